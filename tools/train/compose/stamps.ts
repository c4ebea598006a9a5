import { between, chance, pick, type Random } from '../random';
import type { Day } from './vocabulary';

/** Names of months and weekdays, and words before a time, by language. */
interface Calendar {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly published: readonly string[];
  readonly updated: readonly string[];
  readonly forms: readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ');

const CALENDARS: readonly Calendar[] = [
  {
    months: list('January February March April May June July August September October November December'),
    weekdays: list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    published: ['Published', 'Posted', 'First published', 'Published on', 'Posted on', 'PUBLISHED:'],
    updated: ['Updated', 'Last updated', 'UPDATED:', 'Last Updated :', 'Modified'],
    forms: [
      '{M} {d}, {y}',
      '{d} {M} {y}',
      '{m} {d}, {y}',
      '{w}, {M} {d}, {y}',
      '{W} {d} {m} {y}',
      '{d} {m} {y}',
      '{m}. {d}, {y}',
      '{M} {d} {y}',
      '{d}-{m}-{y}',
      '{M} {d}, {y} {w}',
      '{w} {M} {d} {y}',
      '{MM} {d}, {y}',
    ],
  },
  {
    months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    weekdays: list('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
    published: ['Veröffentlicht am', 'Stand:', 'Erstellt:', 'vom'],
    updated: ['Aktualisiert am', 'Aktualisiert:', 'Zuletzt aktualisiert:'],
    forms: ['{d}. {M} {y}', '{D}.{n}.{y}', '{w}, {d}. {M} {y}', '{w}, {D}.{n}.{y}'],
  },
  {
    months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    weekdays: list('dimanche lundi mardi mercredi jeudi vendredi samedi'),
    published: ['Publié le', 'Publié', 'Par la rédaction, le', 'Le'],
    updated: ['Mis à jour le', 'Modifié le', 'mis à jour'],
    forms: ['{d} {M} {y}', '{D}/{n}/{y}', '{w} {d} {M} {y}'],
  },
  {
    months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    weekdays: list('domingo lunes martes miércoles jueves viernes sábado'),
    published: ['Publicado', 'Publicado el', 'Creado:'],
    updated: ['Actualizado', 'Actualizado el', 'Última actualización:'],
    forms: ['{d} de {M} de {y}', '{D}/{n}/{y}', '{w}, {d} de {M} de {y}', '{d} {m} {y}'],
  },
  {
    months: list(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ),
    weekdays: list('domenica lunedì martedì mercoledì giovedì venerdì sabato'),
    published: ['Pubblicato il', 'Pubblicato'],
    updated: ['Aggiornato il', 'Ultimo aggiornamento:'],
    forms: ['{d} {M} {y}', '{D}/{n}/{y}', '{w} {d} {M} {y}'],
  },
  {
    months: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    weekdays: list('domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado'),
    published: ['Publicado em', 'Publicado'],
    updated: ['Atualizado em', 'Atualizado'],
    forms: ['{d} de {M} de {y}', '{D}/{n}/{y}', '{D}.{n}.{y}'],
  },
  {
    months: list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    weekdays: list('воскресенье понедельник вторник среда четверг пятница суббота'),
    published: ['Опубликовано', 'Дата:'],
    updated: ['Обновлено', 'Обновлено:'],
    forms: ['{d} {M} {y}', '{D}.{n}.{y}', '{d} {M} {y} г.'],
  },
  {
    months: list('januari februari maart april mei juni juli augustus september oktober november december'),
    weekdays: list('zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'),
    published: ['Gepubliceerd op', 'Gepubliceerd:'],
    updated: ['Bijgewerkt op', 'Laatst bijgewerkt:'],
    forms: ['{d} {M} {y}', '{D}-{n}-{y}', '{w} {d} {M} {y}'],
  },
  {
    months: list('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
    weekdays: list('日 月 火 水 木 金 土'),
    published: ['发布时间：', '公開'],
    updated: ['更新：', '更新'],
    forms: ['{y}年{M}{d}日', '{y}-{n}-{D}', '{y}/{n}/{D}'],
  },
];

/** How one site or one dump prints its times: always alike. */
export interface StampStyle {
  readonly calendar: Calendar;
  readonly form: string;
  readonly time: string;
  readonly label: 'none' | 'published' | 'updated' | 'both';
  readonly words: { readonly published: string; readonly updated: string };
}

const TIMES = [
  '',
  '',
  '',
  ' {h}:{i}',
  ' {h}:{i}',
  ' at {g}:{i} {a}',
  ', {h}:{i}',
  ' {h}:{i} {z}',
  ' {g}:{i} {a} {z}',
  ' - {h}:{i}',
  ' | {h}:{i}',
  ' {g}.{i}{a}',
  'T{h}:{i}:00Z',
  ' • {h}:{i}',
  ', {g}:{i}{a} {z}',
  ' at {h}.{i}',
  ' {h}h{i}',
  ' um {h}:{i} Uhr',
  ' à {h}h{i}',
];
const ZONES = [
  'GMT',
  'UTC',
  'EST',
  'EDT',
  'ET',
  'PST',
  'CET',
  'CEST',
  'BST',
  'IST',
  'JST',
  'KST',
  'AEST',
  'SGT',
  'MSK',
  '+0300',
  'GMT+8',
  'HKT',
  'WIB',
  'EAT',
];
const NUMERIC = [
  '{y}-{n}-{D}',
  '{n}/{D}/{y}',
  '{D}/{n}/{y}',
  '{y}/{n}/{D}',
  '{D}.{n}.{y}',
  '{y}.{n}.{D}',
  '{q}/{d}/{s}',
  '{y}{n}{D}',
];

/** A style by language: English, or the one at this place of the calendars. */
export function stampStyle(random: Random, language: 'english' | 'any'): StampStyle {
  const calendar = language === 'english' ? CALENDARS[0] : pick(random, CALENDARS);
  const used = calendar ?? pick(random, CALENDARS);
  const numeric = chance(random, 0.25);
  const time = pick(random, TIMES);
  const form = numeric ? pick(random, NUMERIC) : pick(random, used.forms);
  return {
    calendar: used,
    form: time.startsWith('T') ? '{y}-{n}-{D}' : form,
    time,
    label: pick(random, ['none', 'none', 'none', 'published', 'updated', 'both']),
    words: { published: pick(random, used.published), updated: pick(random, used.updated) },
  };
}

/** A time of this day as the style prints it, without a label. */
export function bareStamp(random: Random, style: StampStyle, day: Day): string {
  const hour = between(random, 0, 23);
  const two = (value: number): string => String(value).padStart(2, '0');
  const month = style.calendar.months[day.month - 1] ?? '';
  const weekday = style.calendar.weekdays[day.weekday] ?? '';
  const values: Readonly<Record<string, string>> = {
    y: String(day.year),
    s: two(day.year % 100),
    n: two(day.month),
    q: String(day.month),
    d: String(day.day),
    D: two(day.day),
    M: month,
    MM: month.toUpperCase(),
    m: month.slice(0, 3),
    w: weekday,
    W: weekday.slice(0, 3),
    h: two(hour),
    g: String(hour % 12 === 0 ? 12 : hour % 12),
    i: two(between(random, 0, 59)),
    a: pick(random, hour < 12 ? ['am', 'AM', 'a.m.'] : ['pm', 'PM', 'p.m.']),
    z: pick(random, ZONES),
  };
  return `${style.form}${style.time}`.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** One line of times as a page prints it, labels included. */
export function stampLine(random: Random, style: StampStyle, day: Day): string {
  const stamp = bareStamp(random, style, day);
  if (chance(random, 0.04)) return `${between(random, 2, 23)} hours ago`;
  switch (style.label) {
    case 'none':
      return stamp;
    case 'published':
      return `${style.words.published} ${stamp}`;
    case 'updated':
      return `${style.words.updated} ${stamp}`;
    case 'both':
      return `${style.words.published} ${stamp}${pick(random, [' | ', ', ', ' - ', ' '])}${style.words.updated} ${bareStamp(random, style, day)}`;
  }
}

/** Month and day as a dateline prints them. */
export function datelineDate(random: Random, style: StampStyle, day: Day): string {
  const month = style.calendar.months[day.month - 1] ?? '';
  const short = month.length > 5 && chance(random, 0.5) ? `${month.slice(0, 3)}.` : month;
  return chance(random, 0.85) ? `${short} ${day.day}` : `${day.day} ${short}`;
}
