import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { tokenize } from '../analysis/words/tokens';
import type { Dump } from '../analysis/model/dump';
import { sentenceAt } from '../text/sentence';
import { contains, type Span } from '../text/span';
import { articleAround } from './naming';
import { offsetAt, rangeOf } from './positions';

/** Nothing longer than twice this is a word; it bounds the work on a line of megabytes. UTF-16 units. */
const WORD_REACH = 200;

/** For each position the chain from word through mention, sentence, paragraph and article to the dump. */
export function selectionRanges(dump: Dump, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionRange(dump, offsetAt(dump, position)));
}

function selectionRange(dump: Dump, offset: number): SelectionRange {
  const cursor = { start: offset, end: offset };
  const line = dump.lines.span(dump.lines.lineAt(offset));
  const candidates: readonly (Span | undefined)[] = [
    wordAt(dump.text, line, offset),
    ...dump.spans
      .filter((span) => contains(span, cursor))
      .sort((a, b) => a.end - a.start - (b.end - b.start)),
    sentenceAt(dump.text, line, offset),
    line,
    articleAround(dump, cursor),
    { start: 0, end: dump.text.length },
  ];
  return chain(dump, growing(candidates));
}

/**
 * The spans that strictly contain the one before them; a span that crosses a sentence boundary is dropped.
 */
function growing(candidates: readonly (Span | undefined)[]): readonly Span[] {
  const spans: Span[] = [];
  const bySize = candidates
    .filter((span) => span !== undefined)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const span of bySize) {
    const inner = spans.at(-1);
    const grows =
      inner === undefined || (contains(span, inner) && span.end - span.start > inner.end - inner.start);
    if (grows) spans.push(span);
  }
  return spans;
}

function chain(dump: Dump, spans: readonly Span[]): SelectionRange {
  let range: SelectionRange | undefined;
  for (const span of [...spans].reverse()) {
    range =
      range === undefined ? { range: rangeOf(dump, span) } : { range: rangeOf(dump, span), parent: range };
  }
  return range ?? { range: rangeOf(dump, { start: 0, end: dump.text.length }) };
}

function wordAt(text: string, line: Span, offset: number): Span | undefined {
  const from = Math.max(line.start, offset - WORD_REACH);
  const near = tokenize(text.slice(from, Math.min(line.end, offset + WORD_REACH)));
  const word = near.find(
    (token) => token.kind !== 'symbol' && from + token.start <= offset && offset <= from + token.end,
  );
  return word === undefined ? undefined : { start: from + word.start, end: from + word.end };
}
