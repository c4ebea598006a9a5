import { between, chance, pick, type Random } from '../random';
import type { Disguise } from './disguise';
import { REMARKS } from './furniture';
import { posterRemark } from './poster';
import { type Piece, piece, startingArticle } from './piece';
import type { Paragraph, PoolArticle } from './pool';
import type { Setting } from './setting';
import { fillNames, type HeadPart, type Site } from './site';
import { slugLines } from './slugs';
import { bareStamp, datelineDate, stampLine } from './stamps';
import { type Day, dayNear, personName, placeName } from './vocabulary';

/** A story set as its site prints it. */
export function storyOf(article: PoolArticle, site: Site, setting: Setting): readonly Piece[] {
  const day = dayNear(setting.random, setting.day);
  const head = site.order.flatMap((part) => headPart(part, article, site, setting, day));
  const text = textOf(article, site, setting, day);
  const tail = [
    ...(site.endMark === ''
      ? []
      : [
          piece(
            'boilerplate',
            fillNames(setting.random, setting.vocabulary, site, site.endMark, ''),
            'block',
          ),
        ]),
    ...[...site.tailBlocks, ...site.footBlocks].flatMap((block) => furniture(block, site, setting)),
  ];
  const remark = (rate: number): readonly Piece[] =>
    chance(setting.random, rate) ? [piece('poster', posterRemark(setting), 'block')] : [];
  return startingArticle([...remark(0.04), ...head, ...remark(0.02), ...text, ...remark(0.05), ...tail]);
}

/** A headline as the site prints it, in the dump's language. */
export function headlineOf(text: string, site: Site, disguise: Disguise): string {
  const said = disguise(text);
  switch (site.headlineCase) {
    case 'capitals':
      return said.toUpperCase();
    case 'title':
      return said.replace(
        /(^|\s)(\p{Ll})(?=\p{L}{3})/gu,
        (_, blank: string, first: string) => blank + first.toUpperCase(),
      );
    case 'printed':
      return isCapitals(text) ? sentenceCase(said) : said;
  }
}

/** Old wires print headlines in capitals only; a site that prints them otherwise gets them in small letters. */
function isCapitals(text: string): boolean {
  return !/\p{Ll}{2}/u.test(text);
}

function sentenceCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function headPart(
  part: HeadPart,
  article: PoolArticle,
  site: Site,
  setting: Setting,
  day: Day,
): readonly Piece[] {
  const { random, vocabulary, disguise } = setting;
  const byline = (): string => fillNames(random, vocabulary, site, site.byline, '');
  switch (part) {
    case 'headline':
      return [piece('headline', headlineOf(article.headline, site, disguise) + site.suffix)];
    case 'headline-again':
      return [piece('headline', headlineOf(article.headline, site, disguise))];
    case 'deck': {
      const printed = article.decks[0] ?? firstSentence(article);
      if (printed === undefined) return [];
      if (site.bullets)
        return [0, 1].map((at) =>
          piece('deck', `${pick(random, ['* ', '- ', '• '])}${few(disguise(printed), at, random)}`),
        );
      return [piece('deck', chance(random, 0.3) ? few(disguise(printed), 0, random) : disguise(printed))];
    }
    case 'eyebrow':
      return chance(random, 0.7) ? [piece('eyebrow', eyebrow(site, setting))] : [];
    case 'byline':
      return chance(random, 0.9) ? [piece('byline', byline())] : [];
    case 'stamp':
      return [piece('timestamp', stampLine(random, site.stamp, day))];
    case 'outlet':
      return [piece('outlet', fillNames(random, vocabulary, site, site.outletLine, ''))];
    case 'byline+stamp':
      return [piece('byline', `${byline()}${site.join}${stampLine(random, site.stamp, day)}`)];
    case 'outlet+stamp':
      return [piece('timestamp', `${site.outlet}${site.join || ' '}${bareStamp(random, site.stamp, day)}`)];
    case 'slugs':
      return slugLines(article.headline, disguise, random).map((line) => piece('field', line, 'tight'));
    case 'furniture':
      return site.headBlocks.flatMap((block) => furniture(block, site, setting));
  }
}

function eyebrow(site: Site, { random }: Setting): string {
  const section = pick(random, site.sections);
  const form = random();
  if (form < 0.55) return section;
  if (form < 0.7) return section.toUpperCase();
  if (form < 0.8) return `Home > ${section}`;
  if (form < 0.9) return `${section} / ${pick(random, site.sections)}`;
  return pick(random, [
    'Opinion',
    'Analysis',
    'Exclusive',
    'BREAKING',
    'Live',
    'Explainer',
    'Interview',
    'UPDATE 1',
  ]);
}

