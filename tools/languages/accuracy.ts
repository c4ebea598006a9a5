import { languageEvidence, type LanguageTables } from '../../server/src/analysis/language/language-evidence';
import { ENGLISH, settleLanguages } from '../../server/src/analysis/language/settle-languages';
import { tokenize } from '../../server/src/analysis/words/tokens';
import { grouped } from '../train/languages/grouped';
import { type LanguageLine, lengthOf } from '../train/languages/line';
import { HELD_OUT } from '../train/languages/parted';

/** The languages with a row of their own, by their codes; all others are counted together. */
const ROWS: readonly (readonly [code: string, name: string])[] = [
  ['en', 'English'],
  ['es', 'Spanish'],
  ['de', 'German'],
  ['fr', 'French'],
  ['it', 'Italian'],
  ['pt', 'Portuguese'],
  ['ca', 'Catalan'],
  ['ms', 'Indonesian, Malay'],
  ['nl', 'Dutch'],
  ['sv', 'Swedish'],
  ['no', 'Norwegian'],
  ['da', 'Danish'],
  ['fi', 'Finnish'],
  ['pl', 'Polish'],
  ['cs', 'Czech'],
  ['hr', 'Croatian, Serbian'],
  ['hu', 'Hungarian'],
  ['ro', 'Romanian'],
  ['tr', 'Turkish'],
  ['vi', 'Vietnamese'],
  ['sw', 'Swahili'],
  ['cy', 'Welsh'],
  ['ga', 'Irish'],
  ['af', 'Afrikaans'],
  ['ig', 'Igbo'],
  ['eo', 'Esperanto'],
  ['ru', 'Russian'],
  ['uk', 'Ukrainian'],
  ['ar', 'Arabic'],
  ['hi', 'Hindi'],
  ['el', 'Greek'],
  ['he', 'Hebrew'],
  ['ja', 'Japanese'],
  ['ko', 'Korean'],
  ['zh', 'Chinese'],
];
const OTHERS = 'others';

/** A line is told alone and among the others of so many lines of its language that follow each other. */
const TOGETHER = 9;

/** Of lines of one length: how many there are, are told right alone, are told right among others, and are given their language's name. */
export interface Accuracy {
  readonly all: number;
  readonly alone: number;
  readonly among: number;
  readonly named: number;
}

/** For each row that has lines, the accuracy on those of 4 to 6, 7 to 10 and more words. */
export function accuracyOf(
  lines: readonly LanguageLine[],
  tables: LanguageTables,
): ReadonlyMap<string, readonly Accuracy[]> {
  const codes = new Map(ROWS);
  const tallies = new Map<string, readonly Tally[]>();
  for (const [language, own] of grouped(lines, (line) => line.language)) {
    const row = codes.has(language) ? language : OTHERS;
    const columns = tallies.get(row) ?? [new Tally(), new Tally(), new Tally()];
    tallies.set(row, columns);
    for (let from = 0; from < own.length; from += TOGETHER)
      addGroup(own.slice(from, from + TOGETHER), columns, tables);
  }
  return tallies;
}

class Tally implements Accuracy {
  all = 0;
  alone = 0;
  among = 0;
  named = 0;
}

function addGroup(lines: readonly LanguageLine[], columns: readonly Tally[], tables: LanguageTables): void {
  const paragraphs = lines.map(({ text }) => ({
    article: 0,
    evidence: languageEvidence(text, tokenize(text), tables),
  }));
  const together = settleLanguages(paragraphs);
  lines.forEach((line, index) => {
    const tally = columns[lengthOf(line)];
    const alone = settleLanguages(paragraphs.slice(index, index + 1))[0];
    const among = together[index];
    if (tally === undefined || alone === undefined || among === undefined) return;
    const isRight = (told: string): boolean => (told === ENGLISH) === (line.language === ENGLISH);
    tally.all++;
    if (isRight(alone)) tally.alone++;
    if (isRight(among)) tally.among++;
    if (among === line.language) tally.named++;
  });
}

/** The table in Markdown, in per cent. Names are counted for short lines of the languages in `named`, those that can be named. */
export function accuracyTable(
  accuracy: ReadonlyMap<string, readonly Accuracy[]>,
  named: ReadonlySet<string>,
): string {
  const header = [
    '| lines in | 4 to 6 words | 7 to 10 | more | named, 4 to 6 |',
    '| --- | --- | --- | --- | --- |',
  ];
  const rows = [...ROWS, [OTHERS, 'all others'] as const].flatMap(([code, name]) => {
    const columns = accuracy.get(code);
    if (columns === undefined) return [];
    const cells = columns.map(({ all, alone, among }) => `${share(alone, all)} / ${share(among, all)}`);
    const [short] = columns;
    const last = named.has(code) && short !== undefined ? share(short.named, short.all) : '';
    return [`| ${[HELD_OUT.has(code) ? `${name} \\*` : name, ...cells, last].join(' | ')} |`];
  });
  return [...header, ...rows].join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
