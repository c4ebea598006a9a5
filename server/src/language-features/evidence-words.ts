import type { Clue, Evidence } from '../analysis/model/evidence';
import { longDate } from './dates';
import { label, listed, quoted } from './plain-text';

/**
 * The words for each clue. Clues about a line's shape and neighbours are combined into one sentence (“A short
 * line without a full stop, above a deck and a dateline.”); each other clue makes a sentence of its own.
 */
type Wording =
  | { readonly part: 'opening' | 'trait' | 'after' | 'above'; say(detail: string | undefined): string }
  | { readonly part: 'sentence'; say(detail: string | undefined): string };

const opening = (words: string): Wording => ({ part: 'opening', say: () => words });
const trait = (words: string): Wording => ({ part: 'trait', say: () => words });
const after = (words: string, about?: (detail: string) => string): Wording => ({
  part: 'after',
  say: (detail) => (about === undefined || detail === undefined ? words : about(detail)),
});
const above = (words: string): Wording => ({ part: 'above', say: () => words });

/** A sentence about the detail, and the one to use if there is none. */
const about = (say: (detail: string) => string, otherwise: string): Wording => ({
  part: 'sentence',
  say: (detail) => (detail === undefined || label(detail) === '' ? otherwise : say(detail)),
});
const always = (words: string): Wording => ({ part: 'sentence', say: () => words });

