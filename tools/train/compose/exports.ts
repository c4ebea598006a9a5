import { between, chance, pick, type Random } from '../random';
import { type Piece, piece, startingArticle } from './piece';
import type { PoolArticle } from './pool';
import type { Setting } from './setting';
import { headlineOf } from './story';
import { fillNames, type Site } from './site';
import { bareStamp } from './stamps';
import { dayNear } from './vocabulary';

/** One document of an export: number `index` of `count`. */
export type ExportLayout = (
  article: PoolArticle,
  site: Site,
  setting: Setting,
  index: number,
  count: number,
) => readonly Piece[];

/** Labels of a service in one language. */
type Labels = Readonly<
  Record<'section' | 'length' | 'byline' | 'dateline' | 'load' | 'language' | 'words' | 'of' | 'body', string>
>;

const NEXIS_LABELS: readonly Labels[] = [
  {
    section: 'SECTION',
    length: 'LENGTH',
    byline: 'BYLINE',
    dateline: 'DATELINE',
    load: 'LOAD-DATE',
    language: 'LANGUAGE',
    words: 'words',
    of: 'of {m} DOCUMENTS',
    body: 'BODY',
  },
  {
    section: 'RUBRIK',
    length: 'LÄNGE',
    byline: 'AUTOR',
    dateline: 'ORT',
    load: 'UPDATE',
    language: 'SPRACHE',
    words: 'Wörter',
    of: 'von {m} DOKUMENTEN',
    body: 'TEXT',
  },
  {
    section: 'RUBRIQUE',
    length: 'LONGUEUR',
    byline: 'AUTEUR',
    dateline: 'LIEU',
    load: 'DATE-CHARGEMENT',
    language: 'LANGUE',
    words: 'mots',
    of: 'de {m} DOCUMENTS',
    body: 'TEXTE',
  },
  {
    section: 'SECCIÓN',
    length: 'LONGITUD',
    byline: 'AUTOR',
    dateline: 'LUGAR',
    load: 'FECHA-CARGA',
    language: 'IDIOMA',
    words: 'palabras',
    of: 'de {m} DOCUMENTOS',
    body: 'CUERPO',
  },
];

/** The older full-text download: numbered documents, outlet and date above the headline, labels in capitals. */
const nexis: ExportLayout = (article, site, setting, index, count) => {
  const { random } = setting;
  const labels = pick(random, NEXIS_LABELS.slice(0, chance(random, 0.6) ? 1 : 4));
  const day = dayNear(random, setting.day);
  return startingArticle([
    piece('metadata', `${index + 1} ${labels.of.replace('{m}', String(count))}`, 'article'),
    piece('outlet', site.outlet, 'block'),
    piece('timestamp', bareStamp(random, site.stamp, day), 'block'),
    ...optional(random, 0.3, [
      piece('metadata', pick(random, ['Late Edition', 'First Edition', 'Final', 'Morning Edition']), 'tight'),
    ]),
    piece('headline', headlineOf(article.headline, site, setting.disguise), 'block'),
    ...optional(random, 0.8, [piece('field', `${labels.byline}: ${name(setting, site)}`, 'block')]),
    ...optional(random, 0.7, [
      piece(
        'field',
        `${labels.section}: ${pick(random, site.sections)}; Pg. ${between(random, 1, 40)}`,
        'block',
      ),
    ]),
    piece('field', `${labels.length}: ${between(random, 90, 1900)} ${labels.words}`, 'block'),
    ...optional(random, 0.2, [
      piece('field', `${labels.dateline}: ${article.dateline ?? 'London'}`, 'block'),
    ]),
    ...story(article, setting),
    piece('field', `${labels.load}: ${bareStamp(random, site.stamp, day)}`, 'block'),
    ...optional(random, 0.7, [piece('field', `${labels.language}: ENGLISH`, 'block')]),
    ...optional(random, 0.7, [
      piece('boilerplate', `Copyright ${day.year} ${site.outlet}`, 'block'),
      piece('boilerplate', 'All Rights Reserved', 'tight'),
    ]),
  ]);
};