/** A few words of a sentence, from its first half or its second: decks may be short. */
function few(text: string, half: number, random: Random): string {
  const words = text.split(' ');
  const from = half === 0 ? 0 : Math.floor(words.length / 2);
  const said = words
    .slice(from, from + between(random, 2, 6))
    .join(' ')
    .replace(/[,;:.]+$/u, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function firstSentence(article: PoolArticle): string | undefined {
  const sentence = /^.{40,180}?[.!?](?=\s|$)/u.exec(article.paragraphs[1]?.text ?? '')?.[0];
  return sentence?.replace(/\.$/, '');
}

function textOf(article: PoolArticle, site: Site, setting: Setting, day: Day): readonly Piece[] {
  const { random, vocabulary, disguise } = setting;
  const pieces: Piece[] = [];
  const most = chance(random, 0.12) ? between(random, 1, 2) : article.paragraphs.length;
  const crossheads = chance(random, site.crossheads) ? random() * 0.4 : 0;
  const paragraphs = site.shortParagraphs
    ? article.paragraphs.flatMap(sentences).slice(0, MOST_SENTENCES)
    : article.paragraphs;
  paragraphs.slice(0, most).forEach((paragraph, index) => {
    if (index > 0 && chance(random, site.withinRate) && site.withinBlocks.length > 0)
      pieces.push(...furniture(pick(random, site.withinBlocks), site, setting));
    if (index > 1 && paragraph.role === 'body' && chance(random, crossheads))
      pieces.push(
        piece('crosshead', crosshead(disguise(paragraph.text), random), 'paragraph'),
        // Where furniture stands between all paragraphs, it parts a crosshead from its text too.
        ...(chance(random, site.withinRate / 2) && site.withinBlocks.length > 0
          ? furniture(pick(random, site.withinBlocks), site, setting)
          : []),
      );
    if (site.clocks && index > 0 && index % 2 === 0)
      pieces.push(
        piece('body', bareClock(random), 'paragraph'),
        piece('crosshead', crosshead(disguise(paragraph.text), random), 'tight'),
      );
    const text = `${speaker(site, index, setting)}${disguise(paragraph.text)}`;
    if (index === 0) pieces.push(piece('body', lead(text, article, site, setting, day), 'block'));
    else
      pieces.push(
        ...question(disguise(paragraph.text), site, random),
        piece(paragraph.role, text, 'paragraph'),
      );
  });
  if (chance(random, 0.04)) pieces.push(...scores(setting));
  if (pieces.length === 0) pieces.push(piece('body', placeName(random, vocabulary), 'block'));
  for (const sentence of closing(article, random))
    pieces.push(piece('body', disguise(sentence), 'paragraph'));
  return pieces;
}

/** Whose words a paragraph of a transcript are, before them; nothing in other stories. */
function speaker(site: Site, index: number, { random, vocabulary }: Setting): string {
  if (site.transcript === 'none' || index === 0) return '';
  if (site.transcript === 'questions') return site.answerMark;
  const name = personName(random, vocabulary);
  return `${chance(random, 0.7) ? (name.split(' ').at(-1) ?? name).toUpperCase() : name}: `;
}

/** The question before an answer, in a story of questions and answers. */
function question(text: string, site: Site, random: Random): readonly Piece[] {
  if (site.transcript !== 'questions') return [];
  const words = text.split(' ').slice(between(random, 0, 6));
  const said = words
    .slice(0, between(random, 3, 14))
    .join(' ')
    .replace(/[.,;:!?"“”]+/gu, '');
  const asked = `${said.charAt(0).toUpperCase()}${said.slice(1)}?`;
  return [piece('body', `${site.questionMark}${asked}`, 'paragraph')];
}

/** A table of results, as sports and markets print them under a story. */
function scores({ random, vocabulary }: Setting): readonly Piece[] {
  const row = (): string =>
    pick(random, [
      `${pick(random, vocabulary.cities)} ${between(random, 0, 5)} ${pick(random, vocabulary.cities)} ${between(random, 0, 5)}`,
      `${pick(random, vocabulary.cities)}  ${between(random, 1, 900)}  ${between(random, 1, 900)}  ${between(random, 1, 99)}`,
      `${between(random, 1, 20)}. ${personName(random, vocabulary)} ${between(random, 1, 3)}:${between(random, 10, 59)}`,
    ]);
  const title = chance(random, 0.6)
    ? [
        piece(
          'crosshead',
          pick(random, ['Results:', 'Standings', 'Scores', 'Tabelle', 'Résultats', 'Resultados']),
          'paragraph',
        ),
      ]
    : [];
  return [...title, ...Array.from({ length: between(random, 3, 9) }, () => piece('body', row(), 'tight'))];
}

/** Where each sentence is a paragraph, no more of them are printed. */
const MOST_SENTENCES = 24;

/** A paragraph as many: one sentence each, as some papers print. */
function sentences(paragraph: Paragraph): readonly Paragraph[] {
  if (paragraph.role !== 'body') return [paragraph];
  return (paragraph.text.match(/[^.!?]+[.!?]["”’)]*\s*/gu) ?? [paragraph.text]).map((text) => ({
    text: text.trim(),
    role: 'body',
  }));
}

/** Many stories end with a sentence or two of a few words, each its own paragraph. */
function closing(article: PoolArticle, random: Random): readonly string[] {
  if (!chance(random, 0.3)) return [];
  const words = pick(random, article.paragraphs)
    .text.replace(/[.!?]+$/u, '')
    .split(' ');
  const from = between(random, 0, Math.max(0, words.length - 8));
  const said = words
    .slice(from, from + between(random, 3, 8))
    .join(' ')
    .replace(/[,;:]+$/u, '');
  return said === '' ? [] : [`${said.charAt(0).toUpperCase()}${said.slice(1)}.`];
}

/** A time of day as live reports print it. */
function bareClock(random: Random): string {
  const hour = between(random, 0, 23);
  const minute = String(between(random, 0, 59)).padStart(2, '0');
  return pick(random, [
    `${hour}:${minute}`,
    `${hour}.${minute}`,
    `${hour}:${minute} GMT`,
    `${hour} h ${minute}`,
  ]);
}

/** A few words or a question from the paragraph, as crossheads have them, now and then in capitals, numbered or quoted. */
function crosshead(text: string, random: Random): string {
  const words = text
    .split(' ')
    .slice(between(random, 0, 4))
    .slice(0, between(random, 1, 8));
  const joined = words
    .join(' ')
    .replace(/[.,;:!?"“”]+/gu, '')
    .trim();
  const said = joined.charAt(0).toUpperCase() + joined.slice(1);
  const form = random();
  if (form < 0.12) return said.toUpperCase();
  if (form < 0.24) return `${said}?`;
  if (form < 0.32) return `${between(random, 1, 9)}. ${said}`;
  if (form < 0.4) return `‘${said}’`;
  return said === '' ? '…' : said;
}

function lead(text: string, article: PoolArticle, site: Site, setting: Setting, day: Day): string {
  const { random, vocabulary } = setting;
  if (site.dateline === 'none') return text;
  if (site.dateline === 'own')
    return article.dateline === null
      ? text
      : `${article.dateline}${pick(random, [' - ', ' -- ', ' — ', ': '])}${text}`;
  return fillNames(random, vocabulary, site, site.dateline, datelineDate(random, site.stamp, day)) + text;
}

/** The lines of a block of furniture, its blanks filled in. */
export function furniture(block: string, site: Site, setting: Setting): readonly Piece[] {
  const { random, vocabulary, disguise } = setting;
  return block.split('|').map((line, index) => {
    const filled = line.replace(/\{(\w+)\}/g, (_, what: string) => {
      switch (what) {
        case 'headline':
          return headlineOf(pick(random, setting.headlines), site, disguise);
        case 'section':
          return pick(random, site.sections);
        case 'name':
          return personName(random, vocabulary);
        case 'outlet':
          return chance(random, 0.6) ? site.outlet : pick(random, vocabulary.outlets);
        case 'place':
          return pick(random, vocabulary.cities);
        case 'date':
          return bareStamp(random, site.stamp, dayNear(random, setting.day));
        case 'sentence':
          return disguise(pick(random, setting.sentences));
        case 'remark':
          return disguise(pick(random, REMARKS));
        default:
          return String(between(random, 1, 60));
      }
    });
    return piece('boilerplate', filled.trim() === '' ? '…' : filled.trim(), index === 0 ? 'block' : 'tight');
  });
}
