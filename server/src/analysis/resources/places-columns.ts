import { int16In, uint16In, uint32In, unpackParts } from '../../text/binary-layout';
import { LINES_PARTS, PackedLines } from '../../text/packed-lines';
import { HashIndex, HASH_INDEX_PARTS } from './hash-index';
import type { Place } from './places';
import {
  COLUMNS,
  DEGREE_STEPS,
  type DemonymRow,
  namesOnLine,
  NO_DEGREE,
  PLACE_KINDS,
  type PlaceNames,
} from './places-file';

const NONE = new Uint8Array(0);
const CITY = PLACE_KINDS.indexOf('city');

/**
 * The gazetteer's file, read in place: an object is created only when it is first asked for, and then kept.
 */
export class PlacesFile {
  readonly demonyms: readonly DemonymRow[];
  /** The rows that have a name, by the hash of the name in capitals. */
  readonly byName: HashIndex;
  /** A row with a name that begins with these words, by the hash of the words in capitals. */
  readonly byBeginning: HashIndex;
  private readonly lines: PackedLines;
  private readonly codes: readonly string[];
  private readonly divisions: readonly string[];
  private readonly kinds: Uint8Array;
  private readonly countryOf: Uint8Array;
  private readonly divisionOf: Uint8Array;
  private readonly latitudes: Int16Array;
  private readonly longitudes: Int16Array;
  private readonly populations: Uint32Array;
  private readonly weights: ReadonlyMap<number, number>;
  private readonly knownNames = new Map<number, PlaceNames>();
  private readonly knownPlaces = new Map<number, Place>();

  /** Throws an Error if the bytes are not such a file: the installation is broken. */
  constructor(bytes: Uint8Array) {
    const parts = unpackParts(bytes, COLUMNS + LINES_PARTS + 2 * HASH_INDEX_PARTS);
    const [words = NONE, kinds = NONE, countryOf = NONE, divisionOf = NONE] = parts;
    const [latitudes = NONE, longitudes = NONE, populations = NONE] = parts.slice(4);
    const [weighted = NONE, weights = NONE, ...others] = parts.slice(7);
    const [codes = [], divisions = [], ...demonyms] = new TextDecoder()
      .decode(words)
      .split('\n')
      .map((line) => line.split('|'));
    this.codes = codes;
    this.divisions = divisions;
    this.demonyms = demonyms.map(([code = '', ...forms]) => ({ code, words: forms }));
    this.kinds = kinds;
    this.countryOf = countryOf;
    this.divisionOf = divisionOf;
    this.latitudes = int16In(latitudes);
    this.longitudes = int16In(longitudes);
    this.populations = uint32In(populations);
    const prominence = uint32In(weights);
    this.weights = new Map(Array.from(uint16In(weighted), (row, index) => [row, prominence[index] ?? 0]));
    this.lines = new PackedLines(others.slice(0, LINES_PARTS));
    this.byName = new HashIndex(others.slice(LINES_PARTS, LINES_PARTS + HASH_INDEX_PARTS));
    this.byBeginning = new HashIndex(others.slice(LINES_PARTS + HASH_INDEX_PARTS));
  }

  /** The rows of states, countries and regions, in order. */
  rowsOfNoCity(): readonly number[] {
    return Array.from(this.kinds.keys()).filter((row) => !this.isCity(row));
  }

  /** Whether the row is a city, as nearly all are. */
  isCity(row: number): boolean {
    return this.kinds[row] === CITY;
  }

  /** The names of the place in a row. */
  namesOf(row: number): PlaceNames {
    return known(this.knownNames, row, () => namesOnLine(this.lines.line(row)));
  }

  /** The place in a row. */
  placeAt(row: number): Place {
    return known(this.knownPlaces, row, () => this.read(row));
  }

  private read(row: number): Place {
    const population = this.populations[row] ?? 0;
    return {
      name: this.lines.line(row).split('|')[0] ?? '',
      kind: PLACE_KINDS[this.kinds[row] ?? CITY] ?? 'city',
      country: this.codes[this.countryOf[row] ?? 0] || null,
      division: this.divisions[this.divisionOf[row] ?? 0] || null,
      latitude: degrees(this.latitudes[row]),
      longitude: degrees(this.longitudes[row]),
      population,
      prominence: this.weights.get(row) ?? population,
    };
  }
}

function degrees(steps: number | undefined): number | null {
  return steps === undefined || steps === NO_DEGREE ? null : steps / DEGREE_STEPS;
}

/** The cached value for a key, created on first use. */
function known<Value>(kept: Map<number, Value>, key: number, make: () => Value): Value {
  const before = kept.get(key);
  if (before !== undefined) return before;
  const made = make();
  kept.set(key, made);
  return made;
}
