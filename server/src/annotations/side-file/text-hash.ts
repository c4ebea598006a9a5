import { contentHash } from '../../text/hash';
import type { PlainText } from './plain-text';

/**
 * Identifies the text that the positions of a side file refer to. It is the same for all programs, since it
 * is computed from the text without a byte order mark and with LF line endings. Not a security measure.
 */
export function textHashOf(plain: PlainText): string {
  return contentHash(plain.text);
}