/** The newer web download: headline first, labels in small letters, a line that ends each document. */
const nexisUni: ExportLayout = (article, site, setting, index, count) => {
  const { random } = setting;
  const day = dayNear(random, setting.day);
  const german = chance(random, 0.2);
  return startingArticle([
    ...optional(random, 0.25, [piece('metadata', `Page ${index + 1} of ${count}`, 'article')]),
    piece('headline', headlineOf(article.headline, site, setting.disguise), 'article'),
    piece('outlet', site.outlet, 'tight'),
    piece('timestamp', bareStamp(random, site.stamp, day), 'tight'),
    ...optional(random, 0.8, [
      piece('boilerplate', `Copyright ${day.year} ${site.outlet} All Rights Reserved`, 'block'),
    ]),
    ...optional(random, 0.8, [
      piece(
        'field',
        `${german ? 'Rubrik' : 'Section'}: ${pick(random, site.sections)}; Pg. ${between(random, 1, 40)}`,
        'block',
      ),
    ]),
    piece(
      'field',
      german ? `Länge: ${between(random, 90, 1900)} Wörter` : `Length: ${between(random, 90, 1900)} words`,
      'tight',
    ),
    ...optional(random, 0.8, [piece('field', `Byline: ${name(setting, site)}`, 'tight')]),
    piece('metadata', 'Body', 'block'),
    ...story(article, setting),
    ...optional(random, 0.5, [
      piece('field', `Graphic: ${pick(random, ['Photo', 'Map', 'Chart'])}`, 'block'),
    ]),
    piece('field', `Load-Date: ${bareStamp(random, site.stamp, day)}`, 'block'),
    ...optional(random, 0.8, [piece('metadata', 'End of Document', 'block')]),
  ]);
};

/** Factiva's display of a document: section, headline, byline, words, date and source each on a line. */
const factiva: ExportLayout = (article, site, setting) => {
  const { random } = setting;
  const day = dayNear(random, setting.day);
  return startingArticle([
    ...optional(random, 0.5, [piece('eyebrow', pick(random, site.sections), 'article')]),
    piece('headline', headlineOf(article.headline, site, setting.disguise), 'article'),
    ...optional(random, 0.7, [piece('byline', name(setting, site), 'tight')]),
    piece('metadata', `${between(random, 90, 1900)} words`, 'tight'),
    piece('timestamp', bareStamp(random, site.stamp, day), 'tight'),
    ...optional(random, 0.4, [
      piece('metadata', `${between(random, 10, 23)}:${between(random, 10, 59)}`, 'tight'),
    ]),
    piece('outlet', site.outlet, 'tight'),
    piece('metadata', code(random), 'tight'),
    ...optional(random, 0.4, [piece('metadata', String(between(random, 1, 40)), 'tight')]),
    piece('metadata', pick(random, ['English', 'German', 'French', 'Spanish']), 'tight'),
    piece('boilerplate', `(c) ${day.year} ${site.outlet}. All rights reserved.`, 'tight'),
    ...story(article, setting),
    piece('metadata', `Document ${code(random)}0000${day.year}${between(random, 1000000, 9999999)}`, 'block'),
  ]);
};

