import type { AnatomyKind, AnnotatedSpan, Article, BoilerplateType, Dump } from '../analysis/model/dump';
import type { Evidence } from '../analysis/model/evidence';
import { overlaps } from '../text/span';
import { articleDetail } from './article-words';
import { longDate } from './dates';
import { personWords } from './hover-mention';
import { outletWords } from './hover-outlet';
import type { HoverWords } from './hover-words';
import { articleAround } from './naming';
import { alternativeWords, placeWords } from './place-words';
import { counted, label, listed } from './plain-text';
import type { Prose } from './prose';
import { evidenceWords } from './evidence-words';

/** A span that marks part of an article, or furniture of the dump. */
export type AnatomySpan = AnnotatedSpan & { readonly kind: AnatomyKind };

type Describe = (
  dump: Dump,
  span: AnatomySpan,
  article: Article | undefined,
  reasons: readonly Evidence[],
) => HoverWords;

const DESCRIPTIONS: Readonly<Record<AnatomyKind, Describe>> = {
  headline: (dump, span, article, reasons) => ({
    heading: 'Headline',
    goesOn: articleNumber(dump, article),
    sentences: article === undefined ? [] : [`${capitalised(articleDetail(article))}.`, formatWords(article)],
    evidence: evidenceWords(headlineEvidence(span, reasons)),
  }),
  deck: () => ({ heading: 'Deck', sentences: ['The subheadline below the headline.'] }),
  crosshead: () => ({ heading: 'Crosshead', sentences: ['A heading within the story.'] }),
  eyebrow: (_dump, span, article) => ({ heading: 'Eyebrow', sentences: [eyebrowWords(span, article)] }),
  byline: (_dump, _span, article) => ({ heading: 'Byline', sentences: [authorWords(article)] }),
  timestamp: timestampWords,
  dateline: datelineWords,
  outlet: outletWords,
  boilerplate: (_dump, span) => ({
    heading: 'Boilerplate',
    goesOn: span.type === undefined ? '' : `: ${BOILERPLATE[span.type]}`,
    sentences: ['Not part of the story.'],
  }),
  credit: () => ({
    heading: 'End credits',
    sentences: ['Who reported, wrote or edited. Not part of the story.'],
  }),
  poster: () => ({
    heading: "The poster's words",
    goesOn: ', added by whoever compiled the dump',
    sentences: ["They are never exported as the article's."],
  }),
  separator: () => ({ heading: 'Separator', goesOn: ' between articles', sentences: [] }),
  metadata: (_dump, span, article) => fieldWords(span, article),
};

const BOILERPLATE: Readonly<Record<BoilerplateType, string>> = {
  furniture: 'page furniture, such as share links, comments or navigation',
  related: 'links to other stories',
  rights: 'a line on copyright or licence',
  notice: 'a disclaimer or a notice to readers',
  caption: "a picture's caption",
};

/** Whether the span marks anatomy rather than a mention. */
export function isAnatomy(span: AnnotatedSpan): span is AnatomySpan {
  return Object.hasOwn(DESCRIPTIONS, span.kind);
}

/**
 * The hover for part of an article.
 * @param reasons why the article begins with this part; empty for any other part, or if that is not known
 */
export function anatomyProse(dump: Dump, span: AnatomySpan, reasons: readonly Evidence[]): Prose {
  const article = articleAround(dump, span);
  const { heading, goesOn = '', sentences, evidence } = DESCRIPTIONS[span.kind](dump, span, article, reasons);
  const all = [
    ...sentences,
    evidence ?? evidenceWords(span.evidence),
    // The evidence tells that a user decided.
    span.label === undefined ? '' : personWords(span),
  ];
  const rest = all.filter((sentence) => sentence !== '').join(' ');
  if (goesOn === '') return [{ strong: `${heading}.` }, ` ${rest}`];
  return [{ strong: heading }, `${goesOn}. ${rest}`];
}

/** The hover that says that an article begins on a line, and why. */
export function boundaryProse(dump: Dump, article: Article, reasons: readonly Evidence[]): Prose {
  return [{ strong: 'Start' }, `${articleNumber(dump, article)}. ${evidenceWords(reasons)}`];
}

