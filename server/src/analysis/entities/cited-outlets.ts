import type { Span } from '../../text/span';
import type { CitedOutlet } from '../model/dump';
import type { Tables } from '../resources/tables';
import { eachInSlices, type Slices } from '../incremental/slices';
import type { PlacedArticle, Structure } from '../articles/placed-article';
import type { PlacedMention } from './placed-mentions';

const SAYS =
  /^\s*(?:news agency |newspaper |agency |television |tv |radio )?(?:also |has |had |first )?(?:report(?:s|ed)?|said|says|wrote|writes|quoted|cited|published|told|revealed|broadcast|carried|according|added|described|noted|claimed)\b/i;
const SOURCE_BEFORE =
  /(?:according to|told|reported by|quoted by|cited by|citing|quoting|interview with|statement to|published (?:by|in)|carried by|as per|say|said by|reports by|a report (?:in|by)|outlet|agency|newspaper|daily|broadcaster)\s+(?:the |state |the state |news agency |local news outlet |state-run |state news agency |newspaper )*["“']?$/i;

/** How far to either side of the name the verb may be, in UTF-16 units. */
const REACH = 48;

/**
 * Whether the text quotes the outlet at `span` as its source: a verb of saying directly after or before it.
 * In a headline, a name after a final colon is a source too (`…: Yonhap`).
 */
function isCited(text: string, span: Span, inHeadline: boolean): boolean {
  const after = text.slice(span.end, span.end + REACH);
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  if (inHeadline && /:\s*$/.test(before) && /^\s*$/.test(after)) return true;
  return SAYS.test(after.replace(/^['’]s?\s/, ' ').replace(/^["”]/, '')) || SOURCE_BEFORE.test(before);
}

/**
 * The outlets that each article quotes, one list per article: organizations in its running text that are
 * outlets, other than the article's own. `names` are those of the mentions' entities, in the same order: an
 * acronym that the dump introduces for something else (`the Nordic Rail Council (NRC)`) is not an outlet,
 * whatever the table says. Works in slices.
 */
export function* findCitedOutlets(
  text: string,
  structure: Structure,
  {
    mentions,
    names,
  }: { readonly mentions: readonly PlacedMention[]; readonly names: readonly (string | undefined)[] },
  resources: Tables,
  slices: Slices,
): Generator<void, readonly (readonly CitedOutlet[])[], void> {
  const cited: CitedOutlet[][] = structure.articles.map(() => []);
  const isOwnNaming = ownNamings();
  yield* eachInSlices(mentions, WORK_OF_A_MENTION, slices, (mention, index) => {
    const placed = structure.articles[mention.article];
    if (placed === undefined || mention.kind !== 'organization') return;
    const name = resources.outlets.lookup(mention.text)?.name;
    if (name === undefined || name === placed.anatomy.outlet?.name || isOwnNaming(placed, mention)) return;
    if (resources.outlets.lookup(names[index] ?? mention.text)?.name !== name) return;
    const { headline } = placed.anatomy;
    const headlineEnd = placed.start + (headline?.end ?? 0);
    const inHeadline =
      headline !== null && mention.start >= placed.start + headline.start && mention.end <= headlineEnd;
    if (isCited(inHeadline ? text.slice(0, headlineEnd) : text, mention, inHeadline)) {
      cited[mention.article]?.push({ name, start: mention.start, end: mention.end });
    }
  });
  return cited;
}

/** The cost of a mention here, in characters of ordinary work: most name no outlet. */
const WORK_OF_A_MENTION = 5;

/**
 * A test for mentions where the article names its own outlet. Where each article does so is computed once.
 */
function ownNamings(): (placed: PlacedArticle, mention: PlacedMention) => boolean {
  const byArticle = new Map<PlacedArticle, ReadonlySet<number>>();
  return (placed, mention) => {
    let starts = byArticle.get(placed);
    if (starts === undefined) {
      const namings = placed.anatomy.spans.filter(({ kind }) => kind === 'outlet');
      byArticle.set(placed, (starts = new Set(namings.map(({ start }) => start + placed.start))));
    }
    return starts.has(mention.start);
  };
}
