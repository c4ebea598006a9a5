import type { Span } from '../../text/span';
import type { Evidence } from '../model/evidence';
import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import type { AnatomyDraft } from './draft';
import { type Eyebrow, readEyebrow } from '../lines/tables/eyebrows';
import { readByline } from '../parsers/byline/byline';
import type { NamedOutlet } from '../parsers/byline/byline-parts';
import { namesByForm } from '../parsers/byline/names-by-form';
import { readHeadline } from './headline';
import { registerOf, textOn, trimmed } from './line-text';
import { shows } from '../lines/line-features';
import { addOutlet, readStampLine } from './outlet-lines';
import { addStamps } from './stamps';

/** Reads a headline line: the article's headline, a further line of it, or its repetition under the stamp. */
export function readHeadlineLine(
  draft: AnatomyDraft,
  line: ArticleLine,
  before: ArticleLine | undefined,
  resources: Tables,
): void {
  const parse = readHeadline(line.text, resources, line.roled.numbered === true);
  const span = { start: line.start + parse.start, end: line.start + parse.end };
  draft.url ??= linkBehind(line.text, parse.end);
  if (parse.prefix !== null)
    addEyebrow(
      draft,
      { start: line.start + parse.prefix.start, end: line.start + parse.prefix.end },
      line,
      parse.prefix.eyebrow,
    );
  if (parse.suffix !== null)
    addOutlet(draft, line, {
      start: line.start + parse.suffix.start,
      end: line.start + parse.suffix.end,
      name: parse.suffix.name,
      how: 'suffix',
    });
  const text = textOn(line, span);
  if (text === '') return;
  if (draft.headline !== null && BULLET.test(line.text.trimStart())) {
    readDeckLine(draft, line);
    return;
  }
  draft.running.push({ ...span, register: registerOf(text) });
  if (draft.headline === null) {
    draft.headline = { ...span, text };
    draft.spans.push({ ...span, kind: 'headline', evidence: headlineEvidence(text) });
    return;
  }
  const endBefore = before === undefined ? -1 : before.start + before.text.trimEnd().length;
  const continues =
    before?.roled.role === 'headline' && draft.headline.end === endBefore && draft.headline.text !== text;
  if (!continues) return;
  const joined = { start: draft.headline.start, end: span.end, text: `${draft.headline.text} ${text}` };
  draft.headline = joined;
  const index = draft.spans.findIndex((each) => each.kind === 'headline');
  draft.spans[index] = {
    start: joined.start,
    end: joined.end,
    kind: 'headline',
    evidence: headlineEvidence(joined.text),
  };
}

/** The address that a headline in Markdown is linked to. */
function linkBehind(text: string, end: number): string | undefined {
  return /^\]\((https?:[^()\s]{1,400})\)/u.exec(text.slice(end))?.[1];
}

/** Points listed below a headline go on with it in no other sense. */
const BULLET = /^[*•▪–-]\s/u;

function headlineEvidence(text: string): readonly Evidence[] {
  return /[.!?]$/.test(text)
    ? [{ clue: 'short-line-before-long' }]
    : [{ clue: 'short-line-before-long' }, { clue: 'no-full-stop' }];
}

/** Reads a deck, or a crosshead once running text has begun. */
export function readDeckLine(draft: AnatomyDraft, line: ArticleLine): void {
  const span = trimmed(line);
  const text = textOn(line, span);
  const crosshead = draft.bodyLength > 0 || line.roled.role === 'crosshead';
  if (!crosshead) draft.decks.push({ ...span, text });
  draft.spans.push({ ...span, kind: crosshead ? 'crosshead' : 'deck', evidence: [] });
  draft.running.push({ ...span, register: registerOf(text) });
}

/** Reads an eyebrow: a status, a genre or a section. */
export function readEyebrowLine(draft: AnatomyDraft, line: ArticleLine): void {
  const span = trimmed(line);
  addEyebrow(draft, span, line, readEyebrow(textOn(line, span)));
}

