import { Place, PlaceTable } from './places';
import { DemonymRow, isCityLine, namesOnLine, placeOnLine, readPlaces } from './places-file';
import { NameFilter, nearNames } from './near-names';

const NEAREST_AT_MOST = 5;
const NONE: readonly Place[] = [];

/** The gazetteer in the bytes of `places.tsv`. Throws an Error if they are damaged. */
export function decodePlaces(bytes: Uint8Array): PlaceTable {
  const { lines, demonyms } = readPlaces(bytes);
  const index = new NameIndex(lines);
  const places: Place[] = [];
  const placeAt = (row: number): Place => (places[row] ??= placeOnLine(lines[row] ?? ''));
  const codes = demonymCodes(demonyms);
  const { qualifiers, countryNames, stateNames } = statesAndCountries(lines, placeAt);
  for (const word of codes.keys()) index.addPrefixes(word.toUpperCase());
  const size = (place: Place): number => (place.kind === 'country' ? Number.MAX_VALUE : place.population);

  return {
    lookup: (name) => {
      const rows = index.rowsOf(name);
      return rows.length === 0 ? NONE : rows.map(placeAt);
    },
    qualifier: (form) => {
      const row = qualifiers.get(straighten(form));
      return row === undefined ? undefined : placeAt(row);
    },
    isPrefix: (words) => index.isPrefix(words),
    demonym: (word) => codes.get(straighten(word)),
    countryName: (code) => countryNames.get(code),
    stateName: (country, division) => stateNames.get(`${country}-${division}`),
    nearest: (name) => {
      const found = nearNames(
        straighten(name).toUpperCase(),
        (candidate) => index.rowsInCapitals(candidate),
        index.filter,
      );
      return [...found]
        .map(placeAt)
        .sort((a, b) => size(b) - size(a))
        .slice(0, NEAREST_AT_MOST);
    },
  };
}

/** Which rows bear a name: by its capitals, since a name in capitals matches any form. */
class NameIndex {
  /** A row, or rows in the order of the file. */
  private readonly rows = new Map<string, number | number[]>();
  private readonly prefixes = new Set<string>();

  private knownFilter: NameFilter | undefined;

  constructor(private readonly lines: readonly string[]) {
    lines.forEach((line, row) => {
      for (const name of namesOnLine(line)) {
        if (name.startsWith('?')) continue;
        this.add(straighten(name), row);
      }
    });
  }

  private add(form: string, row: number): void {
    const capitals = form.toUpperCase();
    const known = this.rows.get(capitals);
    if (known === undefined) {
      this.rows.set(capitals, row);
      this.addPrefixes(capitals);
    } else if (typeof known !== 'number') {
      if (known.at(-1) !== row) known.push(row);
    } else if (known !== row) {
      this.rows.set(capitals, [known, row]);
    }
  }

  /** Made when it is first asked for: many dumps have no misspelt dateline. */
  get filter(): NameFilter {
    return (this.knownFilter ??= new NameFilter(this.rows.keys()));
  }

  /** Lets a name of several words be found by its first ones. */
  addPrefixes(capitals: string): void {
    for (let border = capitals.indexOf(' '); border > 0; border = capitals.indexOf(' ', border + 1))
      this.prefixes.add(capitals.slice(0, border));
  }

  isPrefix(words: string): boolean {
    return this.prefixes.has(straighten(words).toUpperCase());
  }

  /** The rows that bear the name in any case. */
  rowsInCapitals(capitals: string): readonly number[] {
    const found = this.rows.get(capitals);
    return found === undefined ? [] : typeof found === 'number' ? [found] : found;
  }

  /** The rows that bear the name in this case, or in any if it is in capitals. */
  rowsOf(name: string): readonly number[] {
    const printed = straighten(name);
    const capitals = printed.toUpperCase();
    const rows = this.rowsInCapitals(capitals);
    if (rows.length === 0 || printed === capitals) return rows;
    return rows.filter((row) =>
      namesOnLine(this.lines[row] ?? '').some((form) => straighten(form) === printed),
    );
  }
}

function demonymCodes(demonyms: readonly DemonymRow[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { code, words } of demonyms) {
    for (const word of words) codes.set(word, code).set(word.toUpperCase(), code);
  }
  return codes;
}

/** What may stand behind a place and a comma, by all its forms, and the names of countries and states by their codes. The first to bear a form keeps it. */
function statesAndCountries(
  lines: readonly string[],
  placeAt: (row: number) => Place,
): {
  readonly qualifiers: ReadonlyMap<string, number>;
  readonly countryNames: ReadonlyMap<string, string>;
  readonly stateNames: ReadonlyMap<string, string>;
} {
  const qualifiers = new Map<string, number>();
  const countryNames = new Map<string, string>();
  const stateNames = new Map<string, string>();
  lines.forEach((line, row) => {
    if (isCityLine(line)) return;
    for (const name of namesOnLine(line)) {
      const form = straighten(name.replace(/^\?/, ''));
      for (const key of [form, form.toUpperCase()]) if (!qualifiers.has(key)) qualifiers.set(key, row);
    }
    const { kind, country, division, name } = placeAt(row);
    if (kind === 'country' && country !== null) countryNames.set(country, name);
    if (kind === 'state' && country !== null && division !== null)
      stateNames.set(`${country}-${division}`, name);
  });
  return { qualifiers, countryNames, stateNames };
}

function straighten(name: string): string {
  return name.includes('’') || name.includes('‘') ? name.replace(/[‘’]/g, "'") : name;
}
