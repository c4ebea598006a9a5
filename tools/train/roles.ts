import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readTables } from './tables';
import { inRoot, SHARED } from '../paths';
import { learn } from './crf';
import { FEATURE_COUNT } from './features';
import { Prepared, Preparer } from './prepare';
import { report } from './report';
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
const prepared = readExamples(values.gold).map((example) => preparer.prepare(example));
const leftOut = values['leave-out'];
const isLeftOut = ({ example }: Prepared): boolean => leftOut !== undefined && example.sources.has(leftOut);
const kept = prepared.filter((each) => !isLeftOut(each));
console.log(`${prepared.length} dumps, ${kept.length} to learn from, prepared in ${Date.now() - started} ms`);
const weights = learn(
  kept.map(({ dump }) => dump),
  FEATURE_COUNT,
  {
    rounds: Number(values.rounds),
    seed: Number(values.seed),
    rate: Number(values.rate),
    decay: Number(values.decay),
    dropout: Number(values.dropout),
  },
);
console.log(report('learnt from', kept, weights));
if (leftOut !== undefined) console.log(report(`left out (${leftOut})`, prepared.filter(isLeftOut), weights));
// What leaves a source out is a measurement: it writes weights only where it is told to.
const out = values.out ?? (leftOut === undefined ? inRoot('server', 'data', 'roles.json') : undefined);
if (out !== undefined)
  writeFileSync(out, formatWeightsFile(toWeightsFile(weights, kept.map(({ dump }) => dump))));
console.log(`${out === undefined ? 'measured' : `weights written to ${out}`} after ${Date.now() - started} ms`);
