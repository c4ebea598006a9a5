/** What a person says of a flag: a misprint, none, or hard to tell. */
export type Verdict = 'error' | 'false' | 'unsure';

/** A flag on clean news. Offsets are UTF-16 code units into the document's text, end exclusive. */
export interface PlacedFlag {
  /** The document's id. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** The text it covers. */
  readonly printed: string;
}

/** A flag with its verdict; `unjudged` where nobody has looked at it. */
export interface JudgedFlag {
  readonly flag: PlacedFlag;
  readonly verdict: Verdict | 'unjudged';
}

/** Verdicts by place, as `readVerdicts` gives them. */
export type Verdicts = ReadonlyMap<string, Verdict>;

const VERDICTS: ReadonlySet<string> = new Set<Verdict>(['error', 'false', 'unsure']);

/** The table of verdicts: document, start, end, verdict, by tabs; `#` begins a comment. Throws on a row that is none. */
export function readVerdicts(table: string): Verdicts {
  const verdicts = new Map<string, Verdict>();
  const rows = table.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  for (const row of rows.slice(1)) {
    const [document = '', start = '', end = '', verdict = ''] = row.split('\t');
    if (!isVerdict(verdict) || !/^\d+$/.test(start) || !/^\d+$/.test(end))
      throw new Error(`The row “${row}” is no verdict on a flag.`);
    verdicts.set(placeKey(document, Number(start), Number(end)), verdict);
  }
  return verdicts;
}

/** Each flag with the verdict on its very place, in order. */
export function judgeFlags(flags: readonly PlacedFlag[], verdicts: Verdicts): readonly JudgedFlag[] {
  return flags.map((flag) => ({
    flag,
    verdict: verdicts.get(placeKey(flag.document, flag.start, flag.end)) ?? 'unjudged',
  }));
}

/**
 * False flags for 1,000 words, all and those on capitalised words, and the share of judged flags that are errors. `words` is
 * how many words the flags were looked for in. What is unsure or unjudged counts for neither side and is said.
 */
export function flagReport(judged: readonly JudgedFlag[], words: number): string {
  const count = (wanted: JudgedFlag['verdict']): number =>
    judged.filter(({ verdict }) => verdict === wanted).length;
  const wrong = count('false');
  const right = count('error');
  const capitalised = judged.filter(
    ({ flag, verdict }) => verdict === 'false' && /^\p{Lu}/u.test(flag.printed),
  ).length;
  const perThousand = (flags: number): string => (words === 0 ? '–' : ((1000 * flags) / words).toFixed(3));
  const precision = right + wrong === 0 ? '–' : `${((100 * right) / (right + wrong)).toFixed(1)} %`;
  return [
    `${words} words of clean news, ${judged.length} flags: ${right} errors, ${wrong} false, ${count('unsure')} unsure, ${count('unjudged')} unjudged`,
    `false flags per 1,000 words: ${perThousand(wrong)}, on capitalised words ${perThousand(capitalised)}; precision ${precision}`,
  ].join('\n');
}

function placeKey(document: string, start: number, end: number): string {
  return `${document}\t${start}\t${end}`;
}

function isVerdict(text: string): text is Verdict {
  return VERDICTS.has(text);
}
