import type {
  AnnotatedSpan,
  Article,
  Dump,
  Entity,
  Fix,
  Problem,
  ProblemCode,
  Severity,
  Timestamp,
  UncheckedParagraph,
} from '../analysis/model/dump';
import { classOf } from '../analysis/model/fix-class';
import type { Span } from '../text/span';
import { fixTitle } from '../wording/fix-title';
import { noticeMessage } from '../wording/notice';
import { problemMessage } from '../wording/problem-message';
import { relatedMessage } from '../wording/related-place';

/**
 * The version of the JSON contract. Fields may be added within a version; none is removed or changes its
 * meaning.
 */
export const SCHEMA_VERSION = 1;

/**
 * A dump as the command line prints it: the contract described in `docs/command-line.md`. Offsets are
 * zero-based UTF-16 code units into the decoded file, including a byte order mark and CRs; ends are
 * exclusive.
 */
export interface JsonDump {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** The input as the user named it; `-` for standard input. */
  readonly source: string;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** The formats of the articles, each once, in order of appearance. */
  readonly format: readonly string[];
  readonly articles: readonly JsonArticle[];
  readonly spans: readonly JsonSpan[];
  readonly entities: readonly JsonEntity[];
  readonly problems: readonly JsonProblem[];
  /** Paragraphs in other languages, which are not spell-checked; absent if there are none. */
  readonly unchecked?: readonly UncheckedParagraph[];
  /** What was left out of the analysis; absent for nearly every text. */
  readonly notices?: readonly string[];
}

/** The same type, where optional fields may also be undefined: `JSON.stringify` prints neither. */
type Printed<Value> = {
  readonly [Key in keyof Value]: object extends Pick<Value, Key> ? Value[Key] | undefined : Value[Key];
};

/** An article without the evidence for its parts. */
export type JsonArticle = Printed<Omit<Article, 'evidence' | 'timestamps' | 'dateline'>> & {
  readonly timestamps: readonly Omit<Timestamp, 'evidence'>[];
  readonly dateline: Omit<NonNullable<Article['dateline']>, 'evidence'> | null;
};

/** A span without its evidence. */
export type JsonSpan = Printed<Omit<AnnotatedSpan, 'evidence'>>;

/** An entity, with its articles by id. */
export type JsonEntity = Printed<Omit<Entity, 'articles'>> & { readonly articles: readonly string[] };

/** A problem in words, without what only `fix` needs. */
export interface JsonProblem extends Span {
  readonly code: ProblemCode;
  readonly message: string;
  readonly severity: Severity;
  readonly fixes: readonly JsonFix[];
  /** The other places the problem is about; empty for nearly all problems. */
  readonly related: readonly JsonRelatedPlace[];
}

/** A fix, with the class that `fix` goes by. */
export interface JsonFix extends Omit<Fix, 'description'> {
  readonly title: string;
  /** Whether its spelling is certain, even if it is quoted or a name; at most one fix of a problem is. */
  readonly preferred: boolean;
}

/** Another place that a problem is about, and what is there, in words. */
export interface JsonRelatedPlace extends Span {
  readonly message: string;
}

/**
 * The dump as plain data, with its fields in the contract's order. `JSON.stringify` escapes lone surrogates,
 * so for any dump the result is well-formed JSON on one line.
 */
export function exportJson(dump: Dump, source: string): JsonDump {
  return {
    schemaVersion: SCHEMA_VERSION,
    source,
    length: dump.text.length,
    format: [...new Set(dump.articles.map((article) => article.format))],
    articles: dump.articles.map(exportArticle),
    spans: dump.spans.map(exportSpan),
    entities: dump.entities.map((entity) => exportEntity(entity, dump.articles)),
    problems: dump.problems.map(exportProblem),
    ...(dump.unchecked.length > 0 && {
      unchecked: dump.unchecked.map(({ start, end, language }) => ({ start, end, language })),
    }),
    ...(dump.notices.length > 0 && { notices: dump.notices.map(noticeMessage) }),
  };
}

function exportArticle(article: Article): JsonArticle {
  return {
    id: article.id,
    start: article.start,
    end: article.end,
    format: article.format,
    language: article.language,
    headline: article.headline,
    decks: article.decks,
    eyebrows: article.eyebrows,
    byline: article.byline,
    outlet: article.outlet,
    citedOutlets: article.citedOutlets.map(({ name, start, end }) => ({ name, start, end })),
    url: article.url,
    section: article.section,
    genre: article.genre,
    status: article.status.map(({ value, start, end }) => ({ value, start, end })),
    fields: article.fields.map(({ name, value, start, end }) => ({ name, value, start, end })),
    timestamps: article.timestamps.map(({ start, end, text, iso, role }) => ({
      start,
      end,
      text,
      iso,
      role,
    })),
    dateline: exportDateline(article),
  };
}

function exportDateline({ dateline }: Article): JsonArticle['dateline'] {
  if (!dateline) return null;
  const { start, end, text, located, date, agency } = dateline;
  return { start, end, text, located, date, agency };
}

function exportSpan({ id, kind, start, end, by, type, entity, iso, from, label }: AnnotatedSpan): JsonSpan {
  return { id, kind, start, end, by, type, entity, iso, from, label };
}

function exportEntity(entity: Entity, articles: readonly Article[]): JsonEntity {
  const { id, kind, name, aliases, misspelt, mentions, roles, place, outlet, country } = entity;
  const ids = entity.articles.flatMap((index) => articles[index]?.id ?? []);
  return { id, kind, name, aliases, misspelt, mentions, roles, articles: ids, place, outlet, country };
}

function exportProblem(problem: Problem): JsonProblem {
  const { code, severity, start, end, fixes, related = [] } = problem;
  return {
    code,
    message: problemMessage(problem),
    severity,
    start,
    end,
    fixes: fixes.map((fix) => exportFix(problem, fix)),
    related: related.map((place) => ({
      start: place.start,
      end: place.end,
      message: relatedMessage(place.description),
    })),
  };
}

function exportFix(problem: Problem, fix: Fix): JsonFix {
  return {
    title: fixTitle(fix.description),
    edits: fix.edits.map((edit) => ({ start: edit.start, end: edit.end, newText: edit.newText })),
    // Its meaning since the first version of the contract; `class` is what `fix` goes by.
    preferred: fix.class === 'certain',
    class: classOf(problem, fix),
  };
}
