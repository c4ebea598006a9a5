import { DASHES, LONG_DASHES } from '../../../text/character-classes';
import { unionsOf } from './unions';
import type { BoilerplateRow } from './boilerplate-row';
import { WIRE_ROWS } from './wire-furniture';

/**
 * Phrases that pages and exports put around articles, matched against a whole trimmed line. First match wins.
 * Written from general knowledge of news sites, blogs and wire services. A row needs a line in
 * `test/unit/analysis/mentions/known-phrases.test.ts`.
 */
export const BOILERPLATE_ROWS: readonly BoilerplateRow[] = [
  ...WIRE_ROWS,
  // blogs and comment sections
  { pattern: /^(?:no|\d{1,6}) comments?:?$/i, type: 'furniture', page: true },
  { pattern: /^post a comment\b/i, type: 'furniture', page: true },
  { pattern: /^(?:newer post|older post)\b/i, type: 'furniture', page: true },
  { pattern: /^subscribe to: ?(?:posts?|post comments)\b/i, type: 'furniture', page: true },
  { pattern: /^posted by \S.{0,60} at \d{1,2}[:.]\d\d\b/i, type: 'furniture', page: true },
  { pattern: /^labels?: \S.{0,80}$/i, type: 'furniture', page: true },
  {
    pattern: /^(?:powered by|theme by|blog archive|view my complete profile)\b/i,
    type: 'furniture',
    page: true,
  },
  { pattern: /^email this\b.{0,20}blogthis/i, type: 'furniture', page: true },
  { pattern: /^leave a (?:reply|comment)\b/i, type: 'furniture' },
  { pattern: /^(?:log|sign) in to (?:reply|comment)\b/i, type: 'furniture' },
  {
    pattern:
      /^(?:click here to )?(?:view|load|show|read|join|see|add) (?:all |more |the )?(?:comments?|conversation)\b/i,
    type: 'furniture',
  },
  { pattern: /^click here to comment\b/i, type: 'furniture' },
  { pattern: /^comments?(?: \(\d+\)| off| are closed\.?)?$/i, type: 'furniture' },
  // rights and credits of the page
  { pattern: /^(?:\(c\)|©|copyright\b|\u00a9)/i, type: 'rights' },
  { pattern: /\ball rights reserved\b/i, words: 'reserved', type: 'rights' },
  { pattern: /^all content (?:by|copyright|©)/i, type: 'rights' },
  { pattern: /\blicen[sc]ed under (?:a |the )?creative commons\b/i, words: 'commons', type: 'rights' },
  {
    pattern:
      /^(?:this (?:material|article|story) )?may not be (?:published|reproduced|broadcast|republished)/i,
    type: 'rights',
  },
  {
    pattern: /\b(?:reproduction|republication|redistribution) .{0,60}\b(?:prohibited|without)\b/i,
    words: 'reproduction republication redistribution',
    type: 'rights',
  },
  { pattern: /^(?:our standards:|read our (?:privacy|terms))/i, type: 'notice' },
  // wire ends and editors' initials
  {
    pattern:
      /^(?:reuters?|\(?ends?\)?|-0-|-30-|30|###|xx+|-ends-|-end-|\(end\)|\*\*\*end\*\*\*|upi|ap-ny-.{0,30}|nnnn)$/i,
    type: 'furniture',
  },
  { pattern: /^\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){1,3}$/u, type: 'furniture' },
  // press releases
  { pattern: /^(?:media |press |investor )?contacts?:?$/i, type: 'furniture' },
  {
    pattern:
      /^About (?:the )?\p{Lu}[\p{L}\p{N}'’&.-]{0,30}(?: (?:\p{Lu}|of|and|the|for|&)[\p{L}\p{N}'’&.-]{0,30}){0,5}:?$/u,
    type: 'furniture',
  },
  // pasted posts
  {
    pattern: new RegExp(
      String.raw`^(?:[${DASHES}] ?)?[\p{Lu}\p{N}][^${LONG_DASHES}.!?]{0,40} \(@\w{1,30}\) \p{L}{3,9}\.? \d{1,2}, \d{4}$`,
      'u',
    ),
    type: 'furniture',
  },
  { pattern: /^\d{1,2}:\d\d (?:AM|PM) · \p{L}{3,9} \d{1,2}, \d{4}(?: ·.{0,60})?$/u, type: 'furniture' },
  { pattern: /^pic\.twitter\.com\/\w+$/, type: 'furniture' },
  { pattern: /^(?:forwarded|reposted|retweeted) (?:from|by) \S.{0,60}$/i, type: 'furniture' },
  { pattern: /^\d[\d.,]{0,9}[KMkm]? (?:views|retweets|reposts|reactions)\b.{0,60}$/, type: 'furniture' },
  // share and save
  {
    pattern:
      /^(?:share|tweet|pin|print|email|e-mail|save|bookmark|facebook|twitter|whatsapp|linkedin|reddit|telegram|messenger|pinterest|copy link|copy|flipboard|x|listen|follow|like|gift|font size|text size|toggle)(?: (?:this )?(?:article|story|page|post|link))?$/i,
    type: 'furniture',
  },
  { pattern: /^share (?:on|via|this|to|your|with)\b.{0,80}$/i, type: 'furniture' },
  { pattern: /^(?:email|copy) (?:link|a link|this|url)\b.{0,40}$/i, type: 'furniture' },
  { pattern: /^(?:copy )?link ?(?:url)?copied!?$/i, type: 'furniture' },
  { pattern: /^follow (?:us|me|\S{1,20}(?: \S{1,20}){0,3} on)\b.{0,80}$/i, type: 'furniture' },
  { pattern: /^\d{1,3}[ -]?min(?:ute)?s? (?:read|listen|video)$/i, type: 'furniture' },
  { pattern: /^\d{1,2}:\d\d(?::\d\d)?$/, type: 'furniture' },
  { pattern: /^(?:read|listen|watch) (?:time|now|later|aloud|live)\b.{0,30}$/i, type: 'furniture' },
  // accounts and newsletters
  { pattern: /^(?:sign|log) ?(?:in|up|on|out)\b.{0,120}$/i, type: 'furniture' },
  {
    pattern:
      /^(?:subscribe|register|create an account|start your free trial|already a (?:subscriber|member)|become a member|join (?:our|us|the|now))\b.{0,140}$/i,
    type: 'furniture',
  },
  { pattern: /^e-?mail address:?(?: \(required\))?$/i, type: 'furniture' },
  { pattern: /^(?:enter|confirm) your e-?mail\b/i, type: 'furniture' },
  {
    pattern:
      /\b(?:newsletters?|free daily e-?mail|our app|breaking news alerts?)\b.{0,80}(?:inbox|sign up|subscribe|daily|app store|download)/i,
    words: 'newsletter newsletters mail email app alert alerts',
    type: 'furniture',
  },
  {
    pattern: /^(?:get|sign up for|download) (?:the|our|daily|e-?mail|breaking).{0,100}$/i,
    type: 'furniture',
  },
  {
    pattern:
      /^by (?:signing up|submitting|subscribing|registering|clicking|entering|providing your e-?mail)\b/i,
    type: 'notice',
  },
  {
    pattern:
      /\b(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|cookie (?:policy|statement))\b/i,
    words: 'privacy terms cookie',
    type: 'notice',
  },
  {
    pattern:
      /^(?:a welcome e-?mail is on its way|there was an error, please|thank(?:s| you) for (?:signing|subscribing|registering))/i,
    type: 'notice',
  },
  {
    pattern:
      /^(?:you (?:must|have to|need to) (?:be|log|sign)|you can (?:save|e-?mail)|to continue reading)\b/i,
    type: 'notice',
  },
  {
    pattern:
      /^(?:advertisement|advertising|sponsored(?: content)?|promoted(?: content)?|partner content|story continues (?:below|after).{0,30}|article continues (?:below|after).{0,40}|after newsletter promotion|skip past newsletter promotion|scroll to continue.{0,30}|loading\.{0,3}|skip advert.{0,20}|skip to .{0,30})$/i,
    type: 'furniture',
  },
  {
    pattern:
      /^(?:this (?:article|story|post) (?:was|is|has been|first|originally|contains|may contain)|editor['’]s note:?|disclaimer:?|correction appended|note to (?:editors|readers):?)/i,
    type: 'notice',
  },
  { pattern: /^(?:the views expressed|opinions expressed)\b/i, type: 'notice' },
  // links to other stories
  {
    pattern: /^(?:read|see|watch|listen|learn|find out|click)(?: also| more| next| on| here)?\s?[:|>»]\s*\S/i,
    type: 'related',
  },
  {
    pattern:
      /^(?:also read|read also|see also|read more|read next|read on|more on this|more from|more in|more stories|more news|more to read|learn more|find out more|next article|previous article|next story|don['’]t miss|must read|up next|in case you missed it)\b.{0,160}$/i,
    type: 'related',
  },
  {
    pattern:
      /^related(?: (?:articles?|stor(?:y|ies)|topics?|content|news|posts?|tags?|links?|people|countries|coverage|video|items?|companies|reading))?:?(?:$|\s?[A-Z])/i,
    type: 'related',
  },
  {
    pattern:
      /^(?:most (?:read|popular|viewed|shared|commented)|trending|popular|top stories|latest(?: news| stories)?|recommended|you (?:may|might) (?:also )?like|what to read next|from the web|around the web|editors['’]? picks?)\b.{0,60}$/i,
    type: 'related',
  },
  { pattern: /^(?:topics?|tags?|filed under|categories|keywords)(?::.{0,200})?$/i, type: 'related' },
  // pictures
  {
    pattern:
      /^(?:file )?(?:photo|picture|image|pic|video|photograph|graphic|illustration|cartoon|map)s?(?: credits?)?(?: by| ?:)\s?\S/i,
    type: 'caption',
  },
  {
    pattern:
      /^(?:credit|image credits?|photo credits?|source|courtesy)(?: ?: ?)(?=\S).{0,80}(?:\/|getty|photo|images|afp|istock|shutterstock|handout)/i,
    type: 'caption',
  },
  {
    pattern: /\((?:file )?(?:photo|image|picture|photos|images)(?: by| courtesy|:)[^)]{0,120}\)\.?$/i,
    words: 'photo photos image images picture',
    type: 'caption',
  },
  {
    pattern:
      /\b(?:getty images|afp\/getty|ap photo|istockphoto|shutterstock|via ap|via reuters|handout)[^.]{0,40}$/i,
    words: 'getty afp ap via istockphoto istockphotos shutterstock handout handouts',
    type: 'caption',
  },
  {
    pattern: /\. (?:photo|photograph|picture|image|credit|photo credit): ?\S.{0,60}$/i,
    words: 'photo photograph picture image credit',
    type: 'caption',
  },
  { pattern: /^file (?:photo|picture|image)\b/i, type: 'caption' },
  {
    pattern:
      /\b(?:REUTERS|AFP|AP|EPA|EFE|ANSA|Xinhua|Yonhap|Kyodo|Lusa)(?: Photo)?\/\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}(?:\/[\p{L} ]{1,30})?\.?$/u,
    words: 'reuters afp ap epa efe ansa xinhua yonhap kyodo lusa',
    type: 'caption',
  },
];

/** Of these words one stands in every line that a row matches which is not for a line's beginning. */
export const BOILERPLATE_WORDS: readonly string[] = BOILERPLATE_ROWS.flatMap(
  ({ words }) => words?.split(' ') ?? [],
);

const BEGINNINGS = unionsOf(
  BOILERPLATE_ROWS.filter(({ words }) => words === undefined).map(({ pattern }) => pattern),
);

/**
 * The row that matches a trimmed line, or undefined. Lines over 400 characters are running text and never looked up.
 * `holdsWord` is false where none of `BOILERPLATE_WORDS` is known to stand in the line, which spares most of the work.
 */
export function findBoilerplate(line: string, holdsWord = true): BoilerplateRow | undefined {
  if (line.length === 0 || line.length > 400) return undefined;
  const begins = BEGINNINGS.some((union) => union.test(line));
  if (!begins && !holdsWord) return undefined;
  return BOILERPLATE_ROWS.find(
    (row) => (row.words === undefined ? begins : holdsWord) && row.pattern.test(line),
  );
}
