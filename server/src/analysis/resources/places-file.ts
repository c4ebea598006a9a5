/*
 * The gazetteer's file `places.tsv`: UTF-8, a line for each place, tab-separated, in the order in which places that
 * share a name are given; then an empty line; then a line for each country with its demonyms. Written by
 * `tools/data/places.ts`, read by `places-table.ts`.
 */

/** A place as the file has it. `forms` are its other names; one that starts with `?` counts only behind a place and a comma. */
export interface PlaceRow {
  readonly name: string;
  readonly kind: 'city' | 'state' | 'country' | 'region';
  readonly country: string | null;
  readonly division: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number;
  readonly forms: readonly string[];
}

/** The demonyms and language names of a country. */
export interface DemonymRow {
  readonly code: string;
  readonly words: readonly string[];
}

const KIND_LETTERS = { city: 'c', state: 's', country: 'n', region: 'r' } as const;

/** Degrees are kept to hundredths, about a kilometre. */
const DEGREE_STEPS = 100;

/** The bytes of the file; rows must be in order. The name of a city, by far the most frequent kind, has no kind letter. */
export function writePlaces(rows: readonly PlaceRow[], demonyms: readonly DemonymRow[]): Uint8Array {
  const places = rows.map((row) =>
    [
      row.name,
      row.kind === 'city' ? '' : KIND_LETTERS[row.kind],
      row.country ?? '',
      row.division ?? '',
      steps(row.latitude),
      steps(row.longitude),
      row.population === 0 ? '' : String(row.population),
      row.forms.join('|'),
    ]
      .join('\t')
      .replace(/\t+$/, ''),
  );
  const words = demonyms
    .filter((row) => row.words.length > 0)
    .map((row) => `${row.code}\t${row.words.join('|')}`);
  return new TextEncoder().encode(`${places.join('\n')}\n\n${words.join('\n')}\n`);
}

/** The rows of the file. Throws an Error on bytes that are no such file: the installation is broken. */
export function readPlaces(bytes: Uint8Array): {
  readonly places: readonly PlaceRow[];
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
  return { places: text.slice(0, border).split('\n').map(readPlace), demonyms };
}

function readPlace(line: string): PlaceRow {
  const cells = line.split('\t');
  const [name = '', kind = '', country = '', division = '', latitude, longitude, population, forms] = cells;
  if (name === '' || cells.length < 2) throw new Error(`no place: ${line}`);
  return {
    name,
    kind: kind === '' ? 'city' : kind === 's' ? 'state' : kind === 'n' ? 'country' : 'region',
    country: country || null,
    division: division || null,
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    population: population ? Number(population) : 0,
    forms: forms ? forms.split('|') : NO_FORMS,
  };
}

const NO_FORMS: readonly string[] = [];

function steps(degree: number | null): string {
  return degree === null ? '' : String(Math.round(degree * DEGREE_STEPS));
}

function degrees(cell: string | undefined): number | null {
  return cell ? Number(cell) / DEGREE_STEPS : null;
}

/** Letters that Unicode does not take apart, and signs of transliteration. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ß: 'ss', ð: 'd', þ: 'th', Þ: 'Th',
  '‘': "'", '’': "'", ʻ: "'", ʼ: "'", '´': "'",
}; // prettier-ignore

/** `name` in plain ASCII letters as news prints foreign names ("Malmo", "Lodz"): marks dropped, apostrophes straight. */
export function fold(name: string): string {
  if (/^[\x00-\x7f]*$/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐıæÆœŒßðþÞ‘’ʻʼ´]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}
