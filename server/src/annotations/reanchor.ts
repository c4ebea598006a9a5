import type { Annotation } from '../analysis/model/annotations';
import type { TextEdit } from '../text/edits';
import { findQuotes, type SoughtQuote } from '../text/find-quote';
import { QuoteShape } from '../text/quote-candidates';
import type { Quote } from '../text/quotes';
import { type Span, textOf } from '../text/span';
import type { CarriedState, Cut, Underway } from './carried-state';
import { LocalText } from './local-text';

/**
 * An edit that both deletes and inserts this much may contain the text of a span that it trims: it comes from
 * outside the editor.
 */
const BIG = 64;

/**
 * Re-anchors annotations whose text `edit` inserts: those that it swallowed and whose text it contains,
 * orphans whose text it restores at their place or moves elsewhere with its whole context, and trimmed spans
 * whose missing part it adds.
 *
 * @param underway the annotations, already moved through the edit
 * @param before the annotations before the edit
 */
export function reanchor(
  underway: Underway,
  edit: TextEdit,
  textBefore: string,
  before: CarriedState,
): Underway {
  if (underway.orphans.length === 0 && underway.cuts.size === 0) return underway;
  const seekers = seekersOf(underway, edit, before);
  const grown = [...underway.cuts].filter(([id]) => before.memory.cuts.has(id));
  if (seekers.length === 0 && grown.length === 0) return underway;
  const longest = Math.max(
    ...seekers.map(({ quote }) => quote.exact.length),
    ...grown.map(([, { whole }]) => whole.exact.length),
  );
  const local = new LocalText(textBefore, edit, longest);
  const found = new Map<string, Span>();
  const beside = besidePlace(local, seekers);
  for (const [id, span] of beside) found.set(id, span);
  const others = seekers.filter(({ id, canMove }) => canMove && !beside.has(id));
  const elsewhere = findQuotes(
    local.text,
    others.map((each) => local.sought(each)),
  );
  for (const [index, { id, quote, wasOrphan }] of others.entries()) {
    const span = elsewhere[index];
    if (span === undefined || !local.isNew(span)) continue;
    if (!wasOrphan || textOf(local.text, span) === quote.exact) found.set(id, local.inText(span));
  }
  const placedNow = underway.placed.map((annotation) => {
    const span = found.get(annotation.id) ?? regrown(annotation, underway.cuts.get(annotation.id), local);
    return span === undefined ? annotation : { ...annotation, ...span };
  });
  const reattached = underway.orphans.flatMap(({ annotation }) => {
    const span = found.get(annotation.id);
    return span === undefined ? [] : [{ ...annotation, ...span }];
  });
  return {
    placed: [...placedNow, ...reattached],
    orphans: underway.orphans.filter(({ annotation }) => !found.has(annotation.id)),
    cuts: stillCut(underway.cuts, placedNow),
  };
}

/** An annotation that looks for its text. */
interface Seeker extends SoughtQuote {
  readonly id: string;
  /** Whether it had lost its text before: then only the identical text will do. */
  readonly wasOrphan: boolean;
  /** Whether it had, and its position is next to the edit. */
  readonly isBeside: boolean;
  /** Whether it may be anywhere in the new text, if its context agrees. */
  readonly canMove: boolean;
}

function seekersOf(underway: Underway, edit: TextEdit, before: CarriedState): readonly Seeker[] {
  const { start, newText } = edit;
  const orphans = new Set(before.orphans.map(({ annotation }) => annotation.id));
  let starts: ReadonlyMap<string, number> | undefined;
  const wasAt = (id: string): number => {
    starts ??= new Map(before.placed.map((annotation) => [annotation.id, annotation.start]));
    return starts.get(id) ?? start;
  };
  const seekers: Seeker[] = [];
  for (const { annotation, quote } of underway.orphans) {
    const { id } = annotation;
    const { exact } = quote;
    if (!orphans.has(id)) {
      const isText = newText.trim().length > 1;
      if (isText)
        seekers.push({
          id,
          quote,
          start: wasAt(id),
          wasOrphan: false,
          isBeside: false,
          canMove: true,
        });
      continue;
    }
    const isBeside =
      annotation.start >= start - exact.length && annotation.start <= start + newText.length + exact.length;
    const canMove = newText.length >= exact.length && newText.includes(exact);
    if (isBeside || canMove)
      seekers.push({ id, quote, start: annotation.start, wasOrphan: true, isBeside, canMove });
  }
  if (newText.length < BIG || edit.end - start < BIG) return seekers;
  for (const [id, { whole }] of underway.cuts) {
    const cutNow = underway.cuts.get(id) !== before.memory.cuts.get(id);
    if (cutNow)
      seekers.push({
        id,
        quote: whole,
        start: wasAt(id),
        wasOrphan: false,
        isBeside: false,
        canMove: true,
      });
  }
  return seekers;
}

/** Orphans whose text has reappeared at their position, by id, whatever the context. */
function besidePlace(local: LocalText, seekers: readonly Seeker[]): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  const places = new Map<string, number>();
  const taken = new Set<string>();
  for (const { id, quote, start, isBeside } of seekers) {
    if (!isBeside || quote.exact === '') continue;
    const key = `${quote.prefix}\0${quote.exact}\0${quote.suffix}`;
    const place = places.get(key) ?? likestNew(local, quote, start, taken);
    if (place === undefined) continue;
    places.set(key, place);
    taken.add(`${place} ${quote.exact}`);
    found.set(id, local.inText({ start: place, end: place + quote.exact.length }));
  }
  return found;
}

function likestNew(
  local: LocalText,
  quote: Quote,
  start: number,
  taken: ReadonlySet<string>,
): number | undefined {
  const { exact } = quote;
  const shape = new QuoteShape(quote);
  const places = local
    .newOccurrences(exact)
    .filter((place) => !taken.has(`${place} ${exact}`) && !shape.isCutOut(local.text, place));
  return shape.likest(local.text, places, start - local.from)?.start;
}

/** The whole text that a trimmed span covered, if it is complete again. */
function regrown({ start, end }: Annotation, cut: Cut | undefined, local: LocalText): Span | undefined {
  if (cut === undefined || !local.touches({ start, end })) return undefined;
  const { length } = cut.whole.exact;
  const place = local
    .newOccurrences(cut.whole.exact)
    .map((at) => at + local.from)
    .find((at) => at <= start && end <= at + length);
  return place === undefined ? undefined : { start: place, end: place + length };
}

/** The trims without those of annotations that are whole again, or no longer trimmed for another reason. */
function stillCut(cuts: ReadonlyMap<string, Cut>, placed: readonly Annotation[]): ReadonlyMap<string, Cut> {
  if (cuts.size === 0) return cuts;
  const left = new Map<string, Cut>();
  for (const { id, start, end } of placed) {
    const cut = cuts.get(id);
    if (cut !== undefined && end - start < cut.whole.exact.length) left.set(id, cut);
  }
  return left;
}
