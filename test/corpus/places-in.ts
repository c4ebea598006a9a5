import type { Position, Range } from 'vscode-languageserver-types';
import type { Dump } from '../../server/src/analysis/model/dump';
import { positionAt, rangeOf } from '../../server/src/language-features/positions';

/** Makes something of a dump: whatever the dump, it must not throw, and has an answer. */
export type Projection = (dump: Dump) => unknown;

/** The document that the projections are asked about. */
export const TARGET = { uri: 'untitled:dump', version: 1, versionedEdits: true, confirmsChanges: true };

/** How many places are tried for the features that answer for a place, and how many in a text longer than `LONG`. */
const PLACES = 100;
const PLACES_IN_LONG = 8;

/** UTF-16 units from which on a text is long: then less of it is looked at. */
export const LONG = 50_000;

/** Starts of spans and problems, and places spread over the text whatever stands there. */
export function placesIn(dump: Dump): readonly Position[] {
  const places = dump.text.length > LONG ? PLACES_IN_LONG : PLACES;
  const marks = [...dump.spans, ...dump.problems].map((mark) => mark.start);
  const step = Math.max(1, Math.ceil(marks.length / places));
  const spread = Array.from({ length: places }, (_, index) =>
    Math.round((index * dump.text.length) / places),
  );
  return [...marks.filter((_, index) => index % step === 0), ...spread].map((offset) =>
    positionAt(dump, offset),
  );
}

/** The same places as empty ranges, as a cursor gives them. */
export function rangesIn(dump: Dump): readonly Range[] {
  return placesIn(dump).map((place) => ({ start: place, end: place }));
}

/** The range of the whole text. */
export function wholeOf(dump: Dump): Range {
  return rangeOf(dump, { start: 0, end: dump.text.length });
}
