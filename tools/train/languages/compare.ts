import type { EnglishWeights } from '../../../server/src/analysis/language/english-weights';
import {
  languageEvidence,
  type LanguageTables,
} from '../../../server/src/analysis/language/language-evidence';
import { ENGLISH, settleLanguages } from '../../../server/src/analysis/language/settle-languages';
import { tokenize } from '../../../server/src/analysis/words/tokens';
import { CLASSES } from './fit-weights';
import { type LanguageLine, lengthOf } from './line';
import { HELD_OUT } from './parted';

/** Digits behind the point in which the weights of words stand in the source, and that of the lead. */
const DIGITS = 2;
const DIGITS_OF_LEAD = 4;

/** The weights side by side, and whether all are the same in the digits of the source. */
export function compareWeights(
  source: EnglishWeights,
  learnt: EnglishWeights,
): { readonly table: string; readonly isSame: boolean } {
  const rows = [
    ...CLASSES.map((name) => [name, source.words[name], learnt.words[name], DIGITS] as const),
    ['lead', source.lead, learnt.lead, DIGITS_OF_LEAD] as const,
  ].map(([name, kept, fitted, digits]) => [name, kept.toFixed(digits), fitted.toFixed(digits)] as const);
  const table = [['', 'source', 'learnt'] as const, ...rows]
    .map(([name, kept, fitted]) => `${name.padEnd(20)} ${kept.padStart(8)} ${fitted.padStart(8)}`)
    .join('\n');
  return { table, isSame: rows.every(([, kept, fitted]) => Number(kept) === Number(fitted)) };
}

/** Whether a line is taken for English where nothing stands around it. */
export function isTakenForEnglish(text: string, tables: LanguageTables): boolean {
  const evidence = languageEvidence(text, tokenize(text), tables);
  return settleLanguages([{ article: 0, evidence }])[0] === ENGLISH;
}

/**
 * The lines kept back that are told wrongly, each alone, of 4 to 6, 7 to 10 and more words: English ones that are lost, by their
 * source, and those of other languages that are taken for English, all together and by held-out language.
 */
export function errorsOn(
  keptBack: readonly LanguageLine[],
  tables: LanguageTables,
): ReadonlyMap<string, string> {
  const counts = new Map<string, [wrong: number, all: number][]>();
  for (const line of keptBack) {
    const isWrong = isTakenForEnglish(line.text, tables) !== (line.language === ENGLISH);
    for (const group of groupsOf(line)) {
      const columns = counts.get(group) ?? [
        [0, 0],
        [0, 0],
        [0, 0],
      ];
      counts.set(group, columns);
      const column = columns[lengthOf(line)];
      if (column === undefined) continue;
      column[1]++;
      if (isWrong) column[0]++;
    }
  }
  return new Map(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, columns]) => [group, columns.map(([wrong, all]) => `${wrong} of ${all}`).join(', ')]),
  );
}

function groupsOf({ language, source }: LanguageLine): readonly string[] {
  if (language === ENGLISH) return [`English, ${source}`];
  return HELD_OUT.has(language) ? ['held out', `held out, ${language}`] : [`others, ${source}`];
}
