import { MARKDOWN } from '../../archives/formats/markdown';
import type { LineInPlace } from '../line-in-place';
import { type ExportDocument, isMark } from './document';

/** The address or the source of an item stands no farther below its headline. Lines. */
const NEAR = 3;

/** What headlines in Markdown say: the articles they begin, and the title of the whole dump above them. */
export interface MarkedHeadlines {
  readonly documents: readonly ExportDocument[];
  readonly outside: readonly number[];
}

/**
 * Articles whose headlines bear the marks of Markdown. The highest level of heading begins articles, lower ones part
 * them; a bold line is a headline where its address or its source stands below it. One such line alone says nothing.
 */
export function markedHeadlines(lines: readonly LineInPlace[]): MarkedHeadlines {
  const headings = lines.flatMap((line, index) => {
    const kind = markOf(line);
    return kind === undefined ? [] : [{ index, kind }];
  });
  if (headings.length < 2) return { documents: [], outside: [] };
  const levels = headings.filter(({ kind }) => kind.startsWith('level'));
  const cover = titleOfAll(levels);
  const top = levels
    .filter(({ index }) => index !== cover)
    .map(({ kind }) => kind)
    .sort()[0];
  const starts = headings
    .filter(
      ({ index, kind }) =>
        index !== cover && (kind === top || (!kind.startsWith('level') && hasSourceBelow(lines, index))),
    )
    .map(({ index }) => index);
  if (starts.length < 2) return { documents: [], outside: [] };
  return {
    documents: starts.map((first, order) => toDocument(lines, first, starts[order + 1])),
    outside: cover === undefined ? [] : [cover],
  };
}

function markOf(line: LineInPlace): string | undefined {
  return line.features.marks.find(({ format, kind }) => format === MARKDOWN && kind === 'headline')?.field;
}

/** The first heading where it alone is of its level, and another one stands right below it: it names the dump. */
function titleOfAll(
  levels: readonly { readonly index: number; readonly kind: string }[],
): number | undefined {
  const [first, second] = levels;
  if (first === undefined || second === undefined || first.index > 0 || second.index > 1) return undefined;
  const alone = levels.filter(({ kind }) => kind === first.kind).length === 1;
  return alone && levels.length > 2 ? first.index : undefined;
}

function hasSourceBelow(lines: readonly LineInPlace[], index: number): boolean {
  return lines.slice(index + 1, index + 1 + NEAR).some((line) => {
    const { shape } = line.features;
    return isMark(line, MARKDOWN, 'field') || shape === 'stamp' || shape === 'outlet';
  });
}

/** Up to the next headline, rules left out; the last one only by its first line and its address. */
function toDocument(lines: readonly LineInPlace[], first: number, next: number | undefined): ExportDocument {
  let last = next === undefined ? first : next - 1;
  while (last > first && lines[last]?.features.shape === 'separator') last--;
  return { format: MARKDOWN, first, last, startKnown: true, headline: first };
}
