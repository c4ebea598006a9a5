import { DatelineDraft } from './dateline-tail';
import { Located } from './locate';

/** Words that open a line in capitals before a dash and are no places. General knowledge. */
const NO_PLACES = new Set(
  `file,note,notes,update,updated,updates,also,watch,read,more,photo,photos,picture,video,breaking,correction,corrected,analysis,opinion,exclusive,
q,a,by,story,eds,editors,editor,source,sources,related,live,listen,special,report,review,interview,factbox,column,comment,today,tomorrow,yesterday,
january,february,march,april,may,june,july,august,september,october,november,december,monday,tuesday,wednesday,thursday,friday,saturday,sunday,
new,the,this,that,these,but,and,or,if,when,while,yes,no,not,who,what,where,why,how,first,second,third,one,two,three,four,five,bottom,top,key,table,
chart,graphic,text,full,highlights,summary,background,quotes,instant,view,snapshot,timeline,stocks,shares,wrapup,preview,feature,insight,newsmaker`
    .split(',')
    .map((word) => word.trim()),
);

/**
 * How sure a form is a dateline, 0 to 1, from what stands in it. The steps were set on the development dumps: an agency
 * or a date beside a known place leaves no doubt, a dash alone leaves some, a colon more.
 */
export function datelineCertainty(text: string, draft: DatelineDraft, places: readonly Located[]): number {
  const body = text.slice(draft.bodyStart);
  const opensSentence = /^["'“‘(\[«]?[\p{Lu}\p{N}$£€]/u.test(body) || body === '';
  if (places.length === 0)
    return draft.agency?.known === true && opensSentence ? (draft.dash ? 0.8 : 0.6) : 0;
  if (!opensSentence && !(draft.agency?.known === true)) return 0;
  const printed = places.map((place) => text.slice(place.start, place.end));
  if (
    printed.some(
      (name) =>
        NO_PLACES.has(name.toLowerCase().split(/[ \t]/)[0] ?? '') && !places.some((place) => place.known),
    )
  )
    return 0;
  const capitals = printed.every((name) => name.length > 1 && name === name.toUpperCase());
  const known = places.every((place) => place.known);
  const corrected = places.some((place) => place.correction !== undefined);
  if (draft.agency?.known === true)
    return known || capitals ? (draft.dash ? 1 : 0.92) : draft.dash || draft.dateSpan !== null ? 0.9 : 0.6;
  if (draft.agency !== null) {
    if (draft.dash) return known ? 0.9 : capitals || draft.dateSpan !== null ? 0.8 : 0.4;
    return known && (capitals || draft.dateSpan !== null) ? 0.6 : 0.2;
  }
  if (draft.dateSpan !== null) {
    if (draft.dash) return known ? 1 : capitals || corrected ? 0.9 : 0.6;
    if (draft.colon) return known ? 0.85 : 0.4;
    return known ? (capitals ? 0.8 : 0.55) : capitals && draft.date !== null ? 0.5 : 0.2;
  }
  const narrowed = draft.qualifiers.length > 0;
  if (draft.dash) {
    if (known) return capitals ? 0.95 : narrowed ? 0.85 : 0.6;
    if (corrected) return capitals ? 0.8 : 0.5;
    return capitals && (narrowed || printed.every((name) => name.length >= 4))
      ? narrowed
        ? 0.85
        : 0.5
      : 0.2;
  }
  if (draft.colon) return known && capitals ? 0.75 : 0.2;
  return 0;
}
