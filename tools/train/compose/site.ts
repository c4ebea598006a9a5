import { between, chance, pick, type Random } from '../random';
import { type Furniture, FURNITURE, SECTIONS } from './furniture';
import { stampStyle, type StampStyle } from './stamps';
import { personName, placeName, type Vocabulary } from './vocabulary';

/** The parts of a head that a site prints, in its order. */
export type HeadPart =
  | 'eyebrow'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'stamp'
  | 'outlet'
  | 'byline+stamp'
  | 'outlet+stamp'
  | 'furniture'
  | 'headline-again'
  | 'slugs';

/** How one site, service or compiler prints its stories: the same way for every story. */
export interface Site {
  readonly outlet: string;
  readonly order: readonly HeadPart[];
  readonly headlineCase: 'printed' | 'capitals' | 'title';
  readonly suffix: string;
  readonly stamp: StampStyle;
  readonly byline: string;
  /** A dateline by this pattern, the story's own, or none. */
  readonly dateline: string | 'own' | 'none';
  readonly join: string;
  readonly furniture: Furniture;
  /** Blocks of furniture between head and text, the same on every page. */
  readonly headBlocks: readonly string[];
  /** How likely furniture stands before any one paragraph. */
  readonly withinRate: number;
  readonly withinBlocks: readonly string[];
  readonly tailBlocks: readonly string[];
  readonly footBlocks: readonly string[];
  /** Whether each sentence is a paragraph, live reports print clock times, decks are bullets. */
  readonly shortParagraphs: boolean;
  readonly clocks: boolean;
  readonly bullets: boolean;
  /** How the line of the outlet reads; see `fillNames`. */
  readonly outletLine: string;
  /** Whether each paragraph names who speaks, or stories are questions and answers, marked by these. */
  readonly transcript: 'none' | 'speakers' | 'questions';
  readonly questionMark: string;
  readonly answerMark: string;
  /** How likely a story has crossheads. */
  readonly crossheads: number;
  /** A line that closes every story, or ''. */
  readonly endMark: string;
  readonly sections: readonly string[];
}

const PLAIN_ORDERS: readonly (readonly HeadPart[])[] = [
  ['headline'],
  ['headline', 'byline'],
  ['headline', 'stamp'],
  ['headline', 'outlet', 'stamp'],
  ['headline', 'stamp', 'outlet'],
  ['headline', 'outlet+stamp'],
  ['headline', 'outlet'],
  ['headline', 'byline', 'stamp'],
  ['headline', 'stamp', 'byline'],
  ['headline', 'byline+stamp'],
  ['headline', 'deck', 'byline', 'stamp'],
  ['headline', 'deck'],
  ['headline', 'deck', 'stamp'],
  ['headline', 'byline', 'outlet', 'stamp'],
  ['headline', 'outlet', 'stamp', 'byline'],
  ['headline', 'stamp', 'outlet', 'byline'],
  ['eyebrow', 'headline'],
  ['eyebrow', 'headline', 'deck', 'byline', 'stamp'],
  ['stamp', 'headline'],
  ['stamp', 'headline', 'byline'],
  ['outlet', 'headline'],
  ['outlet', 'stamp', 'headline'],
  ['outlet+stamp', 'headline'],
  ['outlet', 'headline', 'stamp'],
  ['headline', 'stamp', 'headline-again'],
  ['headline', 'deck', 'outlet'],
  ['slugs', 'headline', 'byline'],
  ['slugs', 'headline'],
  ['slugs', 'headline', 'stamp', 'byline'],
  ['eyebrow', 'stamp', 'headline'],
  [],
  [],
  [],
  ['stamp'],
  ['byline', 'headline'],
];

const PAGE_ORDERS: readonly (readonly HeadPart[])[] = [
  ['headline', 'byline', 'stamp', 'furniture'],
  ['headline', 'deck', 'byline', 'stamp', 'furniture'],
  ['headline', 'stamp', 'furniture'],
  ['headline', 'deck', 'stamp', 'furniture', 'byline'],
  ['headline', 'furniture', 'byline', 'stamp'],
  ['headline', 'byline', 'furniture', 'stamp', 'furniture'],
  ['headline', 'deck', 'furniture', 'byline', 'stamp', 'furniture'],
  ['eyebrow', 'headline', 'deck', 'furniture', 'byline', 'stamp', 'furniture'],
  ['eyebrow', 'headline', 'byline', 'stamp', 'furniture'],
  ['eyebrow', 'eyebrow', 'headline', 'furniture', 'stamp'],
  ['headline', 'outlet', 'stamp', 'furniture'],
  ['headline', 'deck', 'outlet', 'byline', 'stamp', 'furniture'],
  ['headline', 'furniture', 'byline+stamp'],
  ['headline', 'byline+stamp', 'furniture'],
  ['headline', 'deck', 'byline+stamp', 'furniture'],
  ['headline', 'furniture'],
  ['headline', 'byline', 'byline', 'stamp', 'furniture'],
  ['headline', 'furniture', 'deck', 'byline', 'stamp'],
  ['headline', 'stamp', 'furniture', 'deck'],
];

