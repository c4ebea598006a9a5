import { allMatches } from '../../text/all-matches';
import type { Span } from '../../text/span';
import type { Place } from '../resources/places';
import type { Tables } from '../resources/tables';
import type { PlaceContext } from '../parsers/dateline/choose-place';

/** A place of this weight tells the country by itself. Inhabitants, see `Place.prominence`. */
const TELLS_COUNTRY = 1_000_000;

const WORD = /\p{Lu}[\p{L}\p{M}.]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const LONGEST_NAME = 4;

/** Services that file from everywhere: where they have their seat says nothing about a dateline. */
const WORLDWIDE = new Set(
  (
    'Reuters|Associated Press|AFP|UPI|Bloomberg|Dow Jones Newswires|Xinhua|dpa|EFE|TASS|Sputnik|RIA Novosti|Kyodo News|' +
    'Anadolu Agency|Inter Press Service|Thomson Reuters Foundation|BBC Monitoring|PR Newswire|Business Wire|GlobeNewswire|' +
    'Marketwired|Accesswire|European Pressphoto Agency|Getty Images|CNN|International Herald Tribune|Prensa Latina|' +
    'Radio Free Europe/Radio Liberty|Voice of America|Al Jazeera|Radio Free Asia|Deutsche Welle|France 24|Asia Times|The Diplomat'
  ).split('|'),
);

/**
 * What an article's beginning says of where it was filed: its outlets by name, in the order of their weight, and
 * `text`, the beginning itself. `own` is the name in question, which says nothing about itself. Linear in `text`.
 */
export function placeContext(
  outlets: readonly string[],
  text: string,
  own: string,
  resources: Tables,
): PlaceContext {
  const countries = new Map<string, number>();
  const states = new Set<string>();
  const note = (country: string | null | undefined): void => {
    if (country != null) countries.set(country, (countries.get(country) ?? 0) + 1);
  };
  for (const { form, place, demonym } of namesIn(text, resources)) {
    if (form.toUpperCase() === own.toUpperCase()) continue;
    if (place === undefined || place.prominence < TELLS_COUNTRY) note(demonym);
    else note(place.country);
    if (place?.kind === 'state') states.add(`${place.country ?? ''}-${place.division ?? ''}`);
  }
  return { outlet: homeOf(outlets, resources), countries, states };
}

/** The country of the first outlet that files from home. */
function homeOf(outlets: readonly string[], resources: Tables): string | null {
  for (const name of outlets) {
    const outlet = resources.outlets.lookup(name);
    if (outlet !== undefined && outlet.country !== null && !WORLDWIDE.has(outlet.name)) return outlet.country;
  }
  return null;
}

/** A name as printed, with the first place that bears it and the country whose people do; one of both at least. */
interface Named {
  readonly form: string;
  readonly place: Place | undefined;
  readonly demonym: string | undefined;
}

/** The names of places and peoples in `text`, the longest at each word, without a possessive. */
function namesIn(text: string, resources: Tables): readonly Named[] {
  const words = allMatches(WORD, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/['’]s$/i, '').length,
  }));
  const found: Named[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = lastOfName(text, words, first, resources); last >= first; last--) {
      const form = text.slice(words[first]?.start, words[last]?.end);
      const known =
        named(form, resources) ?? (form.endsWith('.') ? named(form.slice(0, -1), resources) : undefined);
      if (known === undefined) continue;
      found.push(known);
      first = last;
      break;
    }
  }
  return found;
}

/** How far a name that begins with the word may reach at most. */
function lastOfName(text: string, words: readonly Span[], first: number, { places }: Tables): number {
  let last = first;
  while (
    last + 1 < words.length &&
    last - first < LONGEST_NAME &&
    places.isPrefix(text.slice(words[first]?.start, words[last]?.end))
  )
    last++;
  return last;
}

function named(form: string, { places }: Tables): Named | undefined {
  const [place] = places.lookup(form);
  const demonym =
    places.demonym(form) ?? (form.endsWith('s') ? places.demonym(form.slice(0, -1)) : undefined);
  return place === undefined && demonym === undefined ? undefined : { form, place, demonym };
}