function addEyebrow(draft: AnatomyDraft, span: Span, line: ArticleLine, eyebrow: Eyebrow | undefined): void {
  const text = textOn(line, span);
  draft.eyebrows.push({ ...span, text });
  draft.spans.push({
    ...span,
    kind: 'eyebrow',
    evidence:
      eyebrow === undefined
        ? []
        : [{ clue: eyebrow.says === 'status' ? 'status-word' : 'known-phrase', detail: text }],
  });
  if (eyebrow?.says === 'status') draft.status.push({ ...span, value: eyebrow.value });
  if (eyebrow?.says === 'genre') draft.genre ??= eyebrow.value;
  if (eyebrow?.says === 'section') draft.section ??= eyebrow.value;
}

/** Reads a byline with its outlet and stamp; a line the parser cannot take apart is a byline as a whole. */
export function readBylineLine(draft: AnatomyDraft, line: ArticleLine, resources: Tables): void {
  const parse = readByline(line.text, resources);
  // An outlet with a time or a town names no writer.
  const namesOutlet =
    shows(line.roled.features, 'stamp-with-outlet') || opensWithOutlet(line.text, resources);
  if (parse === null && namesOutlet) return readStampLine(draft, line, resources);
  const whole = trimmed(line);
  const span = parse === null ? whole : { start: line.start + parse.start, end: line.start + parse.end };
  const text = textOn(line, span);
  // What is a byline by its place has an author, though no table knows the name.
  const authors = parse?.authors ?? namesByForm(text);
  // The line below a name that says for whom it wrote is the outlet's, and no second byline.
  const second = draft.byline !== null && authors.length === 0 && parse !== null && parse.outlet !== null;
  if (second) {
    addBylineOutlet(draft, line, parse.outlet);
    return;
  }
  if (draft.byline === null) draft.byline = { ...span, text, authors };
  else if (line.start - draft.byline.end <= LINE_BREAK)
    draft.byline = { ...draft.byline, authors: [...new Set([...draft.byline.authors, ...authors])] };
  draft.spans.push({
    ...span,
    kind: 'byline',
    evidence: parse === null ? [] : [{ clue: parse.by ? 'starts-with-by' : 'byline-name' }],
  });
  let from = 0;
  for (const author of authors) {
    const at = text.indexOf(author, from);
    if (at < 0) continue;
    draft.mentions.push({
      start: span.start + at,
      end: span.start + at + author.length,
      text: author,
      kind: 'person',
      evidence: [{ clue: 'byline-name' }],
    });
    from = at + author.length;
  }
  for (const place of parse?.places ?? []) addPlaceOfWriter(draft, line, place, resources);
  if (parse?.outlet != null) addBylineOutlet(draft, line, parse.outlet);
  addStamps(draft, line, resources);
}

/** A place of the table that stands by itself in a byline, after a preposition perhaps, is one that is mentioned. */
function addPlaceOfWriter(draft: AnatomyDraft, line: ArticleLine, place: Span, resources: Tables): void {
  const printed = line.text.slice(place.start, place.end).trimEnd();
  const name = printed.replace(/^(?:in|from|at)[ \t]+/iu, '');
  if (resources.places.lookup(name).length === 0) return;
  const end = line.start + place.start + printed.length;
  draft.mentions.push({
    start: end - name.length,
    end,
    text: name,
    kind: 'place',
    evidence: [{ clue: 'place-known', detail: name }],
  });
}

/** What may stand between two lines of one byline: a comma or an "and", blanks, the line break. UTF-16. */
const LINE_BREAK = 8;

/** An outlet before a bar, with its town behind (`EFE | Madrid`), names nobody. */
function opensWithOutlet(text: string, resources: Tables): boolean {
  const bar = text.search(/\s[|•·/]\s/u);
  return bar > 0 && resources.outlets.lookup(text.slice(0, bar).trim()) !== undefined;
}

function addBylineOutlet(draft: AnatomyDraft, line: ArticleLine, outlet: NamedOutlet): void {
  const { start, end, name } = outlet;
  addOutlet(draft, line, { start: line.start + start, end: line.start + end, name, how: 'byline' });
}
