import { Span } from '../../text/span';
import { Resources } from '../resources/resources';

const SAYS =
  /^\s*(?:news agency |newspaper |agency |television |tv |radio )?(?:also |has |had |first )?(?:report(?:s|ed)?|said|says|wrote|writes|quoted|cited|published|told|revealed|broadcast|carried|according|added|described|noted|claimed)\b/i;
const SOURCE_BEFORE =
  /(?:according to|told|reported by|quoted by|cited by|citing|quoting|interview with|statement to|published (?:by|in)|carried by|as per|say|said by|reports by|a report (?:in|by)|outlet|agency|newspaper|daily|broadcaster)\s+(?:the |state |the state |news agency |local news outlet |state-run |state news agency |newspaper )*["“']?$/i;

/** How far to either side of the name the verb may stand, in UTF-16 code units. */
const REACH = 48;

/**
 * Whether the text quotes the outlet that stands at `span` as its source: a verb of saying right behind it or before it.
 * In a headline a name behind a closing colon is a source too (`…: Yonhap`).
 */
export function isCited(text: string, span: Span, inHeadline: boolean): boolean {
  const after = text.slice(span.end, span.end + REACH);
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  if (inHeadline && /:\s*$/.test(before) && /^\s*$/.test(after)) return true;
  return SAYS.test(after.replace(/^['’]s?\s/, ' ').replace(/^["”]/, '')) || SOURCE_BEFORE.test(before);
}

/** The canonical name of the outlet whose name this is, or undefined. Ambiguous forms count: the verb has settled them. */
export function outletName(form: string, resources: Resources): string | undefined {
  return resources.outlets.lookup(form)?.name;
}
