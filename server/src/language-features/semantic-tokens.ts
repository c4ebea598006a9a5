import type {
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensLegend,
} from 'vscode-languageserver-types';
import type { AnnotatedSpan, Dump, SpanKind } from '../analysis/model/dump';
import { eachInSlices, Slices, sortedInSlices } from '../analysis/incremental/slices';
import { overlaps, type Span } from '../text/span';
import { spanOf } from './positions';
import { keysOf } from '../text/keys-of';

/** A row for each kind, in the legend's order: where one is missing, the compiler says so. */
const COLOURED: Readonly<Record<SpanKind, true>> = {
  separator: true,
  metadata: true,
  boilerplate: true,
  credit: true,
  poster: true,
  headline: true,
  deck: true,
  crosshead: true,
  eyebrow: true,
  byline: true,
  dateline: true,
  timestamp: true,
  date: true,
  misc: true,
  place: true,
  organization: true,
  person: true,
  outlet: true,
};

/** All kinds in the legend's order. Of two kinds on the same span, the later one is shown. */
const KINDS = keysOf(COLOURED);

const RANK: ReadonlyMap<SpanKind, number> = new Map(KINDS.map((kind, rank) => [kind, rank]));

/** The modifiers: proposed by the analysis, and confirmed by a user. */
const MODIFIERS = ['proposed', 'confirmed'] as const;

/** `newsHeadline`, `newsPerson`, … and the modifiers; the client's manifest declares the same names. */
export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: KINDS.map(tokenType),
  tokenModifiers: [...MODIFIERS],
};

/** The token type of a kind: `news` and the capitalised kind. */
function tokenType(kind: SpanKind): string {
  return `news${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** The most tokens in one answer, since an answer is one message; five megabytes of news have fewer names. */
const MOST_TOKENS = 150_000;

/** In the protocol's encoding. */
const NUMBERS_OF_A_TOKEN = 5;

/** The cost of a token, in characters of other work. */
const WORK_OF_A_TOKEN = 10;

/**
 * The tokens of the dump or of `range`, in the protocol's relative encoding; at most the first `MOST_TOKENS`.
 * Tokens never overlap: where spans are nested, the inner one is shown. Tokens end at line ends. Time-sliced.
 */
export function* semanticTokens(dump: Dump, range?: Range): Generator<void, SemanticTokens, void> {
  const slices = new Slices();
  const window = range === undefined ? { start: 0, end: dump.text.length } : spanOf(dump, range);
  const data: number[] = [];
  let previousLine = 0;
  let previousStart = 0;
  for (const piece of yield* visiblePieces(dump.spans, window, slices)) {
    if (slices.spent(WORK_OF_A_TOKEN)) yield;
    if (data.length >= MOST_TOKENS * NUMBERS_OF_A_TOKEN) break;
    for (const { line, start, length } of pieceLines(dump, piece)) {
      const deltaStart = line === previousLine ? start - previousStart : start;
      const modifier = 1 << MODIFIERS.indexOf(piece.by === 'person' ? 'confirmed' : 'proposed');
      data.push(line - previousLine, deltaStart, length, RANK.get(piece.kind) ?? 0, modifier);
      previousLine = line;
      previousStart = start;
    }
  }
  return { data };
}

/**
 * The edit that turns the data of one answer into that of the next: what lies between their common prefix and
 * suffix.
 */
export function semanticTokensDelta(
  before: readonly number[],
  after: readonly number[],
): SemanticTokensDelta {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (head === before.length && head === after.length) return { edits: [] };
  const data = after.slice(head, after.length - tail);
  return { edits: [{ start: head, deleteCount: before.length - tail - head, data }] };
}

interface Piece extends Span {
  readonly kind: SpanKind;
  readonly by: AnnotatedSpan['by'];
}

/** Splits the spans into pieces that each show one span: the shortest that covers the piece. */
function* visiblePieces(
  spans: readonly AnnotatedSpan[],
  window: Span,
  slices: Slices,
): Generator<void, readonly Piece[], void> {
  const visible: AnnotatedSpan[] = [];
  const borders: number[] = [];
  yield* eachInSlices(spans, 1, slices, (span) => {
    if (span.start >= span.end || !overlaps(span, window) || visible.length >= MOST_TOKENS) return;
    visible.push(span);
    borders.push(span.start, span.end);
  });
  const cuts = yield* sortedInSlices(borders, (a, b) => a - b, slices);
  const pieces: Piece[] = [];
  // Spans nest a few levels deep at most, so the list of open spans stays short.
  let open: AnnotatedSpan[] = [];
  let next = 0;
  yield* eachInSlices(cuts, WORK_OF_A_TOKEN, slices, (start, index) => {
    const end = cuts[index + 1] ?? start;
    if (start === end) return;
    open = open.filter((span) => span.end > start);
    for (let span = visible[next]; span !== undefined && span.start <= start; span = visible[++next])
      open.push(span);
    const shown = innermost(open);
    if (shown !== undefined) pieces.push({ start, end, kind: shown.kind, by: shown.by });
  });
  return pieces;
}

function innermost(open: readonly AnnotatedSpan[]): AnnotatedSpan | undefined {
  let best: AnnotatedSpan | undefined;
  for (const span of open) if (best === undefined || innerOf(span, best) < 0) best = span;
  return best;
}

function innerOf(a: AnnotatedSpan, b: AnnotatedSpan): number {
  return a.end - a.start - (b.end - b.start) || (RANK.get(b.kind) ?? 0) - (RANK.get(a.kind) ?? 0);
}

function* pieceLines(dump: Dump, piece: Span): Generator<{ line: number; start: number; length: number }> {
  const last = dump.lines.lineAt(piece.end);
  for (let line = dump.lines.lineAt(piece.start); line <= last; line++) {
    const start = Math.max(piece.start, dump.lines.start(line));
    const end = Math.min(piece.end, dump.lines.end(line));
    if (start < end) yield { line, start: start - dump.lines.start(line), length: end - start };
  }
}
