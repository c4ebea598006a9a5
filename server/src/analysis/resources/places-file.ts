import { packParts, packUint16, packUint32 } from '../../text/binary-layout';
import { packLines } from '../../text/packed-lines';
import { packHashIndex } from './hash-index';
import { hashOf } from './rolling-hash';
import type { Place } from './places';

/*
 * The gazetteer's file `places.bin` holds lines of country codes, division codes and demonyms; the data about
 * places in columns, sorted so that places sharing a name come out in the order they should be listed; their
 * names, one line per place, joined by `|`; and two indices, of names and of the first words of names, both
 * in capitals. `tools/data/places.ts` writes it, `places-columns.ts` reads it in place.
 */

/**
 * A place as stored in the file. `forms` are its other names; one that starts with `?` only counts after a
 * place and a comma.
 */
export interface PlaceRow extends Place {
  readonly forms: readonly string[];
}

/** The demonyms and language names of a country. */
export interface DemonymRow {
  readonly code: string;
  readonly words: readonly string[];
}

/** All names of a place, with straight apostrophes: as printed and in capitals. */
export interface PlaceNames {
  /** The names it has anywhere, starting with the one news prefers. */
  readonly names: readonly string[];
  readonly inCapitals: readonly string[];
  /** The forms that only count after a place and a comma. */
  readonly afterComma: readonly string[];
}

/** Kinds of places. A kind's index is its number in the column. */
export const PLACE_KINDS = ['city', 'state', 'country', 'region'] as const;

/** Degrees are stored in hundredths, about a kilometre. */
export const DEGREE_STEPS = 100;
/** Stands for an unknown latitude or longitude. */
export const NO_DEGREE = -0x8000;

/** The number of file parts before the names and the two indices. */
export const COLUMNS = 9;

/** The bytes of the file. Rows must be in order. Throws an Error if a value does not fit its column. */
export function writePlaces(rows: readonly PlaceRow[], demonyms: readonly DemonymRow[]): Uint8Array {
  const codes = distinct(rows.map(({ country }) => country));
  const divisions = distinct(rows.map(({ division }) => division));
  const weighted = rows.flatMap(({ population, prominence }, row) =>
    population === prominence ? [] : [row],
  );
  const printed = rows.map(({ name, forms }) => [name, ...forms].join('|'));
  return packParts([
    new TextEncoder().encode(
      [
        codes.join('|'),
        divisions.join('|'),
        ...demonyms
          .filter(({ words }) => words.length > 0)
          .map(({ code, words }) => [code, ...words].join('|')),
      ].join('\n'),
    ),
    Uint8Array.from(rows, ({ kind }) => PLACE_KINDS.indexOf(kind)),
    Uint8Array.from(rows, ({ country }) => codes.indexOf(country ?? '')),
    Uint8Array.from(rows, ({ division }) => divisions.indexOf(division ?? '')),
    packUint16(rows.map(({ latitude }) => steps(latitude))),
    packUint16(rows.map(({ longitude }) => steps(longitude))),
    packUint32(rows.map(({ population }) => population)),
    packUint16(weighted),
    packUint32(weighted.map((row) => rows[row]?.prominence ?? 0)),
    ...packLines(printed),
    ...packHashIndex(nameEntries(printed)),
    ...packHashIndex(beginningEntries(printed)),
  ]);
}

/**
 * The distinct values of a column, the empty one first. Throws an Error if there are too many for one byte.
 */
function distinct(values: readonly (string | null)[]): readonly string[] {
  const all = [...new Set(['', ...values.map((value) => value ?? '')])];
  if (all.length > 256) throw new Error(`${all.length} different codes need more than a byte`);
  return all;
}

function nameEntries(printed: readonly string[]): { readonly hash: number; readonly value: number }[] {
  return printed.flatMap((line, value) => {
    const { inCapitals, afterComma } = namesOnLine(line);
    const all = new Set([...inCapitals, ...afterComma.map((form) => form.toUpperCase())]);
    return [...all].map((name) => ({ hash: hashOf(name), value }));
  });
}

/**
 * The first words of every name that has several; each of them leads to one of the places with such a name.
 */
function beginningEntries(printed: readonly string[]): { readonly hash: number; readonly value: number }[] {
  const placeOf = new Map<string, number>();
  printed.forEach((line, row) => {
    for (const beginning of namesOnLine(line).inCapitals.flatMap(beginningsOf))
      if (!placeOf.has(beginning)) placeOf.set(beginning, row);
  });
  return [...placeOf].map(([beginning, value]) => ({ hash: hashOf(beginning), value }));
}

/** Every prefix of a multi-word name that ends before a space. */
export function beginningsOf(name: string): readonly string[] {
  const beginnings: string[] = [];
  for (let border = name.indexOf(' '); border > 0; border = name.indexOf(' ', border + 1))
    beginnings.push(name.slice(0, border));
  return beginnings;
}

/** The names on a place's line of names. */
export function namesOnLine(line: string): PlaceNames {
  const all = straighten(line).split('|');
  const names = all.filter((name) => !name.startsWith('?'));
  return {
    names,
    inCapitals: names.map((name) => name.toUpperCase()),
    afterComma: all.filter((name) => name.startsWith('?')).map((name) => name.slice(1)),
  };
}

/** The name with straight apostrophes. */
export function straighten(name: string): string {
  return name.includes('’') || name.includes('‘') ? name.replace(/[‘’]/g, "'") : name;
}

function steps(degree: number | null): number {
  return degree === null ? NO_DEGREE : Math.round(degree * DEGREE_STEPS);
}