const WORDINGS: Readonly<Record<Clue, Wording>> = {
  'first-line': opening('The first line of the text'),
  'short-line-before-long': opening('A short line before a long one'),
  'long-line': opening('A long line'),
  'no-full-stop': trait('without a full stop'),
  'full-stop': trait('ending in a full stop'),
  'short-line': opening('A short line'),
  'in-capitals': trait('in capitals'),
  'title-case': trait('with each word capitalised'),
  'field-label': trait('with a label as exports have them'),
  'own-byline': trait('that names a writer'),
  'own-stamp': trait('with a timestamp'),
  'own-dateline': trait('that opens with a dateline'),
  'own-outlet': trait('that names an outlet'),
  'blank-before': after('a blank line', (count) => BLANK_LINES[count] ?? 'a blank line'),
  'separator-before': after('a separator', (text) => `the separator ${quoted(text)}, as elsewhere here`),
  'boilerplate-before': after('boilerplate'),
  'text-before': after('running text'),
  'text-follows': above('running text'),
  'deck-follows': above('a deck'),
  'stamp-follows': above('a timestamp'),
  'byline-follows': above('a byline'),
  'dateline-follows': above('a dateline'),

  'text-near': always('Running text begins a few lines further on.'),
  'much-text-follows': always('Much running text follows.'),
  'gap-before': always('More blank lines stand before it than between two paragraphs here.'),
  'longest-line': always('It is the longest of the lines between two stretches of text.'),
  'words-come-back': always('Its words come back in the text below.'),
  'words-come-back-most': always('Of the lines around it, its words come back most in the text below.'),
  'like-first': always('It is like the line that the dump begins with.'),
  'before-like-last': always('The line before it is like the one that the dump ends with.'),
  'words-are-new': always('None of its words stand in the text above.'),
  'subject-changes': always('The texts above and below it have few words in common.'),
  'stands-again-below': always('The same line stands again further down.'),
  'stands-above-too': always('The same line stands further up, as in a list of contents.'),
  'look-of-lines': always('By the look of the line and of those around it.'),

  'export-marker': about((marker) => `The export marks it with ${quoted(marker)}.`, 'The export marks it.'),
  'capitals-by-poster': always("In capitals, beside the article's own headline: taken as the poster's."),
  'status-word': about((word) => `${quoted(word)} is a status word.`, 'A status word.'),
  'known-phrase': about(
    (phrase) => `${quoted(phrase)} is a phrase of this kind.`,
    'The wording is a known one.',
  ),
  'starts-with-by': always('It starts with “By”.'),
  'person-decided': always('A person decided so.'),

  'outlet-in-dateline': always('Named in the dateline.'),
  'outlet-after-byline': always('Named after the byline.'),
  'outlet-in-header': always("Named in the article's head."),
  'outlet-in-copyright': always('Named in the copyright line.'),
  'outlet-in-suffix': always('Named behind the headline.'),
  'outlet-in-field': about(
    (field) => `Named in the field ${quoted(field)}.`,
    "Named in the export's fields.",
  ),

  'place-known': about((place) => `${quoted(place)} is in the gazetteer.`, 'The place is in the gazetteer.'),
  'place-corrected': about((place) => `Read as ${quoted(place)}.`, 'Read as the known place it resembles.'),
  'place-ambiguous': about(
    (name) => `Several places are called ${quoted(name)}; this is the likeliest.`,
    'Several places bear this name; this is the likeliest.',
  ),
  'place-named-around': about(
    (where) => `The article names ${label(where)}, which tells it from others of its name.`,
    'What the article names tells it from others of its name.',
  ),
  'place-of-outlet': about(
    (where) => `The outlet is at home in ${label(where)}, which tells it from others of its name.`,
    "The outlet's country tells it from others of its name.",
  ),
  'agency-in-brackets': about(
    (agency) => `The brackets name the agency ${quoted(agency)}.`,
    'The brackets name the agency.',
  ),
  'dash-follows': always('A dash follows.'),
  'date-printed': always('The date is printed.'),
  'year-not-printed': always('No year is printed.'),
  'year-fits': about((year) => `${label(year)} fits.`, 'The dates around it give the year.'),
  'zone-known': about((zone) => `${label(zone)} gives the time zone.`, 'The time zone is known.'),
  'zone-ambiguous': about(
    (zone) => `${label(zone)} may be one of several time zones.`,
    'The time zone may be one of several.',
  ),
  'label-printed': about((words) => `Labelled ${quoted(words)}.`, 'The label is printed.'),
  'order-open': always('Day and month may stand in either order, and nothing here settles which.'),
  'order-fits': always('Day and month stand in the order of the other dates around it.'),
  'runs-into-next': about(
    (next) => `It runs into ${quoted(next)}, without a blank.`,
    'It runs into what follows, without a blank.',
  ),
  'reckoned-from-dateline': about(
    (day) => `The dateline's date is ${longDate(day)}.`,
    'The dateline gives the date.',
  ),
  'reckoned-from-stamp': about(
    (day) => `The article's timestamp is of ${longDate(day)}.`,
    'A timestamp gives the date.',
  ),
  'day-at-dateline': about(
    (place) => `That is the day in ${label(place)}.`,
    'That is the day where it was filed.',
  ),
  'told-as-past': about((cue) => `${quoted(cue)} puts it in the past.`, 'The sentence is in the past.'),
  'told-as-future': about((cue) => `${quoted(cue)} puts it in the future.`, 'The sentence is in the future.'),
  'week-open': about((day) => `May also mean ${longDate(day)}.`, 'May also mean that of another week.'),

  'title-before': about(
    (title) => `The title ${quoted(title)} stands before it.`,
    'A title stands before it.',
  ),
  'given-name-known': about((name) => `Given name ${label(name)}.`, 'It holds a known given name.'),
  'family-name-known': about((name) => `Family name ${label(name)}.`, 'It holds a known family name.'),
  gazetteer: about((name) => `The gazetteer has ${quoted(name)}.`, 'It is in the gazetteer.'),
  demonym: about(
    (word) => `${quoted(word)} is said of a people, a language or a country.`,
    'It is said of a people, a language or a country.',
  ),
  'organization-word': about(
    (word) => `${quoted(word)} is a word that organizations have in their names.`,
    'It holds a word that organizations have in their names.',
  ),
  'outlet-table': about(
    (name) => `The table of outlets has ${quoted(name)}.`,
    'It is in the table of outlets.',
  ),
  'byline-name': always('It stands in a byline.'),
  'full-name-before': about(
    (name) => `The full name ${quoted(name)} stands before.`,
    'The full name stands before.',
  ),
  'only-one-of-that-name': about(
    (name) => `${quoted(name)} is the only one of that name in the article.`,
    'No other of that name stands in the article.',
  ),
  'acronym-in-brackets': about(
    (acronym) => `The text introduces ${quoted(acronym)} in brackets.`,
    'The text introduces it in brackets.',
  ),
  'other-script': about(
    (name) => `Stands beside ${quoted(name)} in another script.`,
    'Stands beside the name in another script.',
  ),
  'several-of-that-name': about(
    (names) => `Left by itself: several people bear that name (${label(names)}).`,
    'Left by itself: several people bear that name.',
  ),
  'others-of-that-name': about(
    (names) => `The article names others who are called so: ${label(names)}.`,
    'The article names others who are called so.',
  ),
  'may-be': about(
    (names) => `Left by itself: it may be ${label(names)}, named in full in another article.`,
    'Left by itself: the full name stands in another article.',
  ),
  'family-shared': about(
    (name) => `It shares the family name that follows: ${label(name)}.`,
    'It shares the family name that follows.',
  ),
  'family-of': about(
    (names) => `A family named together, and none of its members: ${label(names)}.`,
    'A family named together, and none of its members.',
  ),
  'spelling-of': about(
    (name) => `Another spelling of ${quoted(name)}, no misprint.`,
    'Another spelling of the same name.',
  ),
  'short-for': about((name) => `Short for ${quoted(name)} in this article.`, 'Short for a longer name.'),
  'initials-of': about(
    (name) => `The initials of ${quoted(name)} in this article.`,
    'The initials of a name in this article.',
  ),
  'joined-by-person': about(
    (name) => `A person said that it is the same as ${quoted(name)}.`,
    'A person said whom or what it is.',
  ),
  'split-by-person': always('A person said that it is someone or something else of that name.'),
  'same-role': about((name) => `Linked to ${quoted(name)} by the same role.`, 'Linked by the same role.'),
  'alias-of': about((name) => `Another form of ${quoted(name)}.`, 'Another form of the same name.'),
  'misspelt-of': about(
    (name) => `A misspelling of ${quoted(name)}.`,
    'A misspelling of a name in this dump.',
  ),
  'word-as-in-names': always('It looks like such a name.'),
  'words-around-as-names': always('The words around it stand around such names.'),
  'dump-as-names': always('It is printed as a name elsewhere in the dump, or never otherwise.'),
  'speaks-in-text': always('The text has it speak or act.'),
  'seen-in-dump': about(
    (form) => `${quoted(form)} stands elsewhere in the dump too.`,
    'The same form stands elsewhere in the dump.',
  ),
  'taught-by-person': always('A person labelled these words so elsewhere.'),
  'label-by-person': about((words) => `A person labelled it ${quoted(words)}.`, 'A person labelled it.'),
};

