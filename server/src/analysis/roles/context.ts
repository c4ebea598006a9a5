import { Layout } from '../facts/layout';
import { LineSketch, Shape } from '../lines/sketch';

/** A non-blank line in its place: what the role model sees of it. */
export interface LineInPlace {
  readonly sketch: LineSketch;
  /** Blank lines before it, up to 2. */
  readonly blanksBefore: number;
  /** Whether the same text stands on an earlier, or a later, line of the dump (short lines only). */
  readonly echo: 'none' | 'earlier' | 'later' | 'both';
}

/**
 * Keys of the features of the line's surroundings, besides attributes: shapes around it, blank lines, the layout.
 * `lines` are the non-blank lines of the dump.
 */
export function contextKeys(lines: readonly LineInPlace[], index: number, layout: Layout): readonly string[] {
  const line = lines[index];
  if (line === undefined) return [];
  const shape = (offset: number): Shape | 'edge' | 'wrapped' => {
    const other = lines[index + offset];
    return other === undefined ? 'edge' : seenShape(other.sketch, layout);
  };
  const here = shape(0);
  const before = shape(-1);
  const after = shape(1);
  const after2 = shape(2);
  const blanksAfter = lines[index + 1]?.blanksBefore ?? 2;
  const reach = textAhead(lines, index, layout);
  const keys = [
    `shape:${here}`,
    `before+shape:${before}+${here}`,
    `shape+after:${here}+${after}`,
    `before+shape+after:${before}+${here}+${after}`,
    `shape+after+after2:${here}+${after}+${after2}`,
    `before2+before+shape:${shape(-2)}+${before}+${here}`,
    `blanks-before:${layout.blanks}+${line.blanksBefore}+${here}`,
    `blanks-around:${layout.blanks}+${line.blanksBefore}+${blanksAfter}`,
    `blanks-after:${layout.blanks}+${blanksAfter}+${here}`,
    `wrapped:${layout.wrapped}+${here}+${before}`,
    `text-ahead:${reach}+${here}`,
    `text-ahead-before:${reach}+${before}`,
    `echo:${line.echo}+${here}`,
  ];
  const indented = line.sketch.indent >= 2;
  if (layout.indented || indented)
    keys.push(
      `indent:${indented}+${here}`,
      `indent-after:${(lines[index + 1]?.sketch.indent ?? 0) >= 2}+${indented}+${here}`,
    );
  if (layout.wrapped) {
    const previous = lines[index - 1]?.sketch;
    const full = previous !== undefined && previous.length + previous.indent >= layout.wrapColumn - 14;
    keys.push(`wrap-full-before:${full}+${here}`);
  }
  return keys;
}

/**
 * All that `contextKeys` looks at, as one short string: lines with the same one have the same keys. Cheaper to make
 * than the keys themselves.
 */
export function contextSignature(lines: readonly LineInPlace[], index: number, layout: Layout): string {
  const line = lines[index];
  if (line === undefined) return '';
  let signature = `${layout.wrapped}${layout.blanks}${layout.indented}${line.blanksBefore}${line.echo}`;
  for (let offset = -2; offset <= 2; offset++) {
    const other = lines[index + offset];
    signature += other === undefined ? '.' : `,${seenShape(other.sketch, layout)}`;
  }
  const after = lines[index + 1];
  const before = lines[index - 1]?.sketch;
  const full = before !== undefined && before.length + before.indent >= layout.wrapColumn - 14;
  signature += `${after?.blanksBefore ?? 2}${line.sketch.indent >= 2}${(after?.sketch.indent ?? 0) >= 2}${full}`;
  return `${signature}${textAhead(lines, index, layout)}`;
}

/** In wrapped text, a line near the column is running text whatever its length. */
function seenShape(sketch: LineSketch, layout: Layout): Shape | 'wrapped' {
  if (!layout.wrapped) return sketch.shape;
  const plain =
    sketch.shape === 'short' ||
    sketch.shape === 'lower' ||
    sketch.shape === 'short-sentence' ||
    sketch.shape === 'name';
  return plain && sketch.length + sketch.indent >= layout.wrapColumn - 14 ? 'wrapped' : sketch.shape;
}

/** How many lines further running text or a dateline comes, up to 5; 0 means the line itself is such. */
function textAhead(lines: readonly LineInPlace[], index: number, layout: Layout): string {
  for (let distance = 0; distance <= 5; distance++) {
    const line = lines[index + distance];
    if (line === undefined) return 'end';
    const shape = seenShape(line.sketch, layout);
    if (shape === 'dateline') return `dateline-${distance}`;
    if (shape === 'long' || shape === 'wrapped') return `text-${distance}`;
  }
  return 'far';
}
