import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readTables } from './tables';
import { inRoot, SHARED } from '../paths';
import { learn, Learning } from './crf';
import { FEATURE_COUNT } from './features';
import { composeDumps } from './compose/compose';
import { readPool } from './compose/pool';
import { Prepared, Preparer } from './prepare';
import { misses, report } from './report';
import { readExamples } from './role-gold';
import { formatWeightsFile, toWeightsFile } from './weights-file';

/**
 * npm run train -- [--gold DIR] [--leave-out SOURCE] [--out FILE] [--rounds N] [--seed N]
 * Learns the line roles from dumps with gold and writes the weights. With --leave-out, dumps that hold an article
 * of that source are kept out of the training and scored instead, line by line.
 */
const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: path.join(SHARED, 'corpus', 'dumps') },
    'leave-out': { type: 'string' },
    out: { type: 'string' },
    misses: { type: 'string', default: '0' },
    composed: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.0002' },
    dropout: { type: 'string', default: '0.15' },
  },
});

if (!existsSync(values.gold)) {
  console.error(`No gold dumps at ${values.gold}; name a folder with --gold.`);
  process.exit(2);
}
const started = Date.now();
const preparer = new Preparer(readTables());
const gold = readExamples(values.gold).map((example) => preparer.prepare(example));
const pool = readPool(values.gold);
const learning: Learning = {
  rounds: Number(values.rounds),
  seed: Number(values.seed),
  rate: Number(values.rate),
  decay: Number(values.decay),
  dropout: Number(values.dropout),
};
say(`${gold.length} dumps with gold, ${pool.length} articles to compose others of`);
for (const source of leftOutSources()) learnWithout(source);

/** The sources to leave out one after another; undefined where all are learnt from. */
function leftOutSources(): readonly (string | undefined)[] {
  if (values['leave-out'] !== 'each') return [values['leave-out']];
  return [...new Set(gold.flatMap(({ example }) => [...example.sources]))].filter(
    (source) => source !== 'seed',
  );
}

function learnWithout(source: string | undefined): void {
  const isLeftOut = ({ example }: Prepared): boolean => source !== undefined && example.sources.has(source);
  const kept = gold.filter((each) => !isLeftOut(each));
  const composed = composeDumps(
    pool.filter((article) => article.source !== source),
    Number(values.composed),
    learning.seed,
  ).map((example) => preparer.prepare(example));
  const dumps = [...kept, ...composed].map(({ dump }) => dump);
  say(`learning from ${kept.length} dumps and ${composed.length} composed ones`);
  const weights = learn(dumps, FEATURE_COUNT, learning);
  if (source === undefined) console.log(report('learnt from', [...kept, ...composed], weights));
  else {
    const left = gold.filter(isLeftOut);
    console.log(report(`left out (${source})`, left, weights));
    console.log(misses(left, weights, Number(values.misses)));
  }
  // What leaves a source out is a measurement: it writes weights only where it is told to.
  const out = values.out ?? (source === undefined ? inRoot('server', 'data', 'roles.json') : undefined);
  if (out !== undefined) writeFileSync(out, formatWeightsFile(toWeightsFile(weights, dumps)));
  say(out === undefined ? 'measured' : `weights written to ${out}`);
}

function say(what: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${what}`);
}