/** Factiva's coded form: two-letter codes before each field. */
const factivaCoded: ExportLayout = (article, site, setting) => {
  const { random } = setting;
  const day = dayNear(random, setting.day);
  const gap = pick(random, ['  ', '   ', '\t', ' ']);
  const text = story(article, setting);
  return startingArticle([
    ...optional(random, 0.4, [piece('field', `SE${gap}${pick(random, site.sections)}`, 'article')]),
    piece('field', `HD${gap}${headlineOf(article.headline, site, setting.disguise)}`, 'tight'),
    ...optional(random, 0.7, [piece('field', `BY${gap}${name(setting, site)}`, 'tight')]),
    piece('field', `WC${gap}${between(random, 90, 1900)} words`, 'tight'),
    piece('field', `PD${gap}${bareStamp(random, site.stamp, day)}`, 'tight'),
    piece('field', `SN${gap}${site.outlet}`, 'tight'),
    piece('field', `SC${gap}${code(random)}`, 'tight'),
    piece('field', `LA${gap}${pick(random, ['English', 'German', 'French'])}`, 'tight'),
    piece('field', `CY${gap}(c) ${day.year} ${site.outlet}`, 'tight'),
    ...text.map((each, index) =>
      index === 0 ? { ...each, text: `${chance(random, 0.5) ? `LP${gap}` : ''}${each.text}` } : each,
    ),
    piece('field', `NS${gap}gpol : Domestic Politics | gcat : Political/General News`, 'block'),
    piece('field', `RE${gap}eurz : Europe`, 'tight'),
    piece('field', `AN${gap}Document ${code(random)}0000${day.year}${between(random, 1000, 9999)}`, 'tight'),
  ]);
};

/** ProQuest's text download: documents numbered or ruled off, every field labelled, the text among them. */
const proquest: ExportLayout = (article, site, setting, index, count) => {
  const { random } = setting;
  const day = dayNear(random, setting.day);
  const numbered = count % 2 === 0;
  const pieces = [
    ...(numbered ? [piece('metadata', `Document ${index + 1} of ${count}`, 'article')] : []),
    ...(numbered ? [piece('headline', headlineOf(article.headline, site, setting.disguise), 'block')] : []),
    piece(
      'field',
      `${numbered ? 'Author' : 'Title'}: ${numbered ? name(setting, site) : headlineOf(article.headline, site, setting.disguise)}`,
      'block',
    ),
    piece(
      'field',
      `Publication info: ${site.outlet} ; ${pick(random, setting.vocabulary.cities)} [${pick(random, setting.vocabulary.cities)}]. ${bareStamp(random, site.stamp, day)}.`,
      'block',
    ),
    ...optional(random, 0.5, [piece('field', 'Links: http://example.com/resolver?x=1', 'block')]),
    ...optional(random, 0.4, [
      piece('field', `Abstract: ${setting.disguise(article.paragraphs[0]?.text ?? '')}`, 'block'),
    ]),
    ...story(article, setting).map((each, at) =>
      at === 0 ? { ...each, text: `Full text: ${each.text}` } : each,
    ),
    piece('field', `Subject: ${pick(random, site.sections)}; ${pick(random, site.sections)}`, 'block'),
    piece('field', `Publication title: ${site.outlet}`, 'block'),
    piece('field', `Publication date: ${bareStamp(random, site.stamp, day)}`, 'block'),
    piece('field', 'Source type: Newspapers', 'block'),
    piece('field', `ProQuest document ID: ${between(random, 100000000, 999999999)}`, 'block'),
    ...optional(random, 0.5, [piece('field', `Copyright: Copyright ${site.outlet} ${day.year}`, 'block')]),
  ];
  const rule: Piece = { ...piece('separator', '_'.repeat(40), 'article'), place: 'between' };
  return numbered ? startingArticle(pieces) : [rule, ...startingArticle(pieces)];
};

/** Europresse: outlet with its section and date above the headline, words and rights below. */
const europresse: ExportLayout = (article, site, setting) => {
  const { random } = setting;
  const day = dayNear(random, setting.day);
  const stamp = bareStamp(random, site.stamp, day);
  return startingArticle([
    piece('outlet', chance(random, 0.5) ? `${site.outlet} (site web)` : site.outlet, 'article'),
    piece(
      'timestamp',
      chance(random, 0.5) ? stamp : `${pick(random, site.sections)}, ${stamp}, p. ${between(random, 1, 40)}`,
      'tight',
    ),
    piece('headline', headlineOf(article.headline, site, setting.disguise), 'block'),
    ...optional(random, 0.7, [piece('byline', name(setting, site), 'block')]),
    ...optional(random, 0.5, [piece('metadata', `${between(random, 90, 1900)} mots`, 'tight')]),
    ...story(article, setting),
    piece('boilerplate', `© ${day.year} ${site.outlet}. Tous droits réservés.`, 'block'),
    piece(
      'metadata',
      `Numéro de document : news·${day.year}${day.month}${day.day}·${code(random)}·${between(random, 100, 9999)}`,
      'block',
    ),
  ]);
};

