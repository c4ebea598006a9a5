import { leadingBlanks } from '../../text/leading-blanks';
import { DASHES } from '../../text/character-classes';
import type { Layout } from '../facts/layout';
import { shows } from '../lines/line-features';
import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import { type DatelineParse, parseDateline } from '../parsers/dateline/dateline';
import type { AnatomyDraft } from './draft';
import { readGluedHeadline } from './glued-headline';
import { addOutlet } from './outlet-lines';
import { addStampsWithin } from './stamps';
import { findTimestamps } from '../parsers/timestamp/timestamp';

/** A dateline less sure than this is left unmarked: a story may well begin with a place. */
const SURE_ENOUGH = 0.45;

/** Behind a caption or another first line, only a dateline as sure as this is believed. */
const SURE_FURTHER_ON = 0.85;

/** So much text may stand before the dateline: a caption, a line left over from the page. UTF-16. */
const BEFORE_DATELINE = 120;

const ADDRESS = /^https?:\/\/\S+$/;

/** Reads a line of running text. One of the first may open with a stamp and a dateline. */
export function readBodyLine(
  draft: AnatomyDraft,
  line: ArticleLine,
  before: ArticleLine | undefined,
  layout: Layout,
  resources: Tables,
): void {
  if (ADDRESS.test(line.text.trim())) {
    draft.url ??= line.text.trim();
    return;
  }
  const continues = continuesParagraph(draft, line, before, layout);
  const bodyStart = bodyStartOf(draft, line, continues, resources);
  const end = line.text.trimEnd().length;
  draft.bodyLength += Math.max(0, end - bodyStart);
  if (bodyStart >= end) return;
  const span = { start: line.start + bodyStart, end: line.start + end };
  const last = draft.running.at(-1);
  if (continues && last !== undefined) draft.running[draft.running.length - 1] = { ...last, end: span.end };
  else draft.running.push({ ...span, register: 'sentence' });
}

/** In wrapped text a line goes on with the paragraph of the line right above it. */
function continuesParagraph(
  draft: AnatomyDraft,
  line: ArticleLine,
  before: ArticleLine | undefined,
  layout: Layout,
): boolean {
  const last = draft.running.at(-1);
  return (
    layout.wrapped &&
    before?.roled.role === 'body' &&
    last?.register === 'sentence' &&
    last.end === before.start + before.text.trimEnd().length &&
    !(layout.indented && leadingBlanks(line.text) >= 2)
  );
}

/** Where the line's running text begins, behind what opens the story or, in a round-up, one of its parts. */
function bodyStartOf(draft: AnatomyDraft, line: ArticleLine, continues: boolean, resources: Tables): number {
  if (draft.bodyLength === 0) {
    const glued =
      draft.headline === null ? readGluedHeadline(draft, line, leadingBlanks(line.text), resources) : null;
    if (glued === null) return readOpening(draft, line, SURE_ENOUGH, resources);
    addDateline(draft, line, glued);
    return glued.bodyStart;
  }
  if (draft.dateline === null && draft.bodyLength <= BEFORE_DATELINE)
    return readOpening(draft, line, SURE_FURTHER_ON, resources);
  const indent = leadingBlanks(line.text);
  if (continues || !shows(line.roled.features, 'dateline-certain')) return indent;
  const further = datelineAt(line, indent, resources);
  if (further === null || further.confidence < SURE_FURTHER_ON || further.places.length === 0) return indent;
  addDateline(draft, line, further);
  return further.bodyStart;
}

/** The dateline that begins at `from`. The line's features has looked for it already, unless it is part of a line or behind something else. */
function datelineAt({ text, roled }: ArticleLine, from: number, resources: Tables): DatelineParse | null {
  const { features } = roled;
  const whole = text.length >= features.indent + features.length;
  return whole && features.datelineFrom === from ? features.dateline : parseDateline(text, from, resources);
}

/** Reads the stamp and the dateline that open the story; returns where the running text begins, relative to the line. */
function readOpening(draft: AnatomyDraft, line: ArticleLine, sureness: number, resources: Tables): number {
  const indent = leadingBlanks(line.text);
  const dated = datelineAt(line, indent, resources);
  if (dated?.dateSpan?.start === indent && dated.confidence >= sureness) {
    addDateline(draft, line, dated);
    return dated.bodyStart;
  }
  const stamp = mayOpenWithStamp(line, indent) ? openingStamp(line.text, indent) : undefined;
  const dateline = stamp === undefined ? dated : datelineAt(line, stamp, resources);
  if (dateline === null || dateline.confidence < sureness) {
    if (stamp === undefined || draft.bodyLength > 0) return indent;
    addStampsWithin(draft, line, stamp, resources);
    return stamp;
  }
  if (stamp !== undefined) addStampsBefore(draft, line, dateline, resources);
  addDateline(draft, line, dateline);
  return dateline.bodyStart;
}

