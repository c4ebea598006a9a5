import { bySpan, shift } from '../../text/span';
import { ENGLISH, UNKNOWN_LANGUAGE } from '../language/settle-languages';
import type { AnnotatedSpan, Article, Dump, LineRole, UncheckedParagraph, Problem } from '../model/dump';
import type { RunningText } from './running-text';
import { eachInSlices, type Slices, sortedInSlices } from '../incremental/slices';
import type { PlacedArticle, Structure } from '../articles/placed-article';
import type { TokenizedParagraph } from '../typos/name-occurrences';
import { findNameTypos, type NameTypos } from '../typos/name-typos';
import { knownToUser } from '../typos/user-words';
import { articleId, toArticle } from './assemble-article';
import { findCitedOutlets } from '../entities/cited-outlets';
import { settleOrders } from '../entities/date-orders';
import { collectProblems } from './collect-problems';
import { decidedSpans } from '../decisions/spans';
import type { EntityLink } from '../entities/entities';
import { linkMentions } from '../entities/link-mentions';
import { type PlacedMention, placeMentions } from '../entities/placed-mentions';
import { labelledSpans } from '../decisions/labelled-spans';
import { decidedOutlets } from '../articles/decided-outlets';
import { resolveDates } from '../entities/relative-dates';
import { ContentIds } from '../entities/span-ids';
import type { AnalysisRun } from './analysis-run';

/** A single fold over the articles into the dump with its spans, entities and problems. Works in slices. */
export function* assemble(
  run: AnalysisRun,
  structure: Structure,
  running: RunningText,
): Generator<void, Dump, void> {
  const { text, annotations, resources, slices } = run;
  const placedArticles = decidedOutlets(settleOrders(structure.articles), text, annotations, resources);
  yield;
  const placed = yield* placeMentions(text, structure, running, annotations, slices);
  const mentions = yield* resolveDates(text, placed, running.paragraphs, placedArticles, slices);
  const nameTypos = yield* namesMisspelt(run, running);
  const ids = new ContentIds();
  const articleIds: string[] = [];
  yield* eachInSlices(structure.articles, WORK_OF_AN_ID, slices, (article) =>
    articleIds.push(articleId(text, article, ids)),
  );
  const rightForms = nameTypos.misspeltOf;
  const linking = { text, structure, articleIds, annotations, rightForms, resources };
  const { entities, links } = yield* linkMentions(mentions, linking, slices);
  const nameOf = new Map<string, string>();
  yield* eachInSlices(entities, 1, slices, ({ id, name }) => nameOf.set(id, name));
  const names = mentions.map((_, index) => nameOf.get(links[index]?.entity ?? ''));
  yield;
  const withOutlets = { ...structure, articles: placedArticles };
  const cited = yield* findCitedOutlets(text, withOutlets, { mentions, names }, resources, slices);
  const articles: Article[] = [];
  yield* eachInSlices(placedArticles, WORK_OF_AN_ARTICLE, slices, (article, index) =>
    articles.push(
      toArticle(text, article, structure, annotations, {
        id: articleIds[index] ?? '',
        cited: cited[index] ?? [],
        language: running.articleLanguages[index] ?? UNKNOWN_LANGUAGE,
      }),
    ),
  );
  const spans: AnnotatedSpan[] = [];
  const naming = { ids, decided: decidedSpans(annotations) };
  for (const [index, article] of placedArticles.entries()) {
    yield* addAnatomySpans(spans, article, articles[index]?.id ?? '', naming, slices);
  }
  yield* addOutsideSpans(spans, text, structure, naming, slices);
  yield* eachInSlices(mentions, WORK_OF_A_SPAN, slices, (mention, index) =>
    spans.push(mentionSpan(mention, links[index], articles[mention.article]?.id ?? '', ids)),
  );
  for (const span of labelledSpans(text, annotations)) spans.push(span);
  const sorted = yield* sortedInSlices(spans, bySpan, slices);
  const { problems, notices } = yield* collectProblems(run, structure, running, nameTypos.problems);
  const roles: LineRole[] = [];
  yield* eachInSlices(structure.roled.lines, 1, slices, ({ role }) => roles.push(role));
  const unchecked = yield* uncheckedParagraphs(running, slices);
  return {
    text,
    lines: structure.table,
    roles,
    articles,
    spans: sorted,
    entities,
    problems,
    unchecked,
    notices,
  };
}

/** Costs, in characters of ordinary work. */
const WORK_OF_AN_ID = 40;
const WORK_OF_AN_ARTICLE = 100;
const WORK_OF_A_SPAN = 25;
const WORK_OF_A_PARAGRAPH = 2;

