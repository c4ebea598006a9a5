import assert from 'node:assert/strict';
import { findTimestamps } from '../../../../../server/src/analysis/parsers/timestamp/timestamp';

/** What is printed, its ISO 8601 value, and the country of the outlet or the dateline where one is known. */
type Case = readonly [printed: string, iso: string | null, country?: string];

const ENGLISH: readonly Case[] = [
  ['April 4, 2021 01:30 JST', '2021-04-04T01:30:00+09:00'],
  ['Updated 03-Apr-2021', '2021-04-03'],
  ['2020-09-04 01:38', '2020-09-04T01:38'],
  ['2020/09/04 | 01:38', '2020-09-04T01:38'],
  ['10/15/01', '2001-10-15'],
  ['August 30, 2020 Sunday', '2020-08-30'],
  ['Fri, 2 April 2021 4:05 PM ET', '2021-04-02T16:05:00-04:00'],
  ['Sat 24 Feb 2024 12.42 CET', '2024-02-24T12:42:00+01:00'],
  ['Sat 24 Aug 2024 12.42 CET', '2024-08-24T12:42:00+01:00'],
  ['2025-03-29T11:36:01Z', '2025-03-29T11:36:01+00:00'],
  ['2021-04-03T10:00+02:00', '2021-04-03T10:00:00+02:00'],
  ['Sat, 03 Apr 2021 10:00:00 +0200', '2021-04-03T10:00:00+02:00'],
  ['Sat Apr  3 10:00:00 GMT 2021', '2021-04-03T10:00:00+00:00'],
  ['2021-04-03 10:00:00.123456 UTC', '2021-04-03T10:00:00+00:00'],
  ['Apr. 3, 2021, 10:00 a.m. EDT', '2021-04-03T10:00:00-04:00'],
  ['Published 12:00 am April 3, 2021', '2021-04-03T00:00'],
  ['Published 12.05pm, 3 April 2021', '2021-04-03T12:05'],
  ['Last updated: 9:30 pm, 3 Apr 2021', '2021-04-03T21:30'],
  ['6 pm on 3 April 2021', '2021-04-03T18:00'],
  ['3 April 2021, 1805', '2021-04-03'],
  ['APRIL 3 2021 1430 GMT', '2021-04-03T14:30:00+00:00'],
  ['1430 gmt 3 Apr 21', '2021-04-03T14:30:00+00:00'],
  ["3 Dec '19", '2019-12-03'],
  ['Dec-03-2019', '2019-12-03'],
  ['Dec 3 (Tue), 2019', '2019-12-03'],
  ['3rd of April, 2021', '2021-04-03'],
  ['Saturday 3rd April 2021', '2021-04-03'],
  ['20 April', '--04-20'],
  ['February 29, 2020', '2020-02-29'],
];

const OTHER_LANGUAGES: readonly Case[] = [
  ['Vendredi 2 avril 2021', '2021-04-02'],
  ['Publié le 2 avril 2021 à 16h05', '2021-04-02T16:05'],
  ['1er mars 2022', '2022-03-01'],
  ['Freitag, den 2. April 2021', '2021-04-02'],
  ['Stand: 02.04.2021 16:05 Uhr', '2021-04-02T16:05'],
  ['viernes, 2 de abril de 2021', '2021-04-02'],
  ['2 de abril de 2021 a las 16:05', '2021-04-02T16:05'],
  ['venerdì 2 aprile 2021 ore 16.05', '2021-04-02T16:05'],
  ['sexta-feira, 2 de abril de 2021 às 16h05', '2021-04-02T16:05'],
  ['vrijdag 2 april 2021 om 16:05', '2021-04-02T16:05'],
  ['2 апреля 2021 г., 16:05', '2021-04-02T16:05'],
  ['3 декабря 2019 года в 16:05 МСК', '2019-12-03T16:05:00+03:00'],
  ['2 Nisan 2021 Cuma 16:05', '2021-04-02T16:05'],
  ['2 kwietnia 2021 r., 16:05', '2021-04-02T16:05'],
  ['Jumat, 2 April 2021 16:05 WIB', '2021-04-02T16:05:00+07:00'],
  ['2 Agustus 2021', '2021-08-02'],
  ['3 Ιουνίου 2021', '2021-06-03'],
  ['3 أبريل 2021', '2021-04-03'],
  ['3 अप्रैल 2021 10:00', '2021-04-03T10:00'],
  ['2021年4月3日 10:30', '2021-04-03T10:30'],
  ['2021年4月3日(土) 10時30分', '2021-04-03T10:30'],
  ['2021년 4월 3일 오후 4:05', '2021-04-03T16:05'],
  ['2021년 4월 3일 16시 5분', '2021-04-03T16:05'],
  ['12月3日 16:00', '--12-03'],
];