/** Numbers of blank lines, as evidence gives them. */
const BLANK_LINES: Readonly<Record<string, string>> = {
  '2': 'two blank lines',
  '3': 'three or more blank lines',
};

/** The evidence as one paragraph of plain text, each clue once; empty without evidence. */
export function evidenceWords(evidence: readonly Evidence[]): string {
  const parts = {
    opening: [] as string[],
    trait: [] as string[],
    after: [] as string[],
    above: [] as string[],
  };
  const sentences: string[] = [];
  for (const { clue, detail } of evidence) {
    const wording = WORDINGS[clue];
    if (wording.part === 'sentence') addOnce(sentences, wording.say(detail));
    else addOnce(parts[wording.part], wording.say(detail));
  }
  const shape = shapeSentence(parts);
  return (shape === '' ? sentences : [shape, ...sentences]).join(' ');
}

interface ShapeParts {
  readonly opening: readonly string[];
  readonly trait: readonly string[];
  readonly after: readonly string[];
  readonly above: readonly string[];
}

function shapeSentence({
  opening: openings,
  trait: traits,
  after: before,
  above: below,
}: ShapeParts): string {
  if (openings.length + traits.length + before.length + below.length === 0) return '';
  const subject = openings[0] ?? 'A line';
  const clauses =
    openings.length === 0 && traits.length > 0 ? [`${subject} ${listed(traits)}`] : [subject, ...traits];
  if (before.length > 0) clauses.push(`after ${listed(before)}`);
  if (below.length > 0) clauses.push(`above ${listed(below)}`);
  return `${clauses.join(', ')}.`;
}

function addOnce(words: string[], more: string): void {
  if (!words.includes(more)) words.push(more);
}
