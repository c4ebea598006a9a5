import { withoutPossessive } from './possessive';
import { HYPHENS } from '../../text/character-classes';
import { remembered } from '../../text/remembered';
import type { EntityDecision } from '../model/annotations';
import type { EntityKind, EntityOutlet, LocatedPlace } from '../model/dump';
import type { NameTable } from '../resources/names';
import type { OutletTable } from '../resources/outlets';
import type { Place, PlaceTable } from '../resources/places';

/** So many forms of names are kept with their keys, some for each mention of a large dump. */
const FORMS_KEPT = 20_000;

/** A mention as the entities see it: in the order of the dump, without its place in the text. */
export interface EntityMention {
  readonly kind: EntityKind;
  /** The text of the span, runs of white space as one blank. */
  readonly form: string;
  /** Index of the article, or -1. */
  readonly article: number;
  /** The text of the role phrase before a person. */
  readonly role?: string;
  /** On an acronym that stands in brackets behind the name it is short for: that name. */
  readonly acronymOf?: string;
  /** On a name in another script: the Latin one beside which it stands somewhere in the dump. */
  readonly latinForm?: string;
  /** On a given name that shares the family name behind it ("Bill and Hilda Clanton"): the full name. */
  readonly fullForm?: string;
  /** True for the writer in a byline or in the credits, whom a surname in the story never means. */
  readonly isAuthor?: boolean;
  /** What a person said of whom or what it names: at most one word that it is apart, and one that it is the same as another. */
  readonly decisions?: readonly EntityDecision[];
  /** On a place that its article tells from the one news means most often. */
  readonly place?: Place;
}

/** The tables that tell which forms name the same. */
export interface EntityTables {
  readonly names: NameTable;
  readonly outlets: OutletTable;
  readonly places: PlaceTable;
}

/** What two forms of one entity have in common, and what the tables know of it. */
export interface FormKey {
  readonly key: string;
  readonly place?: LocatedPlace;
  /** The name the tables prefer, if they know it. */
  readonly canonical?: string;
  readonly outlet?: EntityOutlet;
  /** Of a people or a language: the key of its country, as a place. */
  readonly countryKey?: string;
}

/**
 * The key of a place or of another name: equal for two spellings that the tables or a plain rule hold to be one name.
 * `settled` is the place a form means where its article tells.
 */
export function keyOf(
  kind: 'place' | 'misc',
  form: string,
  { places }: EntityTables,
  settled?: Place,
): FormKey {
  const bare = withoutPossessive(form);
  if (kind === 'place') return placeKey(bare, places, settled);
  return demonymKey(withoutCompassLetter(bare), places) ?? { key: plainKey(form) };
}

/** One key for all forms of a people's name: those that begin alike and belong to one country ("Norwegian", "Norwegians"). */
function demonymKey(form: string, places: PlaceTable): FormKey | undefined {
  const code = places.demonym(form) ?? (form.endsWith('s') ? places.demonym(form.slice(0, -1)) : undefined);
  if (code === undefined) return undefined;
  const country = placeKey(places.countryName(code) ?? '', places);
  const words = plainKey(form).split(' ');
  const stem = words.map((word) => word.slice(0, STEM)).join(' ');
  return {
    key: `${code}|${stem}`,
    ...(country.place === undefined ? {} : { countryKey: country.key }),
  };
}

/** So many letters of each word of a people's name are the same in all its forms. */
const STEM = 4;

function placeKey(form: string, places: PlaceTable, settled?: Place): FormKey {
  const [place] =
    settled !== undefined
      ? [settled]
      : [...places.lookup(form), ...places.lookup(withoutCompassLetter(form))];
  if (place === undefined) return { key: plainKey(form) };
  const { name, country, division, latitude, longitude, kind } = place;
  const key = [plainKey(name), country ?? '', kind === 'city' ? (division ?? '') : ''].join('|');
  return { key, canonical: name, place: { name, country, latitude, longitude } };
}

const COMPASS_LETTERS: ReadonlyMap<string, string> = new Map([
  ['N', 'North'],
  ['S', 'South'],
  ['E', 'East'],
  ['W', 'West'],
]);

/** "S. Korea" as "South Korea". */
function withoutCompassLetter(form: string): string {
  const match = /^([NSEW])\.? (?=\p{Lu})/u.exec(form);
  const word = COMPASS_LETTERS.get(match?.[1] ?? '');
  return match === null || word === undefined ? form : `${word} ${form.slice(match[0].length)}`;
}

const BETWEEN_WORDS = new RegExp(String.raw`[${HYPHENS}\s]+`, 'g');

/** Lower case, accents and dots off, hyphens as blanks, without a leading article. */
export const plainKey = remembered(FORMS_KEPT, (form) =>
  form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.\u00ad]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(BETWEEN_WORDS, ' ')
    .replace(/^the /, '')
    .trim(),
);
