import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LineSketch, sketchLine } from '../../server/src/analysis/lines/sketch';
import { Resources } from '../../server/src/analysis/resources/resources';
import { allowedByRules } from '../../server/src/analysis/roles/constraints';
import { STATES } from '../../server/src/analysis/roles/states';
import { placeLines } from '../../server/src/analysis/roles/roles';
import { readResources } from '../../server/src/node/read-resources';
import { bestPath, FeatureNumbers, featuresOf, scoreWith, toFile, train, TrainingDump } from './perceptron';
import { readExamples, RoleExample } from './role-gold';

/**
 * npm run train -- [--gold DIR] [--leave-out SOURCE] [--out FILE] [--rounds N] [--seed N]
 * Learns the line roles from dumps with gold and writes the weights. With --leave-out, dumps that hold an article
 * of that source are kept out of the training and scored instead, line by line.
 */
const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: path.resolve(__dirname, '../../../shared/corpus/dumps') },
    'leave-out': { type: 'string' },
    out: { type: 'string' },
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});

/** Weights are kept as whole numbers of this fraction. */
const SCALE = 32;

interface Prepared {
  readonly example: RoleExample;
  readonly dump: TrainingDump;
}

function prepare(
  example: RoleExample,
  resources: Resources,
  numbers: FeatureNumbers,
  sketches: Map<string, LineSketch>,
): Prepared {
  const textOf = (line: number): string => {
    const { start, end } = example.table.span(line);
    return example.text.slice(start, end);
  };
  const own: LineSketch[] = [];
  for (let line = 0; line < example.table.count; line++) {
    const text = textOf(line);
    const sketch = sketches.get(text) ?? sketchLine(text, resources);
    sketches.set(text, sketch);
    own.push(sketch);
  }
  const { layout, placed, numbers: lineNumbers } = placeLines(own, textOf);
  const allowed = allowedByRules(placed);
  const open = lineNumbers.map((line, index) => {
    const gold = example.open[line] ?? 0;
    const both = gold & (allowed[index] ?? gold);
    return both === 0 ? gold : both;
  });
  const both = open.map((set, index) => set | (allowed[index] ?? 0));
  return {
    example,
    dump: {
      features: placed.map((_, index) => featuresOf(placed, index, layout, numbers)),
      open,
      allowed: both,
    },
  };
}

if (!existsSync(values.gold)) {
  console.error(`No gold dumps at ${values.gold}; name a folder with --gold.`);
  process.exit(2);
}
const started = Date.now();
const resources = readResources(path.resolve(__dirname, '../../dist/data'));
const numbers = new FeatureNumbers();
const sketches = new Map<string, LineSketch>();
const prepared = readExamples(values.gold).map((example) => prepare(example, resources, numbers, sketches));
const leftOut = values['leave-out'];
const isLeftOut = ({ example }: Prepared): boolean => leftOut !== undefined && example.sources.has(leftOut);
const training = prepared.filter((each) => !isLeftOut(each)).map(({ dump }) => dump);
const names = numbers.names;
console.log(
  `${prepared.length} dumps, ${training.length} to learn from, ${names.length} features, prepared in ${Date.now() - started} ms`,
);
const { weights, transitions } = train(training, names.length, Number(values.rounds), Number(values.seed));
report(
  'learnt from',
  prepared.filter((each) => !isLeftOut(each)),
);
if (leftOut !== undefined) report(`left out (${leftOut})`, prepared.filter(isLeftOut));
// What leaves a source out is a measurement: it writes weights only where it is told to.
const out =
  values.out ?? (leftOut === undefined ? path.resolve(__dirname, '../../server/data/roles.json') : undefined);
if (out !== undefined) {
  writeFileSync(out, formatWeights(toFile(names, weights, transitions, SCALE)));
  console.log(`weights written to ${out} after ${Date.now() - started} ms`);
}

/** Boundary precision, recall and F1 by line, and the share of lines whose state the gold allows. */
function report(title: string, group: readonly Prepared[]): void {
  const families = new Map<
    string,
    { hit: number; false: number; missed: number; right: number; lines: number }
  >();
  for (const { example, dump } of group) {
    const cell = families.get(example.family) ?? { hit: 0, false: 0, missed: 0, right: 0, lines: 0 };
    families.set(example.family, cell);
    const scores = dump.features.map((features) => scoreWith(weights, features));
    const path = bestPath(scores, dump.allowed, transitions);
    path.forEach((state, line) => {
      const set = dump.open[line] ?? 0;
      const goldStarts = STATES.some((each, index) => each.place === 'start' && (set & (1 << index)) !== 0);
      const starts = STATES[state]?.place === 'start';
      if (line > 0 && starts && goldStarts) cell.hit++;
      else if (line > 0 && starts) cell.false++;
      else if (line > 0 && goldStarts) cell.missed++;
      if ((set & (1 << state)) !== 0) cell.right++;
      cell.lines++;
    });
  }
  console.log(`${title}: family, boundary P / R / F1, lines right`);
  for (const [family, cell] of families) {
    const p = cell.hit / (cell.hit + cell.false || 1);
    const r = cell.hit / (cell.hit + cell.missed || 1);
    console.log(
      `  ${family.padEnd(18)} ${[p, r, (2 * p * r) / (p + r || 1), cell.right / cell.lines].map((x) => (100 * x).toFixed(1).padStart(5)).join(' ')}`,
    );
  }
}

/** One feature a line, so that a change of weights reads as a change of lines. */
function formatWeights(file: ReturnType<typeof toFile>): string {
  const rows = (table: Readonly<Record<string, readonly number[]>>): string =>
    Object.entries(table)
      .map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`)
      .join(',\n');
  return `{\n  "states": ${JSON.stringify(file.states)},\n  "features": {\n${rows(file.features)}\n  },\n  "transitions": {\n${rows(file.transitions)}\n  }\n}\n`;
}