const BYLINES = [
  'By {n}',
  'By {n}',
  'BY {N}',
  '{n}',
  '{n}',
  'By {n} and {n}',
  'By {n}, {n} and {n}',
  '{n}, {o}',
  '{n} | {o}',
  'By {n}, {o}',
  '{n} • {o}',
  'By {n} in {p}',
  '{n} in {p}',
  'By Our Correspondent',
  'By {o} Staff',
  'By Agencies',
  'Von {n}',
  'Von {n}, {p}',
  'Par {n}',
  'Por {n}',
  'Por {n} | {p}',
  'di {n}',
  'Autor: {n}',
  'Text: {n}',
  'Автор: {n}',
  'Written by {n}',
  '{n} - {o}',
  '{n} / {o}',
  'by {n}',
  '{n} Reporter',
  '{n}, Diplomatic Editor',
  '{n}, {o} Writer',
  '{n} & {n}',
  'Reported by {n}',
  'Oleh {n}',
  'Door {n}',
  'Av {n}',
  '记者 {n}',
];

/** Most stories are no transcripts. */
const TRANSCRIPTS = [...Array<'none'>(38).fill('none'), 'speakers', 'questions'] as const;

const QUESTION_MARKS = [
  { questionMark: 'Q: ', answerMark: 'A: ' },
  { questionMark: 'Q. ', answerMark: 'A. ' },
  { questionMark: 'Question: ', answerMark: 'Answer: ' },
  { questionMark: '', answerMark: '' },
  { questionMark: '— ', answerMark: '' },
  { questionMark: 'F: ', answerMark: 'A: ' },
] as const;

/** Lines that name the outlet, besides its bare name. */
const OUTLET_LINES = [
  '{o} | {p}',
  'Source: {o}',
  'Source: {o}',
  '({o})',
  '{O}',
  'via {o}',
  'From {o}',
  'Published in {o}',
  'Quelle: {o}',
  'Fuente: {o}',
  '{o}:',
  '[{o}]',
];

const DATELINES = [
  '{P} ({a}) - ',
  '{P} ({a}) — ',
  '{P}, {d} ({a}) -- ',
  '{P}, {d} ({a}) - ',
  '{P} — ',
  '{P} - ',
  '{p}: ',
  '{P}: ',
  '{p}, {d} - ',
  '{p}, {d} ({a}) -- ',
  '({a}) - ',
  '{P} – ',
  '{P}, {d} – ',
  '{P}, {d} (A) -- ',
  '{p} ({a}) ',
  '{P}, {d} /{a}/ -- ',
  '{P}.- ',
  '{P}. ',
  '{p}. - ',
  '{P}, {d} ({a}).- ',
];

const END_MARKS = [
  '{o}',
  '{o}',
  '{O}',
  '{O}',
  '{n}',
  'Source: {o}',
  'Source: {o}',
  '{i}',
  '{i}/{i}',
  'All content by {o} is published under an open licence.',
  '-30-',
  '(END)',
  '###',
  'ENDS',
  '***',
  '--END--',
  '(ANI)',
  '(With inputs from agencies)',
  '© {o}',
  'Source: {o}',
  '({o})',
  '-0-',
  'Copyright {o}',
  '{n}',
  'Reporting by {n}; editing by {n}',
  '- {o}',
  'http://www.example.com/news/{k}',
  'Ⓒ {o}',
  'All rights reserved.',
  '(dpa)',
  '—',
];

/** A site that prints little besides the story, as articles are pasted or filed. */
export function plainSite(random: Random, vocabulary: Vocabulary, language: 'english' | 'any'): Site {
  const base = blankSite(random, vocabulary, language);
  const furnished = chance(random, 0.4);
  const order = pick(random, PLAIN_ORDERS);
  return {
    ...base,
    order,
    // Where the headline is printed twice, the first is often the title of the page, with the outlet behind it.
    suffix: order.includes('headline-again') && chance(random, 0.6) ? ` - ${base.outlet}` : base.suffix,
    headBlocks: furnished && chance(random, 0.3) ? [pick(random, base.furniture.head)] : [],
    withinRate: furnished ? random() * 0.08 : 0,
    withinBlocks: blocks(random, base.furniture.within, 3),
    tailBlocks: furnished ? blocks(random, base.furniture.tail, 1) : [],
    footBlocks: [],
    endMark: chance(random, 0.45) ? pick(random, END_MARKS) : '',
  };
}