const OTHER_YEARS: readonly Case[] = [
  ['令和3年4月3日', '2021-04-03'],
  ['令和元年5月1日', '2019-05-01'],
  ['平成31年4月30日 9:05', '2019-04-30T09:05'],
  ['昭和64年1月7日', '1989-01-07'],
  ['April 3, Reiwa 3', '2021-04-03'],
  ['Reiwa 3 (2021), April 3', '2021-04-03'],
  ['April 15, Juche 110 (2021)', '2021-04-15'],
  ['Juche 110 (2021) April 15', '2021-04-15'],
  ['April 15 Juche 110', '2021-04-15'],
  ['주체110(2021)년 4월 15일', '2021-04-15'],
  ['14 Farvardin 1400', '2021-04-03'],
  ['Esfand 30, 1399', '2021-03-20'],
  ['12 Aban 1399', '2020-11-02'],
];

const OPEN: readonly Case[] = [
  ['Posted 2/1/2018', null],
  ['Posted 2/1/2018', '2018-02-01', 'US'],
  ['Posted 2/1/2018', '2018-01-02', 'IN'],
  ['3-12-2019', null],
  ['8 hours ago', null],
  ['5h ago', null],
  ['an hour ago', null],
  ['il y a 3 heures', null],
  ['vor 3 Stunden', null],
  ['hace 3 horas', null],
  ['3 uur geleden', null],
  // An era's year that its own brackets contradict.
  ['April 15, Juche 110 (2012)', '--04-15'],
];

const ZONES: readonly Case[] = [
  ['22:15 CET', 'T22:15:00+01:00'],
  ['3 April 2021 10:00 IST', '2021-04-03T10:00'],
  ['3 April 2021 10:00 IST', '2021-04-03T10:00:00+05:30', 'IN'],
  ['3 January 2021 10:00 IST', '2021-01-03T10:00:00+02:00', 'IL'],
  ['3 July 2021 10:00 IST', '2021-07-03T10:00:00+01:00', 'IE'],
  ['3 April 2021 10:00 BST', '2021-04-03T10:00'],
  ['3 April 2021 10:00 BST', '2021-04-03T10:00:00+01:00', 'GB'],
  ['3 April 2021 10:00 BST', '2021-04-03T10:00:00+06:00', 'BD'],
  ['3 April 2021 10:00 AST', '2021-04-03T10:00'],
  ['3 April 2021 10:00 AST', '2021-04-03T10:00:00+03:00', 'SA'],
  ['3 April 2021 10:00 AST', '2021-04-03T10:00:00-04:00', 'CA'],
  ['3 April 2021 10:00 CST', '2021-04-03T10:00:00+08:00', 'CN'],
  ['3 April 2021 10:00 CST', '2021-04-03T10:00:00-06:00', 'US'],
  ['3 January 2021 4:05 PM PT', '2021-01-03T16:05:00-08:00'],
  ['3 July 2021 4:05 PM PT', '2021-07-03T16:05:00-07:00'],
];

/** Every case prints one stamp, read as the table says. */
function check(cases: readonly Case[]): void {
  for (const [printed, iso, country] of cases)
    assert.deepEqual(
      findTimestamps(printed, country).map((stamp) => stamp.iso),
      [iso],
      `${printed} (${country ?? 'no country'})`,
    );
}

describe('timestamps in ISO 8601', () => {
  it('read what English news prints, as precisely as it is printed', () => check(ENGLISH));
  it('read other languages', () => check(OTHER_LANGUAGES));
  it('read years of other calendars', () => check(OTHER_YEARS));
  it('leave open what nothing printed settles', () => check(OPEN));
  it('read zones by the country and the season', () => check(ZONES));

  it('are none where there is no such day or time', () => {
    for (const text of [
      '30 February 2021',
      '29 Farvardin',
      '31 Esfand 1399',
      'Esfand 30, 1400',
      '25:61',
      'vor 30 Jahren',
    ])
      assert.deepEqual(findTimestamps(text), [], text);
  });
});
