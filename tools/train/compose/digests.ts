import { between, chance, pick } from '../random';
import { type ExportLayout, story } from './exports';
import { type Piece, piece, startingArticle } from './piece';
import { fillNames, outletName } from './site';
import { bareStamp, datelineDate } from './stamps';
import { headlineOf } from './story';
import { dayNear, personName } from './vocabulary';

/** A press review by mail: items numbered, each with outlet, date and often its address. */
const clippings: ExportLayout = (article, site, setting, index) => {
  const { random } = setting;
  const day = dayNear(random, setting.day);
  const headline = headlineOf(article.headline, site, setting.disguise);
  const outlet = outletName(random, setting.vocabulary);
  const stamp = bareStamp(random, site.stamp, day);
  const form = site.order.length % 4;
  const head: readonly Piece[] =
    form === 0
      ? [
          piece('headline', `${index + 1}. ${headline}`),
          piece(
            'outlet',
            `${outlet}, ${stamp}${site.suffix === '' ? '' : `, ${personName(random, setting.vocabulary)}`}`,
            'tight',
          ),
        ]
      : form === 1
        ? [piece('headline', headline), piece('outlet', `${outlet} | ${stamp}`, 'tight')]
        : form === 2
          ? [piece('outlet', `${outlet} - ${stamp}`), piece('headline', headline, 'tight')]
          : [piece('headline', `${headline} (${outlet}, ${stamp})`)];
  return startingArticle([
    ...head,
    ...(chance(random, 0.4)
      ? [piece('byline', fillNames(random, setting.vocabulary, site, site.byline, ''), 'tight')]
      : []),
    ...(site.suffix === '' && chance(random, 0.3) ? [address(setting, 'tight')] : []),
    ...story(article, setting, between(random, 1, 4)),
    ...(chance(random, 0.5) ? [address(setting, 'tight')] : []),
    ...(chance(random, 0.3)
      ? [
          piece(
            'boilerplate',
            pick(random, [
              'Read more',
              'Read full article',
              'Full story »',
              'Weiterlesen',
              'Lire la suite',
              'Leer más',
              'Back to top',
              '[Return to top]',
            ]),
            'tight',
          ),
        ]
      : []),
  ]);
};

/** Alerts: headline, outlet and an extract, several to a search. */
const alerts: ExportLayout = (article, site, setting) => {
  const { random } = setting;
  const outlet = outletName(random, setting.vocabulary);
  const text = setting.disguise(article.paragraphs[0]?.text ?? '').slice(0, between(random, 120, 260));
  return startingArticle([
    piece('headline', headlineOf(article.headline, site, setting.disguise)),
    piece(
      'outlet',
      chance(random, 0.5) ? outlet : `${outlet} - ${between(random, 2, 23)} hours ago`,
      'tight',
    ),
    piece('body', `${text} ...`, 'tight'),
    ...(chance(random, 0.5) ? [address(setting, 'tight')] : []),
  ]);
};

/** Items of a feed: title, address, time and a summary, labelled or not. */
const feed: ExportLayout = (article, site, setting) => {
  const { random } = setting;
  const headline = headlineOf(article.headline, site, setting.disguise);
  const stamp = bareStamp(random, site.stamp, dayNear(random, setting.day));
  const summary = story(article, setting, between(random, 1, 2));
  if (site.order.length % 2 === 0)
    return startingArticle([
      piece('field', `Title: ${headline}`),
      piece('field', `Link: https://www.example.com/news/${between(random, 1000, 99999)}`, 'tight'),
      piece('field', `${pick(random, ['PubDate', 'Date', 'Published'])}: ${stamp}`, 'tight'),
      ...(chance(random, 0.4) ? [piece('field', `Category: ${pick(random, site.sections)}`, 'tight')] : []),
      ...summary.map((each, at) =>
        at === 0 && chance(random, 0.6) ? { ...each, text: `Description: ${each.text}` } : each,
      ),
    ]);
  return startingArticle([
    piece('headline', headline),
    ...(chance(random, 0.5)
      ? [address(setting, 'tight'), piece('timestamp', stamp, 'tight')]
      : [piece('timestamp', stamp, 'tight'), address(setting, 'tight')]),
    ...summary,
  ]);
};

/** A mail that carries one story: headers, then the text. */
const mail: ExportLayout = (article, site, setting) => {
  const { random } = setting;
  const [from, subject, date, to] = pick(random, MAIL_FIELDS);
  const headline = headlineOf(article.headline, site, setting.disguise);
  const body = story(article, setting, between(random, 2, 12));
  return startingArticle([
    piece('field', `${from ?? ''}: ${site.outlet} <news@example.com>`),
    ...(chance(random, 0.6)
      ? [piece('field', `${date ?? ''}: ${bareStamp(random, site.stamp, setting.day)}`, 'tight')]
      : []),
    ...(chance(random, 0.6) ? [piece('field', `${to ?? ''}: desk@example.org`, 'tight')] : []),
    piece('field', `${subject ?? ''}: ${chance(random, 0.3) ? 'Fwd: ' : ''}${headline}`, 'tight'),
    ...(chance(random, 0.5) ? [piece('headline', headline, 'block')] : []),
    ...body,
  ]);
};

