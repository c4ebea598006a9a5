import { Place, PlaceTable } from './places';
import { fold, PlaceRow, readPlaces } from './places-file';

/** A name of a place, in the form in which it is printed, curly apostrophes made straight. */
interface Entry {
  readonly form: string;
  readonly place: Place;
}

const ALPHABET = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ '-."];
const NEAREST_AT_MOST = 5;
/** Short names lie one edit from too many others. */
const NEAREST_SHORTEST = 5;
const NONE: readonly Place[] = [];

/** The gazetteer in the bytes of `places.tsv`. Throws an Error if they are damaged. */
export function decodePlaces(bytes: Uint8Array): PlaceTable {
  const { places, demonyms } = readPlaces(bytes);
  const entries = new Map<string, Entry[]>();
  const qualifiers = new Map<string, Place>();
  const prefixes = new Set<string>();
  const countryNames = new Map<string, string>();
  const demonymCodes = new Map<string, string>();

  for (const place of places) {
    addForm(entries, prefixes, place.name, place);
    if (place.forms.length > 0) {
      for (const form of place.forms) {
        if (form.startsWith('?')) addQualifier(qualifiers, form.slice(1), place);
        else addForm(entries, prefixes, form, place);
      }
    }
    if (place.kind === 'country' && place.country !== null) countryNames.set(place.country, place.name);
    if (place.kind !== 'city')
      for (const form of [place.name, ...place.forms]) addQualifier(qualifiers, form, place);
  }
  for (const { code, words } of demonyms) {
    for (const word of words) {
      demonymCodes.set(word, code);
      demonymCodes.set(word.toUpperCase(), code);
      addPrefixes(prefixes, word.toUpperCase());
    }
  }

  const lookup = (name: string): readonly Place[] => {
    const straight = straighten(name);
    const upper = straight.toUpperCase();
    const found = entries.get(upper);
    if (!found) return NONE;
    if (straight === upper) return distinct(found);
    return distinct(found.filter((entry) => entry.form === straight));
  };

  return {
    lookup,
    qualifier: (form) => qualifiers.get(straighten(form)),
    isPrefix: (words) => prefixes.has(straighten(words).toUpperCase()),
    demonym: (word) => demonymCodes.get(straighten(word)),
    countryName: (code) => countryNames.get(code),
    nearest: (name) => nearest(entries, straighten(name).toUpperCase()),
  };
}

function addForm(entries: Map<string, Entry[]>, prefixes: Set<string>, form: string, place: PlaceRow): void {
  const straight = straighten(form);
  addEntry(entries, prefixes, straight, place);
  const plain = fold(straight);
  if (plain !== straight) addEntry(entries, prefixes, plain, place);
}

function addEntry(entries: Map<string, Entry[]>, prefixes: Set<string>, form: string, place: Place): void {
  const upper = form.toUpperCase();
  const same = entries.get(upper);
  if (same) same.push({ form, place });
  else entries.set(upper, [{ form, place }]);
  addPrefixes(prefixes, upper);
}

function addPrefixes(prefixes: Set<string>, upper: string): void {
  for (let border = upper.indexOf(' '); border > 0; border = upper.indexOf(' ', border + 1)) {
    prefixes.add(upper.slice(0, border));
  }
}

/** States before regions: the first to bear a form keeps it. */
function addQualifier(qualifiers: Map<string, Place>, form: string, place: Place): void {
  const straight = straighten(form.startsWith('?') ? form.slice(1) : form);
  for (const key of [straight, straight.toUpperCase(), fold(straight)]) {
    if (!qualifiers.has(key)) qualifiers.set(key, place);
  }
}

function distinct(found: readonly Entry[]): readonly Place[] {
  return found.length === 1
    ? found.map((entry) => entry.place)
    : [...new Set(found.map((entry) => entry.place))];
}

function straighten(name: string): string {
  return name.includes('’') || name.includes('‘') ? name.replace(/[‘’]/g, "'") : name;
}

/** All names one insertion, deletion, replacement or transposition away: some thousand look-ups, for a name that is not known. */
function nearest(entries: ReadonlyMap<string, readonly Entry[]>, name: string): readonly Place[] {
  if (name.length < NEAREST_SHORTEST || name.length > 40 || entries.has(name)) return NONE;
  const found = new Set<Place>();
  const collect = (candidate: string): void => {
    for (const entry of entries.get(candidate) ?? []) found.add(entry.place);
  };
  for (let index = 0; index <= name.length; index++) {
    const before = name.slice(0, index);
    const after = name.slice(index);
    for (const letter of ALPHABET) {
      collect(before + letter + after);
      if (after !== '') collect(before + letter + after.slice(1));
    }
    if (after !== '') collect(before + after.slice(1));
    if (after.length > 1) collect(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  const size = (place: Place): number => (place.kind === 'country' ? Infinity : place.population);
  return [...found]
    .sort((a, b) => (size(b) > size(a) ? 1 : size(b) < size(a) ? -1 : 0))
    .slice(0, NEAREST_AT_MOST);
}