/** The stamp is parsed with what follows it in sight, so that a lost blank between the two is seen. */
function addStampsBefore(
  draft: AnatomyDraft,
  line: ArticleLine,
  dateline: DatelineParse,
  resources: Tables,
): void {
  const firstWord = /^\p{L}*/u.exec(line.text.slice(dateline.start))?.[0].length ?? 0;
  addStampsWithin(draft, line, dateline.start + firstWord, resources);
}

/** A features that looked for the dateline at the line's first character found no stamp there; nor does one that shows nothing. */
function mayOpenWithStamp({ text, roled: { features } }: ArticleLine, indent: number): boolean {
  if (features.attributes.length === 0) return false;
  const whole = text.length >= features.indent + features.length;
  return !whole || features.indent !== indent || indent > DEEPEST || features.datelineFrom !== indent;
}

/** Behind a deeper indent the features has looked at more of the text than is looked at here. UTF-16. */
const DEEPEST = 40;

const BEHIND_STAMP = new RegExp(String.raw`^[${DASHES}\s|•·]*`, 'u');

/** End of the timestamp that opens the line at `indent`, with the blanks after it; undefined where the sentence reads on from it. */
function openingStamp(text: string, indent: number): number | undefined {
  const head = text.slice(0, 160);
  if (!/\d/.test(head.slice(0, 60))) return undefined;
  const [first] = findTimestamps(head);
  if (first === undefined || first.labelStart !== indent) return undefined;
  const end = first.end + (BEHIND_STAMP.exec(text.slice(first.end))?.[0].length ?? 0);
  const readsOn = /^(?:\p{Ll}|,)/u.test(text.slice(end));
  return readsOn ? undefined : end;
}

/** Records a dateline with its places, its date and its agency. */
export function addDateline(draft: AnatomyDraft, line: ArticleLine, parse: DatelineParse): void {
  const span = { start: line.start + parse.start, end: line.start + parse.end };
  if (draft.dateline === null)
    draft.datelinePlaces = parse.places.map(({ candidates }, index) => ({
      candidates,
      mention: draft.mentions.length + index,
    }));
  draft.dateline ??= {
    ...span,
    text: line.text.slice(parse.start, parse.end),
    located: parse.places.map((place) => place.located),
    date: parse.date,
    agency: parse.agency?.name ?? null,
    evidence: parse.evidence,
  };
  draft.spans.push({ ...span, kind: 'dateline', evidence: parse.evidence });
  for (const place of parse.places) {
    const at = { start: line.start + place.start, end: line.start + place.end };
    draft.mentions.push({
      ...at,
      text: line.text.slice(place.start, place.end),
      kind: 'place',
      evidence: [{ clue: 'place-known', detail: place.located.name }],
    });
    if (place.correction !== undefined) addPlaceProblem(draft, line, at.start, at.end, place.correction);
  }
  for (const { start, end } of parse.qualifiers)
    draft.mentions.push({
      start: line.start + start,
      end: line.start + end,
      text: line.text.slice(start, end),
      kind: 'place',
      evidence: [{ clue: 'place-known', detail: line.text.slice(start, end) }],
    });
  if (parse.dateSpan !== null) {
    draft.mentions.push({
      start: line.start + parse.dateSpan.start,
      end: line.start + parse.dateSpan.end,
      text: line.text.slice(parse.dateSpan.start, parse.dateSpan.end),
      kind: 'date',
      ...(parse.date === null ? {} : { iso: parse.date }),
      evidence: [{ clue: 'date-printed' }],
    });
  }
  if (parse.agency !== null)
    addOutlet(draft, line, {
      start: line.start + parse.agency.start,
      end: line.start + parse.agency.end,
      name: parse.agency.name,
      how: 'dateline',
    });
}

function addPlaceProblem(
  draft: AnatomyDraft,
  line: ArticleLine,
  start: number,
  end: number,
  correction: string,
): void {
  const printed = line.text.slice(start - line.start, end - line.start);
  draft.problems.push({
    code: 'typo.place',
    args: { printed, known: correction },
    severity: 'warning',
    start,
    end,
    fixes: [
      {
        description: { kind: 'change', to: correction },
        edits: [{ start, end, newText: correction }],
        class: 'certain',
      },
    ],
    evidenceOfPrint: false,
  });
}