/** A site of whole pages: furniture around and within each story. */
export function pageSite(random: Random, vocabulary: Vocabulary, language: 'english' | 'any'): Site {
  const base = blankSite(random, vocabulary, language);
  return {
    ...base,
    order: pick(random, PAGE_ORDERS),
    headBlocks: blocks(random, base.furniture.head, between(random, 1, 4)),
    withinRate: chance(random, 0.2) ? 0.9 : random() * 0.3,
    withinBlocks: blocks(random, base.furniture.within, pick(random, [1, 1, 2, 3, 4, 5, 6])),
    tailBlocks: blocks(random, base.furniture.tail, between(random, 0, 6)),
    crossheads: 0.6,
    footBlocks: chance(random, 0.6) ? blocks(random, base.furniture.foot, between(random, 1, 5)) : [],
    endMark: chance(random, 0.1) ? pick(random, END_MARKS) : '',
  };
}

function blankSite(random: Random, vocabulary: Vocabulary, language: 'english' | 'any'): Site {
  const outlet = outletName(random, vocabulary);
  return {
    outlet,
    order: ['headline'],
    headlineCase: pick(random, ['printed', 'printed', 'printed', 'printed', 'capitals', 'title']),
    suffix: chance(random, 0.06)
      ? pick(random, [` - ${outlet}`, ` | ${outlet}`, ` :: ${outlet}`, ` – ${outlet}`])
      : '',
    stamp: stampStyle(random, language),
    byline: pick(random, BYLINES),
    dateline: chance(random, 0.35) ? 'own' : chance(random, 0.4) ? pick(random, DATELINES) : 'none',
    join: pick(random, [' | ', ', ', ' - ', ' • ', ' ', ' / ', ' — ', '']),
    furniture: language === 'english' ? (FURNITURE[0] ?? pick(random, FURNITURE)) : pick(random, FURNITURE),
    headBlocks: [],
    withinRate: 0,
    withinBlocks: [],
    tailBlocks: [],
    footBlocks: [],
    shortParagraphs: chance(random, 0.18),
    clocks: chance(random, 0.03),
    bullets: chance(random, 0.06),
    outletLine: chance(random, 0.6) ? '{o}' : pick(random, OUTLET_LINES),
    transcript: pick(random, TRANSCRIPTS),
    ...pick(random, QUESTION_MARKS),
    crossheads: 0.2,
    endMark: '',
    sections: Array.from({ length: 6 }, () => pick(random, SECTIONS)),
  };
}

/** An outlet as print names it: one of the table, with its town or its domain, or one that no table has. */
export function outletName(random: Random, vocabulary: Vocabulary): string {
  const known = pick(random, vocabulary.outlets);
  const town = pick(random, vocabulary.cities);
  const form = random();
  if (form < 0.5) return known;
  if (form < 0.58) return `${known} (${town})`;
  if (form < 0.63) return known.toUpperCase();
  if (form < 0.68)
    return `${known
      .replace(/^The /, '')
      .replace(/[^\p{L}\d]+/gu, '')
      .toLowerCase()}${pick(random, ['.com', '.co.uk', '.org', '.de', '.fr', '.net', '.info'])}`;
  if (form < 0.9)
    return `${pick(random, ['', 'The ', 'Le ', 'El ', 'Neue ', 'La '])}${town} ${pick(random, ['Herald', 'Times', 'Post', 'Tribune', 'Courier', 'Gazette', 'Observer', 'Zeitung', 'Nachrichten', 'Monitor', 'Today', 'Star', 'Chronicle', 'Matin', 'Diario', 'News Agency'])}`;
  return `${pick(random, ['Radio', 'TV', 'Die', 'Il', 'Diario', 'Journal de', 'Gazeta', 'Daily'])} ${town}`;
}

function blocks(random: Random, choice: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, () => pick(random, choice));
}

/** Fills a byline, an end mark or a dateline: {n} a name, {N} in capitals, {o} the outlet, {O} in capitals, {i} initials, {a} an agency, {p} a place, {P} in capitals, {d} a date, {k} a number. */
export function fillNames(
  random: Random,
  vocabulary: Vocabulary,
  site: Site,
  pattern: string,
  date: string,
): string {
  return pattern.replace(/\{(\w)\}/g, (_, what: string) => {
    switch (what) {
      case 'n':
        return personName(random, vocabulary);
      case 'N':
        return personName(random, vocabulary).toUpperCase();
      case 'o':
        return site.outlet;
      case 'O':
        return site.outlet.toUpperCase();
      case 'i':
        return Array.from({ length: 2 }, () => pick(random, [...'ABCDEFGHJKLMNPRSTVW'])).join('');
      case 'a':
        return chance(random, 0.7)
          ? site.outlet
          : pick(random, ['Reuters', 'AP', 'AFP', 'dpa', 'EFE', 'ANSA', 'Xinhua', 'TASS']);
      case 'p':
        return placeName(random, vocabulary);
      case 'P':
        return placeName(random, vocabulary).toUpperCase();
      case 'd':
        return date;
      default:
        return String(between(random, 1, 99999));
    }
  });
}
