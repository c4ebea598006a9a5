import type { Place } from '../../../../server/src/analysis/resources/places';
import type { NameTable } from '../../../../server/src/analysis/resources/names';
import type { OutletTable } from '../../../../server/src/analysis/resources/outlets';
import type { PlaceTable } from '../../../../server/src/analysis/resources/places';
import type { Lexicon } from '../../../../server/src/analysis/resources/lexicon';

/** Small tables made by hand, so that these tests say what the rules do and not what the data happens to hold. */
export const GIVEN = 'Marta Ilse Jonas Peter Grace Mark Victoria Anna Said Rose';
const FAMILY = 'Novak Keller Lindqvist Brandt Victoria Walton Kim Okafor Hill';
const FAMILY_FIRST = 'Kim Choi Zhou Hwang';
const ENGLISH =
  'the a in of and to for at on by with from he she they it we but said told met president minister foreign defence ' +
  'grace mark rose hill river bank talks trade industry ministry party council old new national security office people ' +
  'report police city market street visit after before leader spokesman striker students reaffirm approach north talk ' +
  'plan ambassador mayor company airline launched offers land institute science peace joint statement reform mission';

const PLACES: readonly (readonly [
  name: string,
  kind: Place['kind'],
  country: string,
  forms: string,
  population: number,
])[] = [
  ['Norway', 'country', 'NO', 'Norway', 0],
  ['South Korea', 'country', 'KR', 'South Korea|Republic of Korea|ROK|S. Korea', 0],
  ['Kenya', 'country', 'KE', 'Kenya', 0],
  ['China', 'country', 'CN', 'China', 0],
  ['United States', 'country', 'US', 'United States|U.S.|US', 0],
  ['Bergen', 'city', 'NO', 'Bergen', 280_000],
  ['Victoria', 'city', 'SC', 'Victoria', 26_000],
  ['Mombasa', 'city', 'KE', 'Mombasa', 1_200_000],
  ['Hill', 'city', 'US', 'Hill', 1_100],
];

const DEMONYMS: Readonly<Record<string, string>> = {
  Norwegian: 'NO',
  'South Korean': 'KR',
  Kenyan: 'KE',
  Chinese: 'CN',
  American: 'US',
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const english = words(ENGLISH);
const given = words(GIVEN);
const family = words(FAMILY);
const familyFirst = words(FAMILY_FIRST);

const forms = new Map<string, Place[]>();
const prefixes = new Set<string>();
for (const [name, kind, country, list, population] of PLACES) {
  for (const form of list.split('|')) {
    const size = { population, prominence: population };
    const place: Place = { name, kind, country, division: null, latitude: 0, longitude: 0, ...size };
    forms.set(form, [...(forms.get(form) ?? []), place]);
    notePrefixes(form);
  }
}
for (const demonym of Object.keys(DEMONYMS)) notePrefixes(demonym);

function notePrefixes(form: string): void {
  const parts = form.split(' ');
  for (let length = 1; length < parts.length; length++) prefixes.add(parts.slice(0, length).join(' '));
}

function anyCase(form: string): string {
  const isCapitals = form.length > 3 && form === form.toUpperCase();
  return isCapitals ? form.toLowerCase().replace(/\b\w/g, (letter) => letter.toUpperCase()) : form;
}

const isEnglish = (word: string): boolean => english.has(word) || english.has(word.toLowerCase());
const lexicon: Lexicon = {
  has: isEnglish,
  standing: (word) => (isEnglish(word) ? 'accepted' : 'unknown'),
  rank: (word) => (english.has(word) ? 500 : undefined),
  misspelling: () => [],
  oneEditAway: () => [],
  pairs: { words: [], affinity: () => 0 },
};
const names: NameTable = {
  isGiven: (word) => given.has(word),
  isFamily: (word) => family.has(word) || familyFirst.has(word),
  isFamilyFirst: (word) => familyFirst.has(word),
};
const places: PlaceTable = {
  lookup: (name) => forms.get(name) ?? forms.get(anyCase(name)) ?? [],
  isPrefix: (text) => prefixes.has(text) || prefixes.has(anyCase(text)),
  demonym: (word) => DEMONYMS[word] ?? DEMONYMS[anyCase(word)],
  countryName: () => undefined,
  stateName: () => undefined,
  nearest: () => [],
  qualifier: () => undefined,
};
const courier = {
  name: 'Fjord Courier',
  aliases: ['FjC'],
  kind: 'newspaper',
  country: 'NO',
  domain: null,
} as const;
const outlets: OutletTable = {
  lookup: (form) => (form === courier.name || form === 'FjC' ? courier : undefined),
  lookupAll: (form) => (form === courier.name || form === 'FjC' ? [courier] : []),
  find: (text) =>
    [...text.matchAll(/Fjord Courier|FjC/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      outlet: courier,
      ambiguous: false,
    })),
};

/** The tables that mentions and entities read. */
export const TABLES = { lexicon, names, outlets, places };
