import { bySpan, shift } from '../../text/span';
import { Annotation } from '../annotations';
import { ENGLISH, UNKNOWN_LANGUAGE } from '../language/settle-languages';
import { AnnotatedSpan, Dump, UncheckedParagraph, Problem } from '../dump';
import { AnalysisMemory } from '../memory';
import { Resources } from '../resources/resources';
import { RunningText } from '../running-text';
import { AnalysisSettings } from '../settings';
import { Slices } from '../slices';
import { PlacedArticle, Structure } from '../structure';
import { findNameTypos, NameTypos } from '../typos/name-typos';
import { knownToUser } from '../typos/user-words';
import { articleId, toArticle } from './articles';
import { findCitedOutlets } from './cited-outlets';
import { settleOrders } from './date-orders';
import { collectProblems } from './collect-problems';
import { decidedSpans } from './decided-spans';
import { EntityLink } from './entities';
import { linkMentions } from './link-mentions';
import { PlacedMention, placeMentions } from './placed-mentions';
import { labelledSpans } from './labelled-spans';
import { outletsByHand } from './outlets-by-hand';
import { resolveDates } from './relative-dates';
import { ContentIds } from './span-ids';

/** One fold over the articles: the dump with its spans, entities and problems, in slices. */
export function* reduce(
  text: string,
  structure: Structure,
  running: RunningText,
  settings: AnalysisSettings,
  annotations: readonly Annotation[],
  resources: Resources,
  memory: AnalysisMemory,
  slices: Slices,
): Generator<void, Dump, void> {
  const placedArticles = outletsByHand(settleOrders(structure.articles), text, annotations, resources);
  const placed = placeMentions(text, structure, running, annotations);
  const mentions = resolveDates(text, placed, running, placedArticles);
  yield;
  const nameTypos = namesMisspelt(text, running, settings, resources, memory);
  yield;
  const ids = new ContentIds();
  const articleIds = structure.articles.map((placed) => articleId(text, placed, ids));
  const { entities, links } = linkMentions(mentions, {
    text,
    structure,
    articleIds,
    annotations,
    rightForms: nameTypos.misspeltOf,
    resources,
  });
  yield;
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const names = mentions.map((_, index) => nameOf.get(links[index]?.entity ?? ''));
  const cited = findCitedOutlets(
    text,
    { ...structure, articles: placedArticles },
    mentions,
    names,
    resources,
  );
  const articles = placedArticles.map((article, index) =>
    toArticle(
      text,
      article,
      structure,
      cited[index] ?? [],
      annotations,
      articleIds[index] ?? '',
      running.articleLanguages[index] ?? UNKNOWN_LANGUAGE,
    ),
  );
  const spans: AnnotatedSpan[] = [];
  const decided = decidedSpans(annotations);
  for (const [index, article] of placedArticles.entries()) {
    addAnatomySpans(spans, article, articles[index]?.id ?? '', ids, decided);
    if (slices.spent(article.anatomy.spans.length * 40)) yield;
  }
  addOutsideSpans(spans, text, structure, ids, decided);
  for (const [index, mention] of mentions.entries()) {
    spans.push(mentionSpan(mention, links[index], articles[mention.article]?.id ?? '', ids));
    if (slices.spent(40)) yield;
  }
  spans.push(...labelledSpans(text, annotations));
  spans.sort(bySpan);
  yield;
  const { problems, notices } = yield* collectProblems(
    text,
    structure,
    running,
    nameTypos.problems,
    settings,
    annotations,
    resources,
    memory,
    slices,
  );
  return {
    text,
    lines: structure.table,
    roles: structure.roled.lines.map((line) => line.role),
    articles,
    spans,
    entities,
    problems,
    unchecked: uncheckedParagraphs(running),
    notices,
  };
}

function uncheckedParagraphs(running: RunningText): readonly UncheckedParagraph[] {
  return running.paragraphs
    .flatMap(({ start, known }, index) => {
      const language = running.spelling[index]?.otherLanguage;
      return language === undefined ? [] : [{ start, end: start + known.text.length, language }];
    })
    .sort(bySpan);
}

/**
 * What a person has confirmed as a name is not flagged, however it is spelt; but it is still another spelling of the name
 * that it is near to, and so of the same entity.
 */
function namesMisspelt(
  text: string,
  running: RunningText,
  settings: AnalysisSettings,
  resources: Resources,
  memory: AnalysisMemory,
): NameTypos {
  // Forms stand for misprints of each other in English alone: elsewhere words have endings.
  const paragraphs = running.paragraphs
    .filter((_, index) => running.languages[index] === ENGLISH)
    .map(({ start, article, known }) => ({
      start,
      article,
      text: known.text,
      register: known.register,
      tokens: known.tokens,
    }));
  const isKnown = knownToUser(settings.knownWords);
  const { problems, misspeltOf } = findNameTypos(paragraphs, memory.words, running.words, resources, isKnown);
  const isConfirmed = ({ start, end }: Problem): boolean => running.isKnownToUser(text.slice(start, end));
  return { problems: problems.filter((each) => !isConfirmed(each)), misspeltOf };
}

function addAnatomySpans(
  spans: AnnotatedSpan[],
  placed: PlacedArticle,
  articleId: string,
  ids: ContentIds,
  decided: ReturnType<typeof decidedSpans>,
): void {
  for (const span of placed.anatomy.spans) {
    const moved = shift(span, placed.start);
    spans.push({
      id: ids.of(articleId, `${span.kind} ${span.start}`),
      by: 'analysis',
      ...moved,
      ...decided(span.kind, moved),
    });
  }
}

/** Marks what lies in no article: separators, contents lists and covers, the page's furniture. What is no news is none of these. */
function addOutsideSpans(
  spans: AnnotatedSpan[],
  text: string,
  structure: Structure,
  ids: ContentIds,
  decided: ReturnType<typeof decidedSpans>,
): void {
  const { table, roled } = structure;
  roled.lines.forEach((line, number) => {
    if (line.place !== 'outside' || line.role === 'body') return;
    const start = table.start(number) + line.sketch.indent;
    const end = start + line.sketch.length;
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
        type: line.sketch.boilerplate?.type ?? 'furniture',
        evidence: line.sketch.boilerplate === undefined ? [] : [{ clue: 'known-phrase' }],
        ...byPerson,
      });
  });
}

function mentionSpan(
  mention: PlacedMention,
  link: EntityLink | undefined,
  articleId: string,
  ids: ContentIds,
): AnnotatedSpan {
  const { start, end, kind, text, by, iso, from, evidence } = mention;
  const id = ids.of(articleId, `${kind} ${text}`);
  // All but dates name an entity. These are nearly all, and made at each key, so nothing is copied where nothing is added.
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
