import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { decodeTaggerModel, writeTaggerModel } from '../../../server/src/analysis/tagger/model';
import { decodeWordClasses, type WordClasses } from '../../../server/src/analysis/tagger/word-classes';
import { gzipSync } from 'node:zlib';
import { inRoot, SHARED } from '../../paths';
import { peopleNames } from '../../data/compile';
import type { Resources } from '../../../server/src/analysis/pipeline/resources';
import { readTablesForTagger } from '../tables';
import { seeded } from '../random';
import { type NamedText, readConll, readJsonLines } from './corpus';
import { learn, type Weights } from './crf';
import { ExampleReader } from './examples';
import { namePools } from './exchange-names';
import { partsIn } from './left-out';
import { inCapitals, inTitleCase } from './letter-case';
import { score } from './score';
import { trainingSets } from './training-sets';
import { meanOf, toWholeNumbers } from './weights';

const ENTITIES = path.join(SHARED, 'corpus', 'entities');

/**
 * npm run train:tagger -- [--conll FILE …] [--jsonl FILE …] [--dev FILE …] [--out FILE] [--models N] [--rounds N] [--seed N] [--without PART,…] [--exchange]
 * Learns the weights of the tagger of names, writes them, and says how right they are on texts kept back (--dev, JSON
 * lines). --without leaves out parts of what is learnt from, to see what they are worth: rules, dump, case,
 * classes. --exchange learns from texts with other names too.
 */
const { values } = parseArgs({
  options: {
    conll: { type: 'string', multiple: true },
    jsonl: { type: 'string', multiple: true },
    dev: { type: 'string', multiple: true },
    out: { type: 'string', default: inRoot('server', 'data', 'tagger.bin') },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.00001' },
    dropout: { type: 'string', default: '0' },
    cutoff: { type: 'string', default: '3' },
    least: { type: 'string', default: '0.03' },
    without: { type: 'string', default: '' },
    exchange: { type: 'boolean', default: false },
    models: { type: 'string', default: '4' },
  },
});

const started = Date.now();
function say(text: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
}
const own = values.conll !== undefined || values.jsonl !== undefined;
const conll = values.conll ?? (own ? [] : [path.join(ENTITIES, 'conll-train.conll')]);
const jsonl = values.jsonl ?? (own ? [] : [path.join(ENTITIES, 'worldwide-train.jsonl')]);
const missing = [...conll, ...jsonl].find((file) => !existsSync(file));
if (missing !== undefined) {
  console.error(`There is no file ${missing}; name texts with gold by --conll or --jsonl.`);
  process.exit(2);
}
const { parts: leftOut, unknown } = partsIn(values.without);
if (unknown.length > 0) {
  console.error(`--without knows rules, dump, case and classes, not ${unknown.join(', ')}.`);
  process.exit(2);
}
const { tagger: _, ...resources } = readTablesForTagger();
const classes: WordClasses = leftOut.has('classes')
  ? { narrow: () => -1, wide: () => -1 }
  : decodeWordClasses(readFileSync(inRoot('server', 'data', 'word-classes.bin')));
const texts: readonly NamedText[] = [...conll.flatMap(readConll), ...jsonl.flatMap(readJsonLines)];
const { paragraphs, hashes, examplesOf } = trainingSets(
  texts,
  namePools(texts, peopleNames(resources.lexicon)),
  new ExampleReader(resources, classes, leftOut),
  {
    leftOut,
    exchange: values.exchange,
    cutoff: Number(values.cutoff),
    random: seeded(Number(values.seed)),
  },
);
say(`${texts.length} texts, ${paragraphs} paragraphs, ${hashes.length} features`);
const dev = (
  values.dev ??
  (own ? [] : ['conll-dev.jsonl', 'worldwide-dev.jsonl'].map((file) => path.join(ENTITIES, file)))
)
  .filter(existsSync)
  .map((file) => ({ name: path.basename(file), texts: readJsonLines(file) }));

function assess(weights: Weights): Uint8Array {
  const bytes = writeTaggerModel(toWholeNumbers(weights, hashes, Number(values.least)));
  const tagging: Resources = { ...resources, tagger: { model: decodeTaggerModel(bytes), classes } };
  say(`model ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  for (const { name, texts: gold } of dev)
    for (const [turn, change] of [
      ['as printed', (text: string) => text],
      ['capitals', inCapitals],
      ['title case', inTitleCase],
    ] as const) {
      const { precision, recall, f1, kinds } = score(
        gold.map((each) => ({ ...each, text: change(each.text) })),
        tagging,
        leftOut,
      );
      say(
        `${name} ${turn}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(2)} ${JSON.stringify(kinds)}`,
      );
    }
  return bytes;
}
/** Several models, each from texts in another order, are one by the means of their weights: it errs less than any of them. */
const models = Array.from({ length: Number(values.models) }, (_, model) =>
  learn(
    (round) => examplesOf(round + model),
    hashes.length,
    {
      rounds: Number(values.rounds),
      seed: Number(values.seed) + model,
      rate: Number(values.rate),
      decay: Number(values.decay),
      dropout: Number(values.dropout),
    },
    (round) => say(`model ${model + 1}, round ${round + 1}`),
  ),
);
writeFileSync(values.out, assess(meanOf(models)));
