import assert from 'node:assert/strict';
import { decodeRegionalSpellings } from '../../server/src/analysis/resources/regional-spellings';
import { englishes } from '../../tools/data/lexicon-sources';
import { compileRegionalSpellings, regionalPairs } from '../../tools/data/regional-spellings';
import { readTable } from '../../tools/data/table-file';

/** Rows of the source table, cells parted by blanks. */
const rowsOf = (...rows: readonly string[]): Parameters<typeof regionalPairs>[0] =>
  rows.map((row) => (column) => row.split(' ')[column] ?? '');

const pairsOf = (...rows: readonly string[]): readonly string[] =>
  regionalPairs(rowsOf(...rows), {
    american: new Set(['harbor', 'for', 'tire', 'organize', 'hour']),
    british: new Set(['harbour', 'four', 'for', 'tyre', 'tire', 'organise', 'hour']),
    anyBritish: new Set(['harbour', 'four', 'for', 'tyre', 'tire', 'organise', 'organize', 'hour']),
  }).map(({ british, american, tells }) => `${british} ${american} ${tells}`);

describe('pairs of regional spellings', () => {
  it('are words of a family that each dictionary alone has', () =>
    assert.deepEqual(pairsOf('family our or both'), ['harbour harbor both', 'four for British']));

  it('tell nothing by the American form where the British write it too, or the table says so', () => {
    assert.deepEqual(pairsOf('family is iz both'), ['organise organize British']);
    assert.deepEqual(pairsOf('family our or British').slice(0, 1), ['harbour harbor British']);
    assert.deepEqual(pairsOf('family our or American'), ['harbour harbor American']);
  });

  it('can be given one by one, and be left out', () => {
    assert.deepEqual(pairsOf('word tyre tire British'), ['tyre tire British']);
    assert.deepEqual(pairsOf('family our or both', 'not four'), ['harbour harbor both']);
  });

  it('are of a kind that is known', () => {
    assert.throws(() => pairsOf('famly our or both'), /famly/);
    assert.throws(() => pairsOf('family our or neither'), /family our/);
  });
});

describe('the table of regional spellings, as it is shipped', () => {
  const spellings = decodeRegionalSpellings(compileRegionalSpellings());
  const tell = (english: string | undefined, words: string): void => {
    for (const word of words.split(' ')) assert.equal(spellings.of(word)?.english, english, word);
  };

  it('tells British words', () =>
    tell(
      'British',
      'colour neighbours centre kilometres organise organisation organising analysed travelled cancelling ' +
        'defence paediatric diarrhoea mould plough sceptical fulfil enrolment grey tyres kerb programme cheque practised',
    ));

  it('tells American words', () =>
    tell(
      'American',
      'color neighbors center kilometers analyzed catalog traveled canceling defense pediatric diarrhea mold plow skeptical ' +
        'fulfill enrollment gray aluminum',
    ));

  it('tells nothing of what both print', () =>
    tell(
      undefined,
      'organize organization tire curb program check practice license meter meters story theatre theater four for hour our ' +
        'glamour advertise surprise exercise wise promise compelled controlled will well dialogue catalogue worshippers house',
    ));

  it('gives each spelling the other', () => {
    assert.equal(spellings.of('neighbourhoods')?.other, 'neighborhoods');
    assert.equal(spellings.of('gray')?.other, 'grey');
  });
});

describe('every row of the table of regional spellings', () => {
  const rows = readTable('regional-spellings.tsv');
  const dictionaries = englishes();
  const gives = new Map(
    rows.map((row) => [row, regionalPairs([row], dictionaries).map(({ british }) => british)]),
  );
  const times = new Map<string, number>();
  for (const word of [...gives.values()].flat()) times.set(word, (times.get(word) ?? 0) + 1);

  for (const row of rows) {
    it(`is needed: ${row(0)} ${row(1)} ${row(2)}`, () => {
      if (row(0) === 'not') assert.ok(times.has(row(1)));
      else assert.ok(gives.get(row)?.some((word) => times.get(word) === 1));
    });
  }
});
