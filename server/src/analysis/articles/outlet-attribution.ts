import type { Span } from '../../text/span';
import type { OutletAttribution } from '../model/dump';
import type { Tables } from '../resources/tables';

/** A place where an article names an outlet of its own; offsets relative to the article. */
export interface OutletNaming extends Span {
  readonly name: string;
  readonly how: Exclude<OutletAttribution['how'], 'person'>;
}

/** Which naming says most about who published this copy: what a head says outright before what a dateline credits. */
const ORDER: readonly OutletNaming['how'][] = [
  'field',
  'header',
  'suffix',
  'byline',
  'dateline',
  'copyright',
];

/**
 * The article's outlet from all places that name one, or null if none does: an outlet is never guessed. A
 * publisher is preferred to the agency that supplied the story, wherever each is named.
 */
export function attributeOutlet(
  namings: readonly OutletNaming[],
  resources: Tables,
): OutletAttribution | null {
  const sorted = [...namings].sort(
    (a, b) => ORDER.indexOf(a.how) - ORDER.indexOf(b.how) || a.start - b.start,
  );
  const isAgency = (naming: OutletNaming): boolean =>
    resources.outlets.lookup(naming.name)?.kind === 'agency';
  const chosen = sorted.find((naming) => !isAgency(naming) && naming.how !== 'dateline') ?? sorted[0];
  if (chosen === undefined) return null;
  const role = isAgency(chosen) || chosen.how === 'dateline' ? 'agency' : 'publisher';
  return { name: chosen.name, role, start: chosen.start, end: chosen.end, how: chosen.how };
}
