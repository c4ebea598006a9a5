import { type Shape, shows } from '../../lines/line-features';
import type { LineInPlace } from '../line-in-place';

const TITLE_SHAPES: ReadonlySet<Shape> = new Set(['short', 'capitals', 'list', 'lower', 'name', 'eyebrow']);

/** Whether the line may be a headline or one line of it, as far as it shows: a short line that ends without a full stop. */
export function isTitleLike(line: LineInPlace | undefined): boolean {
  if (line === undefined) return false;
  const { features } = line;
  if (shows(features, 'ends-stop') && !shows(features, 'ends-question')) return false;
  return TITLE_SHAPES.has(features.shape) || (features.shape === 'outlet' && !shows(features, 'outlet-only'));
}