/** A data base nobody knows: every field on a line of its own, labelled in some language. */
const labelled: ExportLayout = (article, site, setting) => {
  const { random } = setting;
  const day = dayNear(random, setting.day);
  const [title, source, date, author, text] = pick(random, FIELD_NAMES);
  const mark = pick(random, [': ', ':', ' : ', ' - ', ':\t', ' = ']);
  const labels = { title: title ?? '', source: source ?? '', date: date ?? '', author: author ?? '' };
  const fields = [
    piece('field', `${labels.title}${mark}${headlineOf(article.headline, site, setting.disguise)}`, 'tight'),
    piece('field', `${labels.source}${mark}${site.outlet}`, 'tight'),
    piece('field', `${labels.date}${mark}${bareStamp(random, site.stamp, day)}`, 'tight'),
    ...optional(random, 0.6, [piece('field', `${labels.author}${mark}${name(setting, site)}`, 'tight')]),
  ];
  const bare = chance(random, 0.3)
    ? [piece('headline', headlineOf(article.headline, site, setting.disguise), 'tight'), ...fields.slice(1)]
    : fields;
  return startingArticle([
    ...bare,
    ...optional(random, 0.4, [piece('metadata', `${text ?? ''}${mark.trim()}`, 'tight')]),
    ...story(article, setting),
    ...optional(random, 0.3, [
      piece(
        'field',
        `URL${mark}https://www.example.com/${code(random)}/${between(random, 1000, 99999)}`,
        'block',
      ),
    ]),
  ]);
};

const FIELD_NAMES: readonly (readonly string[])[] = [
  ['Title', 'Source', 'Date', 'Author', 'Text'],
  ['TITLE', 'PUBLICATION', 'DATE', 'AUTHOR', 'BODY'],
  ['Headline', 'Outlet', 'Published', 'Writer', 'Story'],
  ['Titel', 'Quelle', 'Datum', 'Autor', 'Text'],
  ['Titre', 'Source', 'Date', 'Auteur', 'Texte'],
  ['Título', 'Fuente', 'Fecha', 'Autor', 'Texto'],
  ['Titolo', 'Testata', 'Data', 'Autore', 'Testo'],
  ['Título', 'Veículo', 'Data', 'Autor', 'Texto'],
  ['Titel', 'Bron', 'Datum', 'Auteur', 'Tekst'],
  ['Заголовок', 'Источник', 'Дата', 'Автор', 'Текст'],
  ['标题', '来源', '日期', '作者', '正文'],
];

/** The export layouts to compose dumps in. */
export const EXPORTS: readonly ExportLayout[] = [
  nexis,
  nexis,
  nexisUni,
  nexisUni,
  factiva,
  factiva,
  factivaCoded,
  proquest,
  europresse,
  labelled,
  labelled,
];

function optional(random: Random, probability: number, pieces: readonly Piece[]): readonly Piece[] {
  return chance(random, probability) ? pieces : [];
}

function name(setting: Setting, site: Site): string {
  return fillNames(
    setting.random,
    setting.vocabulary,
    site,
    pick(setting.random, ['{n}', '{n}', '{n} and {n}', 'By {n}', '{N}']),
    '',
  );
}

function code(random: Random): string {
  return Array.from({ length: between(random, 3, 6) }, () =>
    pick(random, [...'ABCDEFGHIJKLMNOPRSTUVWXYZ']),
  ).join('');
}

/** The running text, at most so many paragraphs of it. */
export function story(article: PoolArticle, { disguise, random }: Setting, most = 30): readonly Piece[] {
  const paragraphs = article.paragraphs.slice(0, chance(random, 0.1) ? 1 : most);
  return paragraphs.map((paragraph, index) =>
    piece(paragraph.role, disguise(paragraph.text), index === 0 ? 'block' : 'paragraph'),
  );
}
