import type { EntityDecision } from '../../../../shared/corrections';
import { withoutPossessive } from './possessive';
import { HYPHENS } from '../../text/character-classes';
import { remembered } from '../../text/remembered';
import type { EntityKind, EntityOutlet, LocatedPlace } from '../model/dump';
import type { NameTable } from '../resources/names';
import type { OutletTable } from '../resources/outlets';
import type { Place, PlaceTable } from '../resources/places';

/** How many forms of names are cached with their keys; a large dump has several for each mention. */
const FORMS_KEPT = 20_000;

/** A mention as entity resolution sees it: in dump order, without its position in the text. */
export interface EntityMention {
  readonly kind: EntityKind;
  /** The text of the span, with runs of white space as one space. */
  readonly form: string;
  /** Index of the article, or -1. */
  readonly article: number;
  /** The text of the role phrase next to a person. */
  readonly role?: string;
  /** For an acronym in brackets after the name it is short for: that name. */
  readonly acronymOf?: string;
  /** For a name in another script: the Latin one that it appears next to somewhere in the dump. */
  readonly latinForm?: string;
  /** For a given name that shares the family name after it ("Bill and Hilda Clanton"): the full name. */
  readonly fullForm?: string;
  /** True for the writer in a byline or in the credits, whom a surname in the story never means. */
  readonly isAuthor?: boolean;
  /**
   * A user's decisions about the entity: at most one that it is separate, and one that it is the same as
   * another.
   */
  readonly decisions?: readonly EntityDecision[];
  /** For a place that its article shows not to be the one news means most often. */
  readonly place?: Place;
}

/** The tables that tell which forms name the same thing. */
export interface EntityTables {
  readonly names: NameTable;
  readonly outlets: OutletTable;
  readonly places: PlaceTable;
}

/** What two forms of one entity have in common, and what the tables know about it. */
export interface FormKey {
  readonly key: string;
  readonly place?: LocatedPlace;
  /** The name the tables prefer, if they know it. */
  readonly canonical?: string;
  readonly outlet?: EntityOutlet;
  /** For a people or a language: the key of its country, as a place. */
  readonly countryKey?: string;
}

/**
 * The key of a place or of another name: equal for two spellings that the tables or a plain rule treat as one
 * name. `settled` is the place a form means if its article says so.
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

/**
 * One key for all forms of a people's name: those that begin alike and belong to one country ("Norwegian",
 * "Norwegians").
 */
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

/** How many letters of each word of a people's name are the same in all its forms. */
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

/** Lower case, without accents, dots or a leading article, with hyphens as spaces. */
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
