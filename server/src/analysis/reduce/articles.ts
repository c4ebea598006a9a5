import { shift, Span } from '../../text/span';
import { Annotation } from '../annotations';
import { Article, CitedOutlet } from '../dump';
import { Evidence } from '../evidence';
import { PlacedArticle, Structure } from '../structure';
import { ContentIds } from './span-ids';

/** The article of the JSON contract from its placed anatomy. `cited` are the outlets its running text quotes. */
export function toArticle(
  text: string,
  placed: PlacedArticle,
  structure: Structure,
  cited: readonly CitedOutlet[],
  annotations: readonly Annotation[],
  ids: ContentIds,
): Article {
  const { anatomy, start, end } = placed;
  const move = <T extends Span>(span: T): T => shift(span, start);
  const { outlet } = anatomy;
  return {
    id: ids.of('', identity(text, placed)),
    start,
    end,
    format: anatomy.format,
    headline: anatomy.headline === null ? null : verbatim(text, move(anatomy.headline)),
    decks: anatomy.decks.map(move),
    eyebrows: anatomy.eyebrows.map(move),
    byline: anatomy.byline === null ? null : move(anatomy.byline),
    outlet:
      outlet === null || outlet.start === undefined || outlet.end === undefined
        ? outlet
        : { ...outlet, start: outlet.start + start, end: outlet.end + start },
    citedOutlets: cited,
    ...(anatomy.url === undefined ? {} : { url: anatomy.url }),
    ...(anatomy.section === undefined ? {} : { section: anatomy.section }),
    ...(anatomy.genre === undefined ? {} : { genre: anatomy.genre }),
    status: anatomy.status.map(move),
    fields: anatomy.fields.map(move),
    timestamps: anatomy.timestamps.map(move),
    dateline: anatomy.dateline === null ? null : move(anatomy.dateline),
    evidence: boundaryEvidence(placed, structure, annotations),
  };
}

/** A headline of two lines holds its line break: the text of a span is always what stands there. */
function verbatim<T extends Span>(text: string, span: T): T & { readonly text: string } {
  return { ...span, text: text.slice(span.start, span.end) };
}

/** What an article is known by: its headline, or the beginning of its text. */
function identity(text: string, placed: PlacedArticle): string {
  return placed.anatomy.headline?.text ?? text.slice(placed.start, Math.min(placed.end, placed.start + 120));
}

/** Why the article begins where it does, from what stands around its first line. */
function boundaryEvidence(
  placed: PlacedArticle,
  structure: Structure,
  annotations: readonly Annotation[],
): readonly Evidence[] {
  const { first, last } = placed.lines;
  const { table, roled } = structure;
  const decided = annotations.some(
    (each) =>
      each.kind === 'boundary' &&
      each.verdict === 'start' &&
      each.start >= 0 &&
      each.start <= table.length &&
      table.lineAt(each.start) === first,
  );
  if (decided) return [{ clue: 'person-decided' }];
  const evidence: Evidence[] = [];
  const before = lineBefore(structure, first);
  if (before < 0) evidence.push({ clue: 'first-line' });
  else if (roled.lines[before]?.role === 'separator') evidence.push({ clue: 'separator-before' });
  else if (roled.lines[before]?.role === 'boilerplate') evidence.push({ clue: 'boilerplate-before' });
  if (before >= 0 && before < first - 1) evidence.push({ clue: 'blank-before' });
  if (placed.anatomy.format !== 'paste') evidence.push({ clue: 'export-marker' });
  if (placed.anatomy.headline !== null) {
    evidence.push({ clue: 'short-line-before-long' });
    if (!/[.!?]["'”’)]?$/u.test(placed.anatomy.headline.text)) evidence.push({ clue: 'no-full-stop' });
  }
  const follows = new Set<string>();
  for (let line = first + 1; line <= Math.min(last, first + 8); line++)
    follows.add(roled.lines[line]?.role ?? 'blank');
  if (follows.has('deck')) evidence.push({ clue: 'deck-follows' });
  if (follows.has('byline')) evidence.push({ clue: 'byline-follows' });
  if (follows.has('timestamp')) evidence.push({ clue: 'stamp-follows' });
  if (placed.anatomy.dateline !== null) evidence.push({ clue: 'dateline-follows' });
  return evidence;
}

function lineBefore(structure: Structure, line: number): number {
  let before = line - 1;
  while (before >= 0 && structure.roled.lines[before]?.place === 'blank') before--;
  return before;
}
