import { LineTable } from '../../../server/src/text/lines';
import { between, chance, pick, type Random, seeded } from '../random';
import type { RoleExample } from '../role-gold';
import { DIGESTS } from './digests';
import { type Disguise, makeDisguise } from './disguise';
import { type ExportLayout, EXPORTS } from './exports';
import { anyLayout, type LayoutProfile, layOut } from './layout';
import type { Piece } from './piece';
import type { PoolArticle } from './pool';
import { pageSite, plainSite, type Site } from './site';
import type { Setting } from './setting';
import { furniture, headlineOf, storyOf } from './story';
import { anyDay, readVocabulary, type Vocabulary } from './vocabulary';

/** By how much a false boundary in a page must lose. */
const PAGE_MARGIN = 2;

/** Kinds of dump to compose, each as often as it is named. */
const KINDS = [
  'plain',
  'plain',
  'plain',
  'mixed',
  'mixed',
  'page',
  'page',
  'page',
  'pages',
  'export',
  'export',
  'digest',
  'digest',
] as const;

type Kind = (typeof KINDS)[number];

/** A composed dump counts less than a real one: there are many, and their furniture is invented. */
const WEIGHT = 0.5;

/**
 * Composes dumps anew from articles taken apart: other layouts, orders, stamps, bylines, furniture and exports than
 * those they came in, and every third in a language that is none. The same articles and seed give the same dumps.
 */
export function composeDumps(
  pool: readonly PoolArticle[],
  count: number,
  seed: number,
): readonly RoleExample[] {
  const random = seeded(seed);
  if (pool.length === 0) return [];
  const vocabulary = readVocabulary();
  return Array.from({ length: count }, (_, index) => composeDump(pool, vocabulary, index, random));
}

function composeDump(
  pool: readonly PoolArticle[],
  vocabulary: Vocabulary,
  index: number,
  random: Random,
): RoleExample {
  const foreign = chance(random, 0.35);
  const disguise: Disguise = foreign ? makeDisguise(random) : (text) => text;
  const language = foreign ? 'any' : 'english';
  const kind = pick(random, KINDS);
  const size =
    kind === 'digest'
      ? between(random, 4, 14)
      : kind === 'page' || kind === 'pages'
        ? between(random, 2, 7)
        : between(random, 2, 10);
  const articles = syndicated(pickArticles(pool, size, random), random);
  const others = pickArticles(pool, 40, random);
  const setting: Setting = {
    random,
    vocabulary,
    disguise,
    headlines: others.map((article) => article.headline),
    sentences: others.map((article) => firstSentence(article)),
    day: anyDay(random),
  };
  const site = (): Site =>
    (kind === 'page' || kind === 'pages' ? pageSite : plainSite)(random, vocabulary, language);
  const one = site();
  const layout = exportLayout(kind, random);
  const stories = articles.map((article, at) =>
    layout === null
      ? storyOf(article, kind === 'mixed' || kind === 'pages' ? site() : one, setting)
      : layout(article, one, setting, at, size),
  );
  const profile = profileFor(kind, random);
  const pieces = [...front(articles, one, setting, kind), ...stories.flat(), ...page(one, setting, kind)];
  const { text, open } = layOut(pieces, profile, random);
  return {
    name: `composed-${index}`,
    family: `composed ${kind}`,
    sources: new Set(articles.map((article) => article.source)),
    text,
    table: LineTable.of(text),
    open,
    weight: WEIGHT,
    margin: kind === 'page' || kind === 'pages' ? PAGE_MARGIN : 0,
  };
}

/** Now and then all outlets of a dump print one story, or two: then words alone part nothing. */
function syndicated(articles: readonly PoolArticle[], random: Random): readonly PoolArticle[] {
  const [first, second] = articles;
  if (first === undefined || second === undefined || !chance(random, SYNDICATED)) return articles;
  return articles.map((article) => ({
    ...article,
    paragraphs: (chance(random, 0.5) ? first : second).paragraphs,
    headline: chance(random, 0.25) ? article.headline : first.headline,
  }));
}