/** A headline that opens its article has the evidence of the article's beginning; any other has its own. */
function headlineEvidence(span: AnatomySpan, reasons: readonly Evidence[]): readonly Evidence[] {
  if (reasons.length === 0) return span.evidence;
  return span.by === 'person' ? [...span.evidence, ...reasons] : reasons;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function articleNumber(dump: Dump, article: Article | undefined): string {
  if (article === undefined) return '';
  return ` of article ${dump.articles.indexOf(article) + 1} of ${dump.articles.length}`;
}

function eyebrowWords(span: AnatomySpan, article: Article | undefined): string {
  const status = article?.status.filter((mark) => overlaps(mark, span)).map((mark) => mark.value) ?? [];
  if (status.length > 0) return `It gives the status: ${listed(status)}.`;
  if (article?.genre !== undefined) return `It gives the genre: ${label(article.genre)}.`;
  if (article?.section !== undefined) return `It gives the section: ${label(article.section)}.`;
  return 'A label above the headline.';
}

function authorWords(article: Article | undefined): string {
  const authors = article?.byline?.authors ?? [];
  if (authors.length === 0) return 'It names no one.';
  return `${counted(authors.length, 'author')}: ${listed(authors.map((author) => label(author)))}.`;
}

function timestampWords(_dump: Dump, span: AnatomySpan, article: Article | undefined): HoverWords {
  const stamp = article?.timestamps.find((candidate) => overlaps(candidate, span));
  if (stamp === undefined) return { heading: 'Timestamp', sentences: [] };
  const moment = stamp.iso === null ? 'The text does not settle which moment.' : `${longDate(stamp.iso)}.`;
  const evidence = evidenceWords([...stamp.evidence, ...span.evidence]);
  if (stamp.role === 'unlabelled') {
    const goesOn = ', not said whether published or updated';
    return { heading: 'Timestamp', goesOn, sentences: [moment], evidence };
  }
  const heading = stamp.role === 'published' ? 'Time of publication' : 'Time of the last update';
  return { heading, sentences: [moment], evidence };
}

function datelineWords(_dump: Dump, span: AnatomySpan, article: Article | undefined): HoverWords {
  const dateline = article?.dateline;
  if (dateline === null || dateline === undefined || !overlaps(dateline, span)) {
    return { heading: 'Dateline', sentences: [] };
  }
  const places = listed(dateline.located.map((place) => label(placeWords(place))));
  const parts = [
    ...(places === '' ? [] : [`from ${places}`]),
    ...(dateline.date === null ? [] : [`on ${longDate(dateline.date)}`]),
  ];
  const filed = parts.length === 0 ? '' : `Filed ${parts.join(', ')}`;
  const agency =
    dateline.agency === null ? '' : `${filed === '' ? 'Agency' : '; agency'} ${label(dateline.agency)}`;
  const sentence = filed + agency === '' ? '' : `${filed}${agency}.`;
  return {
    heading: 'Dateline',
    sentences: [sentence, alternativeWords(dateline.alternatives ?? [])],
    // The printed form was just quoted; what remains is how it was interpreted.
    evidence: evidenceWords(
      [...dateline.evidence, ...span.evidence].filter(
        ({ clue }) => clue !== 'date-printed' && clue !== 'agency-in-brackets',
      ),
    ),
  };
}

/** Empty for pasted text; otherwise the archive service that the article comes from. */
function formatWords(article: Article | undefined): string {
  if (article === undefined || article.format === 'paste') return '';
  return `The export format is ${label(article.format)}.`;
}

function fieldWords(span: AnatomySpan, article: Article | undefined): HoverWords {
  const field = article?.fields.find((candidate) => overlaps(candidate, span));
  const sentences = [formatWords(article)];
  if (field === undefined) return { heading: 'Metadata', sentences };
  const value = label(field.value) || 'left empty';
  return { heading: 'Field of the export', goesOn: `: ${label(field.name)}, ${value}`, sentences };
}
