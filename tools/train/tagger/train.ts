import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { decodeTaggerModel, writeTaggerModel } from '../../../server/src/analysis/tagger/model';
import { decodeWordClasses } from '../../../server/src/analysis/tagger/word-classes';
import { gzipSync } from 'node:zlib';
import { inRoot, SHARED } from '../../paths';
import { Resources } from '../../../server/src/analysis/resources/resources';
import { readTablesForTagger } from '../tables';
import { seeded } from '../random';
import { NamedText, readConll, readJsonLines } from './corpus';
import { learn, Weights } from './crf';
import { Example, ExampleReader } from './examples';
import { inCapitals, inTitleCase, recased } from './letter-case';
import { score } from './score';
import { toWholeNumbers } from './weights';

const ENTITIES = path.join(SHARED, 'corpus', 'entities');
const { values } = parseArgs({
  options: {
    conll: { type: 'string', multiple: true },
    jsonl: { type: 'string', multiple: true },
    dev: { type: 'string', multiple: true },
    out: { type: 'string', default: inRoot('server', 'data', 'tagger.bin') },
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.00001' },
    dropout: { type: 'string', default: '0' },
    cutoff: { type: 'string', default: '2' },
    least: { type: 'string', default: '0.03' },
    off: { type: 'string', default: '' },
    every: { type: 'string', default: '0' },
  },
});

const started = Date.now();
function say(text: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
}
const conll = values.conll ?? [path.join(ENTITIES, 'conll-train.conll')];
const jsonl = values.jsonl ?? [path.join(ENTITIES, 'worldwide-train.jsonl')];
const missing = [...conll, ...jsonl].find((file) => !existsSync(file));
if (missing !== undefined) {
  console.error(`There is no file ${missing}; name texts with gold by --conll or --jsonl.`);
  process.exit(2);
}
const off = new Set(values.off.split(','));
const { tagger: _, ...resources } = readTablesForTagger();
const classes = decodeWordClasses(readFileSync(inRoot('server', 'data', 'word-classes.bin')));
const texts: readonly NamedText[] = [...conll.flatMap(readConll), ...jsonl.flatMap(readJsonLines)];
const random = seeded(Number(values.seed));
const reader = new ExampleReader(resources, classes, off);
const plain = texts.flatMap((text) => reader.read(text));
const other: readonly (readonly Example[])[] = off.has('case')
  ? [[]]
  : [0, 1].map(() => texts.flatMap((text) => reader.read(recased(text, random))));
const { examples: sets, hashes } = reader.compact([plain, ...other], Number(values.cutoff));
say(`${texts.length} texts, ${plain.length} paragraphs, ${hashes.length} features`);
const dev = (
  values.dev ?? ['conll-dev.jsonl', 'worldwide-dev.jsonl'].map((file) => path.join(ENTITIES, file))
)
  .filter(existsSync)
  .map((file) => ({ name: path.basename(file), texts: readJsonLines(file) }));

function assess(weights: Weights, all: boolean): Uint8Array {
  const bytes = writeTaggerModel(toWholeNumbers(weights, hashes, Number(values.least)));
  const tagging: Resources = { ...resources, tagger: { model: decodeTaggerModel(bytes), classes } };
  say(`model ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  for (const { name, texts: gold } of dev)
    for (const [turn, change] of [
      ['as printed', (text: string) => text],
      ['capitals', inCapitals],
      ['title case', inTitleCase],
    ] as const) {
      if (turn !== 'as printed' && !all) continue;
      const { precision, recall, f1, kinds } = score(
        gold.map((each) => ({ ...each, text: change(each.text) })),
        tagging,
        off,
      );
      say(
        `${name} ${turn}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(2)} ${JSON.stringify(kinds)}`,
      );
    }
  return bytes;
}
const weights = learn(
  (round) => [...(sets[0] ?? []), ...(sets[1 + (round % Math.max(1, sets.length - 1))] ?? [])],
  hashes.length,
  {
    rounds: Number(values.rounds),
    seed: Number(values.seed),
    rate: Number(values.rate),
    decay: Number(values.decay),
    dropout: Number(values.dropout),
  },
  (round, now) => {
    say(`round ${round + 1}`);
    const every = Number(values.every);
    if (every > 0 && (round + 1) % every === 0 && round + 1 < Number(values.rounds))
      writeFileSync(values.out, assess(now, false));
  },
);
writeFileSync(values.out, assess(weights, true));
