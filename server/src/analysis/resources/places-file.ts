import { Place } from './places';

/*
 * The gazetteer's file `places.tsv`: UTF-8, a line for each place, tab-separated, its names first, joined by `|`, in the
 * order in which places that share a name are given; then an empty line; then a line for each country with its
 * demonyms. Written by `tools/data/places.ts`, read by `places-table.ts`, which takes lines apart only when asked for.
 */

/** A place as the file has it. `forms` are its other names; one that starts with `?` counts only behind a place and a comma. */
export interface PlaceRow extends Place {
  readonly forms: readonly string[];
}

/** The demonyms and language names of a country. */
export interface DemonymRow {
  readonly code: string;
  readonly words: readonly string[];
}

const KIND_LETTERS = { city: '', state: 's', country: 'n', region: 'r' } as const;

/** Degrees are kept to hundredths, about a kilometre. */
const DEGREE_STEPS = 100;

/** The bytes of the file; rows must be in order. */
export function writePlaces(rows: readonly PlaceRow[], demonyms: readonly DemonymRow[]): Uint8Array {
  const places = rows.map((row) =>
    [
      [row.name, ...row.forms].join('|'),
      KIND_LETTERS[row.kind],
      row.country ?? '',
      row.division ?? '',
      steps(row.latitude),
      steps(row.longitude),
      row.population === 0 ? '' : String(row.population),
      ...(row.prominence === row.population ? [] : [String(row.prominence)]),
    ].join('\t'),
  );
  const words = demonyms
    .filter((row) => row.words.length > 0)
    .map((row) => `${row.code}\t${row.words.join('|')}`);
  return new TextEncoder().encode(`${places.join('\n')}\n\n${words.join('\n')}\n`);
}

/** The lines of the file's places, and its demonyms. Throws an Error on bytes that are no such file: the installation is broken. */
export function readPlaces(bytes: Uint8Array): {
  readonly lines: readonly string[];
  readonly demonyms: readonly DemonymRow[];
} {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const border = text.indexOf('\n\n');
  if (border < 0) throw new Error('the list of demonyms is missing');
  const demonyms = text
    .slice(border + 2)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', words = ''] = line.split('\t');
      return { code, words: words.split('|') };
    });
  return { lines: text.slice(0, border).split('\n'), demonyms };
}

/** All names on a place's line, the one news uses first; without taking the rest of the line apart. Throws if it is no place's. */
export function namesOnLine(line: string): readonly string[] {
  const end = line.indexOf('\t');
  if (end <= 0) throw new Error(`no place: ${line.slice(0, 60)}`);
  const names = line.slice(0, end);
  return names.includes('|') ? names.split('|') : [names];
}

/** Whether the line is a city's, as nearly all are. */
export function isCityLine(line: string): boolean {
  return line.charAt(line.indexOf('\t') + 1) === '\t';
}

/** The place on a line. */
export function placeOnLine(line: string): Place {
  const [, kind, country, division, latitude, longitude, inhabitants, weight] = line.split('\t');
  const population = inhabitants ? Number(inhabitants) : 0;
  return {
    name: namesOnLine(line)[0] ?? '',
    kind: kind === 's' ? 'state' : kind === 'n' ? 'country' : kind === 'r' ? 'region' : 'city',
    country: country || null,
    division: division || null,
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    population,
    prominence: weight ? Number(weight) : population,
  };
}

function steps(degree: number | null): string {
  return degree === null ? '' : String(Math.round(degree * DEGREE_STEPS));
}

function degrees(cell: string | undefined): number | null {
  return cell ? Number(cell) / DEGREE_STEPS : null;
}
