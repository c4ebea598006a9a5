import { editDistance } from '../analysis/facts/edit-distance';
import type { AnnotatedSpan, Dump, ProblemCode } from '../analysis/model/dump';
import { surestFix } from '../analysis/model/fix-class';
import type { Span } from '../text/span';
import { entityOf } from './naming';

/** A printed form that can be corrected everywhere, with its probable correction. */
export interface MisspeltForm extends Span {
  readonly right: string;
}

/** The problems about the spelling of a single form. */
const SPELLING: ReadonlySet<ProblemCode> = new Set(['typo.name', 'typo.place', 'typo.word']);

/** A shorter word is similar to too many others; a longer one may differ in two letters. UTF-16 units. */
const SHORTEST = 5;
const LONG = 8;

/**
 * The misspelt form at `offset`: one that the analysis reports, one it has linked to an entity as a
 * misspelling, or a word of a name that occurs less often than a similar form of it in names of the same
 * kind. Undefined for anything else: without evidence against it, the text counts as printed that way.
 */
export function misspeltFormAt(dump: Dump, offset: number): MisspeltForm | undefined {
  return reported(dump, offset) ?? linked(dump, offset) ?? nearForm(dump, offset);
}

/** Whether `name` may be a spelling of `form`, rather than another name. */
export function isSpellingOf(name: string, form: string): boolean {
  const limit = Math.max(2, Math.floor(form.length / 3));
  return editDistance(name.toLowerCase(), form.toLowerCase(), limit) <= limit;
}

function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function reported(dump: Dump, offset: number): MisspeltForm | undefined {
  for (const problem of dump.problems) {
    const { code, start, end } = problem;
    if (!SPELLING.has(code) || !covers({ start, end }, offset)) continue;
    const [edit, ...others] = surestFix(problem)?.fix.edits ?? [];
    if (edit !== undefined && others.length === 0 && edit.start === start && edit.end === end)
      return { start, end, right: edit.newText };
  }
  return undefined;
}

function linked(dump: Dump, offset: number): MisspeltForm | undefined {
  for (const span of mentionsAt(dump, offset)) {
    const right = span.evidence.find(({ clue }) => clue === 'misspelt-of')?.detail;
    if (right !== undefined) return { start: span.start, end: span.end, right };
  }
  return undefined;
}

function mentionsAt(dump: Dump, offset: number): readonly AnnotatedSpan[] {
  return dump.spans.filter((span) => span.entity !== undefined && covers(span, offset));
}

/** The word of a name at `offset`, if names of the same kind have a similar form of it more often. */
function nearForm(dump: Dump, offset: number): MisspeltForm | undefined {
  for (const mention of mentionsAt(dump, offset)) {
    // Names in the gazetteer are spelt correctly, however similar they are to another place's name.
    if (entityOf(dump, mention.entity)?.place !== undefined) continue;
    const word = wordsOf(dump, mention).find((each) => covers(each, offset));
    if (word === undefined || word.text.length < SHORTEST) continue;
    const counts = wordCounts(dump, mention.kind);
    const own = counts.get(word.text) ?? 0;
    let right: string | undefined;
    for (const [form, count] of counts) {
      if (count > own && count > (counts.get(right ?? '') ?? 0) && isNear(word.text, form)) right = form;
    }
    if (right !== undefined) return { start: word.start, end: word.end, right };
  }
  return undefined;
}

function isNear(one: string, other: string): boolean {
  if (one.charAt(0) !== other.charAt(0)) return false;
  const limit = one.length >= LONG ? 2 : 1;
  return editDistance(one, other, limit) <= limit;
}

function wordCounts(dump: Dump, kind: AnnotatedSpan['kind']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const span of dump.spans) {
    if (span.kind !== kind || span.entity === undefined) continue;
    for (const { text } of wordsOf(dump, span)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function wordsOf(dump: Dump, mention: Span): readonly (Span & { readonly text: string })[] {
  const printed = dump.text.slice(mention.start, mention.end);
  return [...printed.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: text, index }) => {
    const start = mention.start + index;
    return { text, start, end: start + text.length };
  });
}
