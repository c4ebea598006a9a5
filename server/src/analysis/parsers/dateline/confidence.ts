import type { Tables } from '../../resources/tables';
import type { DatelineDraft } from './tail';
import type { Located } from './locate-place';

/** Words that open a line in capitals before a dash and are no places. General knowledge. */
const NO_PLACES = new Set(
  `file,note,notes,update,updated,updates,also,watch,read,more,photo,photos,picture,video,breaking,correction,corrected,analysis,opinion,exclusive,
q,a,by,story,eds,editors,editor,source,sources,related,live,listen,special,report,review,interview,factbox,column,comment,today,tomorrow,yesterday,
january,february,march,april,may,june,july,august,september,october,november,december,monday,tuesday,wednesday,thursday,friday,saturday,sunday,
new,the,this,that,these,but,and,or,if,when,while,yes,no,not,who,what,where,why,how,first,second,third,one,two,three,four,five,bottom,top,key,table,
chart,graphic,text,full,highlights,summary,background,quotes,instant,view,snapshot,topshot,lead,recast,refile,repeat,rpt,urgent,advisory,hold,kill,wrap,explainer,fact,profile,blog,rush,recap,advertisement,sponsored,subscribe,warning,disclaimer,copyright,contact,continued,embargoed,ticker,flash,alert,poll,quiz,podcast,gallery,slideshow,obituary,letter,letters,spoiler,timeline,stocks,shares,wrapup,preview,feature,insight,newsmaker`
    .split(',')
    .map((word) => word.trim()),
);

/** A dateline with its names looked up. */
interface Reading {
  readonly draft: DatelineDraft;
  /** All places are in the gazetteer. */
  readonly known: boolean;
  /** A place is one letter off one in the gazetteer. */
  readonly corrected: boolean;
  readonly capitals: boolean;
  /** Made of nothing but dictionary words, as a headline or a label in capitals is. */
  readonly ordinary: () => boolean;
  readonly long: boolean;
}

/**
 * Whether the form may be a dateline whatever its names are: where nothing else speaks for it, a sentence must begin
 * behind it. Spares looking up the names of most forms.
 */
export function mayBeDateline(text: string, draft: DatelineDraft): boolean {
  const dated = draft.date !== null && draft.dash;
  return dated || draft.agency?.known === true || opensSentence(text.slice(draft.bodyStart));
}

function opensSentence(body: string): boolean {
  return body === '' || /^["'“‘(\[«<]?[\p{Lu}\p{N}$£€]/u.test(body);
}

/**
 * How sure a form is a dateline, 0 to 1, from what stands in it. The steps were set on the development dumps: an agency
 * or a date beside a known place leaves no doubt, a dash alone leaves some, a colon more.
 */
export function datelineCertainty(
  text: string,
  draft: DatelineDraft,
  places: readonly Located[],
  resources: Tables,
): number {
  const body = text.slice(draft.bodyStart);
  const opens = opensSentence(body);
  if (places.length === 0) return draft.agency?.known === true && opens ? (draft.dash ? 0.8 : 0.6) : 0;
  const reading = readingOf(text, draft, places, resources);
  const dated = draft.date !== null && draft.dash && reading.known;
  if (!opens && !dated && !(draft.agency?.known === true && draft.dash)) return 0;
  const label = places.some((place) => opensLabel(text.slice(place.start, place.end)));
  if (label && !reading.corrected && places.every((place) => !place.known)) return 0;
  const standpoint =
    draft.dash && places.some((place) => STANDPOINT.test(text.slice(place.start, place.end)));
  if (draft.agency !== null) return withAgency(reading, draft.agency.known);
  if (draft.dateSpan !== null) return withDate(reading);
  if (standpoint) return 0.85;
  if (places.some((place) => isOutlet(text.slice(place.start, place.end), place, resources))) return 0;
  if (draft.dash) return /^\d/.test(body) && !reading.capitals ? 0.2 : withDash(reading);
  return withColon(reading, places);
}

/** From this size on a city's name before a colon may be a dateline rather than a subject. Inhabitants. */
const LARGE = 300_000;

function isLargeCity({ candidates }: Located): boolean {
  const [first] = candidates;
  return first?.kind === 'city' && first.population >= LARGE;
}

/** What in capitals says where the reporter stood, though no gazetteer has it. */
const STANDPOINT = /^(?:ABOARD|ON BOARD|ON THE)[ \t](?=\p{Lu}{2})/u;

/** `THE TIMES - …` names a paper, not a town. */
function isOutlet(name: string, place: Located, resources: Tables): boolean {
  return !place.known && resources.outlets.lookup(name) !== undefined;
}

/** A title before a colon is more often a subject; only a large city is believed, and hardly. */
function withColon({ draft, known, capitals }: Reading, places: readonly Located[]): number {
  if (!draft.colon || !known) return 0.2;
  if (capitals) return 0.75;
  return places.every(isLargeCity) ? 0.45 : 0.2;
}

function readingOf(
  text: string,
  draft: DatelineDraft,
  places: readonly Located[],
  resources: Tables,
): Reading {
  const printed = places.map((place) => text.slice(place.start, place.end));
  return {
    draft,
    known: places.every((place) => place.known),
    corrected: places.some((place) => place.correction !== undefined),
    capitals: printed.every((name) => name.length > 1 && name === name.toUpperCase()),
    ordinary: () =>
      printed
        .flatMap((name) => name.toLowerCase().match(/[\p{L}'’]+/gu) ?? [])
        .every((word) => resources.lexicon.has(word)),
    long: printed.every((name) => name.length >= 4),
  };
}

function opensLabel(name: string): boolean {
  return NO_PLACES.has(name.toLowerCase().split(/[ \t]/)[0] ?? '');
}

function withAgency({ draft, known, corrected, capitals }: Reading, inTable: boolean): number {
  const dated = draft.dateSpan !== null;
  if (inTable) {
    if (known || capitals) return draft.dash ? 1 : 0.92;
    return draft.dash || dated ? 0.9 : corrected ? 0.6 : 0.2;
  }
  if (draft.dash) return known ? 0.9 : capitals || dated ? 0.8 : 0.4;
  if (known) return capitals || dated ? 0.6 : 0.2;
  return capitals && draft.date !== null ? 0.5 : 0.2;
}

function withDate({ draft, known, corrected, capitals, ordinary }: Reading): number {
  if (draft.dash) return known ? 1 : capitals || corrected ? 0.9 : 0.6;
  if (draft.colon) return known ? 0.85 : 0.4;
  if (known) return capitals ? 0.8 : 0.55;
  return capitals && draft.date !== null && !ordinary() ? 0.5 : 0.2;
}

function withDash({ draft, known, corrected, capitals, ordinary, long }: Reading): number {
  const narrowed = draft.qualifiers.length > 0;
  if (known) return capitals ? 0.95 : narrowed ? 0.85 : 0.6;
  if (corrected) return capitals ? 0.8 : 0.5;
  if (!capitals) return 0.2;
  if (narrowed) return 0.85;
  return long && !ordinary() ? 0.5 : 0.2;
}
