import type { LineRole, PlaceCandidate } from '../model/dump';
import type { Evidence } from '../model/evidence';
import type { Place } from '../resources/places';
import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import type { AnatomyDraft } from './draft';
import { beginningOf } from './line-text';
import { toLocated } from '../parsers/dateline/locate-place';
import { choosePlace, NO_CONTEXT, type PlaceChoice } from '../parsers/dateline/choose-place';
import { placeContext } from './place-context';

/** So much of an article is read for what tells where it was filed: its heads and first paragraphs. UTF-16. */
const BEGINNING = 1200;
const TELLING: ReadonlySet<LineRole> = new Set(['headline', 'deck', 'dateline', 'body']);

/** Most places named as what a dateline may mean as well. */
const MOST_OTHERS = 3;

/**
 * Settles which places an article's dateline means where several share a name, by what the whole article says: its
 * outlet, and the countries and states its beginning names. What stays open is noted with the dateline.
 */
export function settlePlaces(draft: AnatomyDraft, lines: readonly ArticleLine[], resources: Tables): void {
  const { dateline, datelinePlaces } = draft;
  if (dateline === null || datelinePlaces.every((each) => each.candidates.length === 0)) return;
  const beginning = beginningOf(lines, TELLING, BEGINNING);
  const outlets = [...draft.outlets].sort((a, b) => a.start - b.start).map((naming) => naming.name);
  const located = [...dateline.located];
  const said: Evidence[] = [];
  const alternatives: PlaceCandidate[] = [];
  datelinePlaces.forEach(({ candidates, mention }, index) => {
    const named = draft.mentions[mention];
    if (named === undefined) return;
    const context =
      candidates.length < 2 ? NO_CONTEXT : placeContext(outlets, beginning, named.text, resources);
    const choice = choosePlace(candidates, context);
    if (choice === undefined) return;
    located[index] = toLocated(choice.place);
    if (!isMeantByItself(choice.place, named.text, resources))
      draft.mentions[mention] = { ...named, place: choice.place };
    said.push(evidenceOf(choice, candidates, resources));
    alternatives.push(...choice.others.slice(0, MOST_OTHERS).map((place) => toCandidate(place, resources)));
  });
  const evidence = [...said, ...dateline.evidence.filter(({ clue }) => clue !== 'place-known')];
  draft.dateline = {
    ...dateline,
    located,
    evidence,
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
  const span = draft.spans.findIndex((each) => each.kind === 'dateline' && each.start === dateline.start);
  const marked = draft.spans[span];
  if (marked !== undefined) draft.spans[span] = { ...marked, evidence };
}

/** Whether the name means this place without any context, a city state counting as its country. */
function isMeantByItself(place: Place, name: string, resources: Tables): boolean {
  const [first] = resources.places.lookup(name);
  return (
    first === undefined ||
    (first.name === place.name && first.country === place.country && first.division === place.division)
  );
}

/** The surroundings are named only where they told; the name of a world city needs none. */
function evidenceOf(
  { place, because, others }: PlaceChoice,
  candidates: readonly Place[],
  resources: Tables,
): Evidence {
  if (others.length > 0) return { clue: 'place-ambiguous', detail: place.name };
  const alone = choosePlace(candidates, NO_CONTEXT);
  const told = alone !== undefined && (alone.place !== place || alone.others.length > 0);
  if (because === null || !told) return { clue: 'place-known', detail: place.name };
  const where =
    because === 'state' ? stateName(place, resources) : resources.places.countryName(place.country ?? '');
  return {
    clue: because === 'outlet' ? 'place-of-outlet' : 'place-named-around',
    ...(where === undefined ? {} : { detail: where }),
  };
}

function toCandidate(place: Place, resources: Tables): PlaceCandidate {
  const state = stateName(place, resources);
  return { ...toLocated(place), ...(state === undefined ? {} : { state }), population: place.population };
}

function stateName({ kind, country, division }: Place, { places }: Tables): string | undefined {
  return kind === 'city' && country !== null && division !== null
    ? places.stateName(country, division)
    : undefined;
}
