import { createHash } from 'node:crypto';
import type { Problem } from '../../server/src/analysis/model/dump';
import { surestFix } from '../../server/src/analysis/model/fix-class';
import { applyEditsWithin } from '../../server/src/text/edits';

/** What a reader says of an edit: it is right, the text was right before, another word was meant, or it is hard to tell. */
export type Reading = 'right' | 'wrong' | 'other' | 'debatable';

/** What is said of an edit in the end: what all readers say, `divided` where they differ, `unjudged` where nobody has read it. */
export type EditVerdict = Reading | 'divided' | 'unjudged';

/** Verdicts by edit, as `readEditVerdicts` gives them. */
export type EditVerdicts = ReadonlyMap<string, EditVerdict>;

/** The edit that the first fix of a problem makes in a document; offsets of the problem in UTF-16 code units. */
export interface PlacedEdit {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** What the stretch becomes, as `becomesHash` has it: no text is kept. */
  readonly becomes: string;
}

const READINGS: ReadonlySet<string> = new Set<Reading>(['right', 'wrong', 'other', 'debatable']);

/** The first 8 digits of the SHA-256 of what an edit makes of its stretch. */
export function becomesHash(becomes: string): string {
  return createHash('sha256').update(becomes).digest('hex').slice(0, 8);
}

/** The table of verdicts by tabs, `#` begins a comment, with a row of names. Throws on a row that is none. */
export function readEditVerdicts(table: string): EditVerdicts {
  const verdicts = new Map<string, EditVerdict>();
  const rows = table.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  for (const row of rows.slice(1)) {
    const [document = '', start = '', end = '', becomes = '', ...readings] = row.split('\t');
    const said = readings.filter((reading) => reading !== '');
    const [first] = said;
    if (
      first === undefined ||
      !said.every(isReading) ||
      !/^\d+\t\d+\t[\da-f]{8}$/.test([start, end, becomes].join('\t'))
    )
      throw new Error(`The row “${row}” is no verdict on an edit.`);
    const verdict = said.every((reading) => reading === first) && isReading(first) ? first : 'divided';
    verdicts.set(keyOf({ document, start: Number(start), end: Number(end), becomes }), verdict);
  }
  return verdicts;
}

/** The edit that is made of the problem unseen, if one is: the fix of it that is certain. */
export function certainEdit(document: string, text: string, problem: Problem): PlacedEdit | undefined {
  const surest = surestFix(problem);
  if (surest?.class !== 'certain') return undefined;
  const { fix } = surest;
  const { start, end } = problem;
  return { document, start, end, becomes: becomesHash(applyEditsWithin(text, problem, fix.edits)) };
}

/** The verdict on this very edit. */
export function verdictOn(edit: PlacedEdit, verdicts: EditVerdicts): EditVerdict {
  return verdicts.get(keyOf(edit)) ?? 'unjudged';
}

/** How many edits there are of each verdict, and the share of the judged that are not right. */
export function editReport(verdicts: readonly EditVerdict[], words: number): string {
  const count = (wanted: EditVerdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  const judged = verdicts.length - count('unjudged');
  const notRight = judged - count('right');
  const share = judged === 0 ? '–' : `${((100 * notRight) / judged).toFixed(1)} %`;
  return [
    `${words} words, ${verdicts.length} certain edits: ${count('right')} right, ${count('wrong')} wrong, ${count('other')} of a misprint of another word,`,
    `${count('debatable')} debatable, ${count('divided')} on which the readers are divided, ${count('unjudged')} unjudged; not right of the judged: ${share}`,
  ].join('\n');
}

function keyOf({ document, start, end, becomes }: PlacedEdit): string {
  return [document, start, end, becomes].join('\t');
}

function isReading(text: string): text is Reading {
  return READINGS.has(text);
}
