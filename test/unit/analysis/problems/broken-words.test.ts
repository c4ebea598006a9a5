import assert from 'node:assert/strict';
import { findBrokenWords } from '../../../../server/src/analysis/problems/broken-words';
import { runToEnd, Slices } from '../../../../server/src/analysis/incremental/slices';
import { resources } from '../typos/support';

/** What is found in these paragraphs, each line of `column` one of its own if `byLine`: the broken words and what they become. */
function broken(column: string, { byLine = false, language = 'en', printed = '' } = {}): readonly string[] {
  const texts = byLine ? column.split('\n') : [column];
  let start = 0;
  const paragraphs = texts.map((text) => {
    const placed = { start, known: { text } };
    start += text.length + 1;
    return placed;
  });
  const words = { count: (word: string) => (word === printed ? 1 : 0) };
  const languages = texts.map(() => language);
  const { problems } = runToEnd(
    findBrokenWords(column, { paragraphs, languages }, words, resources().lexicon, new Slices()),
  );
  return problems.map(({ start: from, end, fixes }) => {
    assert.deepEqual(
      fixes.map((fix) => fix.class),
      ['likely'],
    );
    return `${column.slice(from, end)} > ${fixes[0]?.edits[0]?.newText ?? ''}`;
  });
}

const COLUMN = 'They saw the plumb-\ning under the resi-\ndence, and the lift.';

describe('text.broken-word', () => {
  for (const byLine of [false, true]) {
    it(`offers to join the halves, ${byLine ? 'each line a paragraph' : 'in one paragraph'}`, () =>
      assert.deepEqual(broken(COLUMN, { byLine }), ['plumb-\ning > plumbing', 'resi-\ndence > residence']));
  }

  it('sees a hyphen and a blank, where a column has lost its lines', () =>
    assert.deepEqual(broken('The plumb- ing is new.'), ['plumb- ing > plumbing']));

  it('leaves hyphens that are meant', () =>
    assert.deepEqual(broken('The well-\nknown pre- and post-war houses, with- out a neo-\nnoir film.'), []));

  it('knows a word that the dump prints elsewhere', () => {
    assert.deepEqual(broken('They met in Torm-\nbeck.'), []);
    assert.deepEqual(broken('They met in Torm-\nbeck.', { printed: 'Tormbeck' }), ['Torm-\nbeck > Tormbeck']);
  });

  it('does not look at other languages', () =>
    assert.deepEqual(broken('Ein Resi-\ndence Haus.', { language: 'de' }), []));
});