const MAIL_FIELDS: readonly (readonly string[])[] = [
  ['From', 'Subject', 'Date', 'To'],
  ['From', 'Subject', 'Sent', 'To'],
  ['Von', 'Betreff', 'Datum', 'An'],
  ['De', 'Objet', 'Date', 'À'],
  ['De', 'Asunto', 'Fecha', 'Para'],
];

/** An agency's daily file: short headline, dateline with agency, a few paragraphs, perhaps a closing mark. */
const agencyFile: ExportLayout = (article, site, setting) => {
  const { random } = setting;
  const day = dayNear(random, setting.day);
  const headline = headlineOf(article.headline, site, setting.disguise);
  const place = pick(random, setting.vocabulary.cities);
  const opening = `${site.order.length % 2 === 0 ? place.toUpperCase() : place}, ${datelineDate(random, site.stamp, day)} (${site.outlet}) -- `;
  const body = story(article, setting, between(random, 1, 6));
  return startingArticle([
    ...(site.headlineCase === 'capitals'
      ? [
          piece(
            'metadata',
            `${pick(random, ['a', 'b', 'r', 'u'])}${between(random, 1000, 9999)} ${pick(random, ['i', 'w', 'f'])} BC-${place.slice(0, 6)}-${between(random, 1, 99)}`,
          ),
        ]
      : []),
    piece('headline', headline),
    ...body.map((each, at) => (at === 0 ? { ...each, text: opening + each.text } : each)),
    ...(site.suffix === ''
      ? []
      : [piece('boilerplate', pick(random, ['(END)', 'ENDIT', '-0-', 'REUTER', '=']), 'tight')]),
  ]);
};

/** A press release: for whom to ask above, who sends it behind. */
const release: ExportLayout = (article, site, setting) => {
  const { random } = setting;
  const day = dayNear(random, setting.day);
  const headline = headlineOf(article.headline, site, setting.disguise);
  const place = pick(random, setting.vocabulary.cities);
  const wire = pick(random, [
    'PRNewswire',
    'BUSINESS WIRE',
    'GLOBE NEWSWIRE',
    'ACCESSWIRE',
    'ots',
    'EUROPA PRESS',
  ]);
  const opening = `${place.toUpperCase()}, ${datelineDate(random, site.stamp, day)} ${pick(random, [`/${wire}/ -- `, `(${wire}) -- `, `--(${wire})--`])}`;
  const body = story(article, setting, between(random, 2, 8));
  return startingArticle([
    ...(chance(random, 0.5)
      ? [
          piece(
            'eyebrow',
            pick(random, [
              'FOR IMMEDIATE RELEASE',
              'PRESS RELEASE',
              'For immediate release',
              'Pressemitteilung',
              'Communiqué de presse',
              'NOTA DE PRENSA',
            ]),
          ),
        ]
      : []),
    ...(chance(random, 0.35)
      ? [
          piece(
            'boilerplate',
            `Contact: ${personName(random, setting.vocabulary)}, +1 555 0100, press@example.com`,
            'block',
          ),
        ]
      : []),
    ...(chance(random, 0.85) ? [piece('headline', headline, 'block')] : []),
    ...(chance(random, 0.3) ? [piece('timestamp', bareStamp(random, site.stamp, day), 'block')] : []),
    ...body.map((each, at) => (at === 0 ? { ...each, text: opening + each.text } : each)),
    ...(chance(random, 0.5)
      ? [
          piece('crosshead', `About ${site.outlet}`, 'block'),
          piece('body', setting.disguise(pick(random, setting.sentences)), 'tight'),
        ]
      : []),
    ...(chance(random, 0.4)
      ? [piece('boilerplate', `Media contact: ${personName(random, setting.vocabulary)}`, 'block')]
      : []),
    ...(chance(random, 0.6)
      ? [
          piece(
            'boilerplate',
            pick(random, ['###', '# # #', '-END-', 'ENDS', `SOURCE ${site.outlet}`]),
            'block',
          ),
        ]
      : []),
  ]);
};

/** Layouts in which many short stories follow one another. */
export const DIGESTS: readonly ExportLayout[] = [
  clippings,
  clippings,
  clippings,
  alerts,
  feed,
  feed,
  mail,
  release,
  release,
  agencyFile,
  agencyFile,
];

function address({ random }: { readonly random: () => number }, joint: Piece['joint']): Piece {
  return piece(
    'link',
    `https://www.example.com/${pick(random, ['news', 'world', 'politics', '2021/03'])}/${between(random, 1000, 99999)}${pick(random, ['', '.html', '/story'])}`,
    joint,
  );
}
