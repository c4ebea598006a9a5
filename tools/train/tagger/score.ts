import { matchesByRules } from '../../../server/src/analysis/mentions/rules';
import { byItself } from '../../../server/src/analysis/words/paragraph-context';
import type { Resources } from '../../../server/src/analysis/pipeline/resources';
import { taggedMatches } from '../../../server/src/analysis/mentions/tagged';
import { runToEnd, Slices } from '../../../server/src/analysis/incremental/slices';
import { analysisRun } from '../../../server/src/analysis/pipeline/analysis-run';
import { readStructure } from '../../../server/src/analysis/pipeline/structure';
import type { NamedText } from './corpus';
import type { Part } from './left-out';
import { readDump } from './read-dump';

/** How much of the gold is found, and how much of what is found is right, in percent. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly kinds: Readonly<Record<string, number>>;
}

/** Exact spans and kinds over whole texts, heads included, as the product finds them. */
export function score(
  texts: readonly NamedText[],
  resources: Resources,
  leftOut: ReadonlySet<Part> = new Set(),
): Score {
  const cells = new Map<string, [number, number, number]>();
  const cell = (kind: string): [number, number, number] => {
    let found = cells.get(kind);
    if (found === undefined) cells.set(kind, (found = [0, 0, 0]));
    return found;
  };
  for (const { text, entities } of texts) {
    const found = new Map<string, string>();
    for (const { context, start, register } of readDump(text, resources)) {
      if (register === 'byline') continue;
      const rules = leftOut.has('rules') ? [] : matchesByRules(context, register);
      const matches =
        runToEnd(
          taggedMatches(leftOut.has('dump') ? byItself(context) : context, rules, resources, new Slices()),
        ) ?? rules;
      for (const { from, to, kind } of matches)
        if (kind !== 'date')
          found.set(
            `${start + (context.nameTokens[from]?.start ?? 0)}-${start + (context.nameTokens[to - 1]?.end ?? 0)}`,
            kind,
          );
    }
    const structure = runToEnd(readStructure(analysisRun(text, resources)));
    for (const { start, anatomy } of structure.articles)
      for (const mention of anatomy.mentions)
        if (mention.kind !== 'date')
          found.set(`${mention.start + start}-${mention.end + start}`, mention.kind);
    const gold = new Map(
      entities.filter(({ kind }) => kind !== 'date').map(({ start, end, kind }) => [`${start}-${end}`, kind]),
    );
    for (const [span, kind] of found) {
      if (gold.get(span) === kind) cell(kind)[0]++;
      else cell(kind)[1]++;
    }
    for (const [span, kind] of gold) if (found.get(span) !== kind) cell(kind)[2]++;
  }
  const all: [number, number, number] = [0, 0, 0];
  const kinds: Record<string, number> = {};
  for (const [kind, counts] of cells) {
    kinds[kind] = f1(counts);
    counts.forEach((count, index) => (all[index] = (all[index] ?? 0) + count));
  }
  return {
    precision: (100 * all[0]) / (all[0] + all[1]),
    recall: (100 * all[0]) / (all[0] + all[2]),
    f1: f1(all),
    kinds,
  };
}

function f1([right, wrong, missed]: readonly [number, number, number]): number {
  return Math.round((20000 * right) / (2 * right + wrong + missed || 1)) / 100;
}
