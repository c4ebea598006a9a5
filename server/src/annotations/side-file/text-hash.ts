import { contentHash } from '../../text/hash';
import type { PlainText } from './plain-text';

/**
 * Which text the places of a side file were taken from: the same for all programs, since it is made of the text without a
 * byte order mark and with LF line ends. It tells texts apart and proves nothing.
 */
export function textHashOf(plain: PlainText): string {
  return contentHash(plain.text);
}
