import { shift, type Span } from '../../text/span';
import type { Annotation } from '../model/annotations';
import type { Article, CitedOutlet } from '../model/dump';
import type { Evidence } from '../model/evidence';
import type { LanguageCode } from '../language/settle-languages';
import type { PlacedArticle, Structure } from '../articles/placed-article';
import type { ContentIds } from '../entities/span-ids';

/** The id of an article. `ids` assigns them in dump order. */
export function articleId(text: string, placed: PlacedArticle, ids: ContentIds): string {
  return ids.of('', identity(text, placed));
}

/** What is known about an article besides its anatomy. */
export interface ArticleFindings {
  readonly id: string;
  /** The outlets quoted in its running text. */
  readonly cited: readonly CitedOutlet[];
  readonly language: LanguageCode;
}

/** The article of the JSON contract, from its placed anatomy and whatever else is known about it. */
export function toArticle(
  text: string,
  placed: PlacedArticle,
  structure: Structure,
  annotations: readonly Annotation[],
  { id, cited, language }: ArticleFindings,
): Article {
  const { anatomy, start, end } = placed;
  const move = <T extends Span>(span: T): T => shift(span, start);
  const printed = <T extends Span>(span: T): T & { readonly text: string } => verbatim(text, move(span));
  const { outlet } = anatomy;
  return {
    id,
    start,
    end,
    format: anatomy.format,
    language,
    headline: anatomy.headline === null ? null : printed(anatomy.headline),
    decks: anatomy.decks.map(printed),
    eyebrows: anatomy.eyebrows.map(printed),
    byline: anatomy.byline === null ? null : printed(anatomy.byline),
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
    timestamps: anatomy.timestamps.map(printed),
    dateline: anatomy.dateline === null ? null : printed(anatomy.dateline),
    evidence: boundaryEvidence(placed, structure, annotations),
  };
}

/** Spans over two lines include the line break: the text of a span is always exactly what is there. */
function verbatim<T extends Span>(text: string, span: T): T & { readonly text: string } {
  return { ...span, text: text.slice(span.start, span.end) };
}

/** What identifies an article: its headline, or the beginning of its text. */
function identity(text: string, placed: PlacedArticle): string {
  return placed.anatomy.headline?.text ?? text.slice(placed.start, Math.min(placed.end, placed.start + 120));
}

/**
 * States that a user decided where the article begins. Other evidence is computed on request
 * (`Analysis.explain`).
 */
function boundaryEvidence(
  placed: PlacedArticle,
  { table }: Structure,
  annotations: readonly Annotation[],
): readonly Evidence[] {
  const decided = annotations.some(
    (each) =>
      each.kind === 'boundary' &&
      each.verdict === 'start' &&
      each.start >= 0 &&
      each.start <= table.length &&
      table.lineAt(each.start) === placed.lines.first,
  );
  return decided ? [{ clue: 'person-decided' }] : [];
}