/** The share of dumps that print one story over and over. */
const SYNDICATED = 0.18;

/** The beginning of a story, up to a full stop or so many characters. */
function firstSentence(article: PoolArticle): string {
  const text = article.paragraphs[0]?.text ?? article.headline;
  return /^.{30,260}?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text.slice(0, 200);
}

/** Every source as likely as another would favour the small ones too much; by the root of its size it is fair enough. */
function pickArticles(pool: readonly PoolArticle[], count: number, random: Random): readonly PoolArticle[] {
  const sources = new Map<string, PoolArticle[]>();
  for (const article of pool) sources.set(article.source, [...(sources.get(article.source) ?? []), article]);
  const groups = [...sources.values()];
  const total = groups.reduce((sum, group) => sum + Math.sqrt(group.length), 0);
  return Array.from({ length: count }, () => {
    let at = random() * total;
    const group = groups.find((each) => (at -= Math.sqrt(each.length)) < 0) ?? groups[0] ?? [];
    return pick(random, group);
  });
}

function exportLayout(kind: Kind, random: Random): ExportLayout | null {
  if (kind === 'export') return pick(random, EXPORTS);
  return kind === 'digest' ? pick(random, DIGESTS) : null;
}

function profileFor(kind: Kind, random: Random): LayoutProfile {
  const profile = anyLayout(random);
  // Pages are copied as they stand: one line a paragraph, rarely a rule between two of them.
  return kind === 'page' || kind === 'pages'
    ? { ...profile, wrap: 0, indent: 0, separator: chance(random, 0.1) ? profile.separator : '' }
    : profile;
}

/** A contents list or a cover before everything, now and then. */
function front(articles: readonly PoolArticle[], site: Site, setting: Setting, kind: Kind): readonly Piece[] {
  const { random } = setting;
  if ((kind === 'page' || kind === 'pages') && chance(random, 0.2)) return menu(site, setting);
  if (!chance(random, kind === 'export' || kind === 'digest' ? 0.3 : 0.05)) return [];
  const bullet = pick(random, ['', '- ', '• ', '# ', '* ']);
  const numbered = bullet === '# ';
  const entries = articles.map((article, at): Piece => ({
    text: `${numbered ? `${at + 1}. ` : bullet}${headlineOf(article.headline, site, setting.disguise)}`,
    role: 'metadata',
    place: 'front',
    joint: 'tight',
  }));
  const titles = [
    'Contents',
    'In this issue',
    'Headlines',
    'Table of contents',
    'Press review',
    'Inhalt',
    'Sommaire',
    'Índice',
    `Documents (${articles.length})`,
    `${articles.length} results`,
  ];
  const title: Piece = { text: pick(random, titles), role: 'metadata', place: 'front', joint: 'tight' };
  return chance(random, 0.8) ? [title, ...entries] : entries;
}

/** The menu of a page above its first headline. */
function menu(site: Site, setting: Setting): readonly Piece[] {
  const { random } = setting;
  const top = [
    'Skip to main content',
    'Sign in|Subscribe',
    'Menu',
    'Search',
    site.outlet,
    'Zum Inhalt springen|Anmelden',
    'Aller au contenu',
  ];
  return [
    pick(random, top),
    pick(random, site.furniture.foot),
    ...(chance(random, 0.5) ? ['Home > {section} > {section}'] : []),
  ]
    .flatMap((block) => furniture(block, site, setting))
    .map((each): Piece => ({ ...each, place: 'front', joint: 'tight' }));
}

/** The foot of a whole page behind the last article, now and then: it belongs to none. */
function page(site: Site, setting: Setting, kind: Kind): readonly Piece[] {
  const { random } = setting;
  if (kind === 'page' || kind === 'pages' || !chance(random, 0.04)) return [];
  const blocks = Array.from({ length: between(random, 2, 5) }, () => pick(random, site.furniture.foot));
  return blocks
    .flatMap((block) => furniture(block, site, setting))
    .map((each): Piece => ({ ...each, place: 'page' }));
}