function* uncheckedParagraphs(
  running: RunningText,
  slices: Slices,
): Generator<void, readonly UncheckedParagraph[], void> {
  const unchecked: UncheckedParagraph[] = [];
  yield* eachInSlices(running.paragraphs, WORK_OF_A_PARAGRAPH, slices, ({ start, known }, index) => {
    const language = running.spelling[index]?.otherLanguage;
    if (language !== undefined) unchecked.push({ start, end: start + known.text.length, language });
  });
  return yield* sortedInSlices(unchecked, bySpan, slices);
}

/**
 * A name that a user has confirmed is not flagged, however it is spelt, but it still counts as another
 * spelling of the name it is close to, and so belongs to the same entity.
 */
function* namesMisspelt(
  { text, settings, resources, memory, slices }: AnalysisRun,
  running: RunningText,
): Generator<void, NameTypos, void> {
  // Only in English does a similar form suggest a misprint: other languages inflect their words.
  const paragraphs: TokenizedParagraph[] = [];
  yield* eachInSlices(running.paragraphs, WORK_OF_A_PARAGRAPH, slices, ({ start, article, known }, index) => {
    if (running.languages[index] !== ENGLISH) return;
    const { register, tokens } = known;
    paragraphs.push({ start, article, text: known.text, register, tokens });
  });
  const { problems, misspeltOf } = yield* findNameTypos(paragraphs, memory.words, running.words, resources, {
    isKnownToUser: knownToUser(settings.knownWords),
    slices,
  });
  const isConfirmed = ({ start, end }: Problem): boolean => running.isKnownToUser(text.slice(start, end));
  return { problems: problems.filter((each) => !isConfirmed(each)), misspeltOf };
}

/** What every span of the dump is given: an id, and what a user decided about it. */
interface SpanNaming {
  readonly ids: ContentIds;
  readonly decided: ReturnType<typeof decidedSpans>;
}

function* addAnatomySpans(
  spans: AnnotatedSpan[],
  placed: PlacedArticle,
  articleId: string,
  { ids, decided }: SpanNaming,
  slices: Slices,
): Generator<void, void, void> {
  for (const span of placed.anatomy.spans) {
    if (slices.spent(WORK_OF_A_SPAN)) yield;
    const moved = shift(span, placed.start);
    spans.push({
      id: ids.of(articleId, `${span.kind} ${span.start}`),
      by: 'analysis',
      ...moved,
      ...decided(span.kind, moved),
    });
  }
}

/**
 * Marks what lies outside all articles: separators, contents lists and covers, page furniture. Text that is
 * not news is none of these.
 */
function* addOutsideSpans(
  spans: AnnotatedSpan[],
  text: string,
  structure: Structure,
  { ids, decided }: SpanNaming,
  slices: Slices,
): Generator<void, void, void> {
  const { table, roled } = structure;
  for (const [number, line] of roled.lines.entries()) {
    if (slices.spent(1)) yield;
    if (line.place !== 'outside' || line.role === 'body') continue;
    if (slices.spent(WORK_OF_A_SPAN)) yield;
    const start = table.start(number) + line.features.indent;
    const end = start + line.features.length;
    const content = text.slice(start, end);
    const kind =
      line.role === 'separator' ? 'separator' : line.role === 'metadata' ? 'metadata' : 'boilerplate';
    const base = { id: ids.of('', `${kind} ${content}`), start, end, by: 'analysis' } as const;
    const byPerson = decided(kind, base);
    if (kind !== 'boilerplate') spans.push({ ...base, kind, evidence: [], ...byPerson });
    else
      spans.push({
        ...base,
        kind,
        type: line.features.boilerplate?.type ?? 'furniture',
        evidence: line.features.boilerplate === undefined ? [] : [{ clue: 'known-phrase' }],
        ...byPerson,
      });
  }
}

function mentionSpan(
  mention: PlacedMention,
  link: EntityLink | undefined,
  articleId: string,
  ids: ContentIds,
): AnnotatedSpan {
  const { start, end, kind, text, by, iso, from, evidence } = mention;
  const id = ids.of(articleId, `${kind} ${text}`);
  // All mentions but dates name an entity. They are nearly all spans and are rebuilt on each keystroke, so
  // nothing is copied unless something is added.
  if (link !== undefined) {
    const both = link.evidence.length === 0 ? evidence : [...evidence, ...link.evidence];
    return { id, start, end, kind, by, entity: link.entity, evidence: both };
  }
  return {
    id,
    start,
    end,
    kind,
    by,
    ...(iso !== undefined && { iso }),
    ...(from !== undefined && { from }),
    evidence,
  };
}
