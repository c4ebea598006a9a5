import type { Problem } from '../../server/src/analysis/model/dump';
import { isRecord } from '../../shared/json-value';

/** News with what a person said of its flags, and news with misprints put into it. Offsets are UTF-16 code units. */
export interface MeasuringSets {
  readonly news: readonly JudgedText[];
  readonly injected: readonly InjectedText[];
}

interface JudgedText {
  readonly text: string;
  readonly misprints: readonly Place[];
}

interface InjectedText {
  readonly set: string;
  readonly text: string;
  readonly misprints: readonly Place[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What the flags of one lexicon come to. */
export interface LexiconFigures {
  /** Flags on judged news: on misprints, and on anything else. */
  readonly right: number;
  readonly wrong: number;
  /** Of the wrong ones, how many a fix of many would apply. */
  readonly wrongAndSure: number;
  /** Of each set of injected misprints, how many are found, in per cent. */
  readonly recall: ReadonlyMap<string, number>;
}

/** The sets, from the files of the measuring folder that `read` gives by name. Throws on a file of another form. */
export function readMeasuringSets(read: (name: string) => string): MeasuringSets {
  const verdicts = (JSON.parse(read('typos-recent/judged.json')) as readonly unknown[]).map((verdict) => ({
    document: textIn(verdict, 'doc'),
    isMisprint: ['true', 'missed'].includes(textIn(verdict, 'verdict')),
    place: placeOf(verdict),
  }));
  const news = linesOf(read('typos-recent/clean.jsonl')).map((line) => ({
    text: textIn(line, 'text'),
    misprints: verdicts
      .filter(({ document, isMisprint }) => isMisprint && document === textIn(line, 'id'))
      .map(({ place }) => place),
  }));
  const injected = linesOf(read('typos/injected.jsonl')).map((line) => ({
    set: textIn(line, 'set'),
    text: textIn(line, 'text'),
    misprints: isRecord(line) && Array.isArray(line['gold']) ? line['gold'].map(placeOf) : [],
  }));
  return { news, injected };
}

/** The figures of what `problemsOf` says of the sets. */
export function measureLexicon(
  sets: MeasuringSets,
  problemsOf: (text: string) => readonly Problem[],
): LexiconFigures {
  const flagsOf = (text: string): readonly Problem[] =>
    problemsOf(text).filter(({ code }) => code.startsWith('typo.'));
  const judged = sets.news.flatMap(({ text, misprints }) =>
    flagsOf(text).map((flag) => ({ flag, isRight: misprints.some((place) => meets(flag, place)) })),
  );
  const wrong = judged.filter(({ isRight }) => !isRight);
  const found = new Map<string, { hits: number; all: number }>();
  for (const { set, text, misprints } of sets.injected) {
    const flags = flagsOf(text);
    const count = found.get(set) ?? { hits: 0, all: 0 };
    count.all += misprints.length;
    count.hits += misprints.filter((place) => flags.some((flag) => meets(flag, place))).length;
    found.set(set, count);
  }
  return {
    right: judged.length - wrong.length,
    wrong: wrong.length,
    wrongAndSure: wrong.filter(({ flag }) => flag.fixes.some((fix) => fix.class === 'certain')).length,
    recall: new Map([...found].map(([set, { hits, all }]) => [set, Math.round((1000 * hits) / all) / 10])),
  };
}

/** Cells of a table: flags that are right, wrong, wrong and sure; then the sets whose recall differs from that of `first`. */
export function flagsAgainst(first: LexiconFigures, figures: LexiconFigures): readonly (string | number)[] {
  const changed = [...figures.recall]
    .filter(([set, recall]) => figures === first || recall !== first.recall.get(set))
    .map(([set, recall]) => `${set} ${recall}`);
  return [figures.right, figures.wrong, figures.wrongAndSure, changed.join(', ') || 'the same'];
}

/** A flag may be longer than the misprint by so much, as with the measuring folder's own scorer. */
const MOST_LONGER = 12;

function meets(flag: Place, misprint: Place): boolean {
  const isLonger = flag.end - flag.start > misprint.end - misprint.start + MOST_LONGER;
  return flag.start < misprint.end && flag.end > misprint.start && !isLonger;
}

function linesOf(file: string): readonly unknown[] {
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

function textIn(value: unknown, key: string): string {
  const text = isRecord(value) ? value[key] : undefined;
  if (typeof text !== 'string') throw new Error(`A row of the measuring folder has no ${key}.`);
  return text;
}

function placeOf(value: unknown): Place {
  if (isRecord(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number')
    return { start: value['start'], end: value['end'] };
  throw new Error('A row of the measuring folder has no place.');
}
