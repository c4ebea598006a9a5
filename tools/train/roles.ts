import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type LeftOutScore, scoreLeftOut } from './score-left-out';
import { readTables } from './tables';
import { readResources } from '../../server/src/node/read-resources';
import { inRoot, SHARED } from '../paths';
import { main } from '../run';
import { canMeasure } from '../scorers';
import { readCorrected } from './corrected';
import { learn, type Learning, type TrainingDump } from './crf';
import { FEATURE_COUNT } from './features';
import { composeDumps } from './compose/compose';
import { readPool } from './compose/pool';
import { type Prepared, Preparer } from './prepare';
import { misses, report } from './report';
import { readExamples } from './role-gold';
import { formatWeightsFile, toWeightsFile } from './weights-file';

/**
 * npm run train -- [--gold DIR] [--corrected DIR] [--leave-out SOURCE|each] [--out FILE] [--composed N] [--rounds N] [--seed N] [--misses N]
 * Learns the line roles from dumps with gold, and from dumps composed anew of their articles, and writes the
 * weights; with --corrected, from dumps that a person corrected too. With --leave-out nothing is learnt from any dump or article of that source, and its dumps are scored:
 * line by line here, and by the scorer of the measuring folder over the whole product where that stands beside.
 */
const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: path.join(SHARED, 'corpus', 'dumps') },
    corrected: { type: 'string', default: inRoot('samples') },
    'leave-out': { type: 'string' },
    out: { type: 'string' },
    misses: { type: 'string', default: '0' },
    composed: { type: 'string', default: '800' },
    rounds: { type: 'string', default: '9' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.01' },
    dropout: { type: 'string', default: '0.4' },
  },
});

const hasGold = existsSync(values.gold);
if (!hasGold && values.corrected === inRoot('samples')) {
  console.error(
    `No gold dumps at ${values.gold}; name a folder with --gold, or corrected dumps with --corrected.`,
  );
  process.exit(2);
}
const started = Date.now();
const preparer = new Preparer(readTables());
const gold = (hasGold ? readExamples(values.gold) : []).map((example) => preparer.prepare(example));
const corrected = readCorrected(values.corrected, readResources(inRoot('dist', 'data'))).map((example) =>
  preparer.prepare(example),
);
const pool = hasGold ? readPool(values.gold) : [];
const learning: Learning = {
  rounds: Number(values.rounds),
  seed: Number(values.seed),
  rate: Number(values.rate),
  decay: Number(values.decay),
  dropout: Number(values.dropout),
};
say(`${gold.length} dumps with gold, ${pool.length} articles to compose others of`);
main(async () => {
  const scores: { readonly source: string; readonly score: LeftOutScore }[] = [];
  for (const source of leftOutSources()) {
    const score = await learnWithout(source);
    if (source !== undefined && score !== undefined) scores.push({ source, score });
  }
  if (scores.length === 0) return;
  for (const { source, score } of scores)
    console.log(`${source.padEnd(14)} micro ${score.micro.toFixed(1)}  macro ${score.macro.toFixed(1)}`);
  const mean = (of: (score: LeftOutScore) => number): string =>
    (scores.reduce((sum, { score }) => sum + of(score), 0) / scores.length).toFixed(1);
  console.log(
    `${'mean'.padEnd(14)} micro ${mean((score) => score.micro)}  macro ${mean((score) => score.macro)}`,
  );
});

/** The sources to leave out one after another; undefined where all are learnt from. */
function leftOutSources(): readonly (string | undefined)[] {
  if (values['leave-out'] !== 'each') return [values['leave-out']];
  return [...new Set(gold.flatMap(({ example }) => [...example.sources]))].filter(
    (source) => source !== 'seed',
  );
}

async function learnWithout(source: string | undefined): Promise<LeftOutScore | undefined> {
  const isLeftOut = ({ example }: Prepared): boolean => source !== undefined && example.sources.has(source);
  const kept = gold.filter((each) => !isLeftOut(each));
  const articles = pool.filter((article) => article.source !== source);
  // Each round sees dumps composed anew: what is learnt of one round's furniture is tried on the next one's.
  const composed = Array.from({ length: learning.rounds }, (_, round) =>
    composeDumps(articles, Number(values.composed), learning.seed * learning.rounds + round).map((example) =>
      preparer.prepare(example),
    ),
  );
  const dumpsOf = (round: number): readonly TrainingDump[] =>
    [...kept, ...corrected, ...(composed[round] ?? [])].map(({ dump }) => dump);
  say(`learning from ${kept.length} dumps and ${values.composed} composed anew for each round`);
  const weights = learn(dumpsOf, FEATURE_COUNT, learning);
  const file = toWeightsFile(
    weights,
    [...kept, ...corrected, ...composed.flat()].map(({ dump }) => dump),
  );
  const left = gold.filter(isLeftOut);
  if (source === undefined)
    console.log(report('learnt from', [...kept, ...corrected, ...(composed[0] ?? [])], weights));
  else
    console.log(report(`left out (${source})`, left, weights), misses(left, weights, Number(values.misses)));
  // What leaves a source out is a measurement: it writes weights only where it is told to.
  const out = values.out ?? (source === undefined ? inRoot('server', 'data', 'roles.json') : undefined);
  if (out !== undefined) writeFileSync(out, formatWeightsFile(file));
  say(out === undefined ? 'measured' : `weights written to ${out}`);
  if (source === undefined || !canMeasure() || left.length === 0) return undefined;
  const score = await scoreLeftOut(
    source,
    file,
    left.map(({ example }) => example),
    values.gold,
  );
  console.log(score.table);
  return score;
}

function say(what: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${what}`);
}
