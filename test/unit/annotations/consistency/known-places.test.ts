import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runToEnd, Slices } from '../../../../server/src/analysis/incremental/slices';
import { KnownPlaces } from '../../../../server/src/annotations/consistency/known-places';
import type { Span } from '../../../../server/src/text/span';
import { sameWords, wholeWords } from '../../../../server/src/text/whole-words';
import { buildDump } from '../../language-features/dump-builder';

/** Counts all the characters that were gone through. */
class CountedWork extends Slices {
  total = 0;

  override spent(characters: number): boolean {
    this.total += characters;
    return false;
  }
}

/** Articles of these texts, with a blank line between two. */
function dumpOf(...articles: readonly string[]): Parameters<KnownPlaces['of']>[0] {
  const { dump } = buildDump(articles.join('\n\n'));
  let start = 0;
  const spans = articles.map((text): Span => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    return span;
  });
  return { ...dump, articles: spans.map((span, index) => ({ ...EMPTY, ...span, id: `${index}` })) };
}

const EMPTY = {
  ...{ format: 'paste', language: 'en', headline: null, decks: [], eyebrows: [], byline: null, outlet: null },
  ...{ citedOutlets: [], status: [], fields: [], timestamps: [], dateline: null, evidence: [] },
};

/** Where the words stand, and how many characters were searched for it. */
function search(
  places: KnownPlaces,
  dump: Parameters<KnownPlaces['of']>[0],
  ...wanted: readonly string[]
): { readonly found: ReadonlyMap<string, readonly Span[]>; readonly work: number } {
  const slices = new CountedWork();
  const found = runToEnd(places.of(dump, new Set(wanted), slices));
  return { found, work: slices.total };
}

describe('where the words of annotations stand', () => {
  const far = 'Nobody came to the harbour on that day. '.repeat(50);

  it('is found in every article, and outside of them', () => {
    const text = ['Vane came.', 'Then Orla\nVane, and Vanes.', 'Vane'].join('\n\n');
    const { dump } = buildDump(text);
    for (const each of [dump, dumpOf(...text.split('\n\n'))])
      assert.deepEqual(
        [...search(new KnownPlaces(), each, 'Vane', 'Orla Vane', 'Nobody').found],
        [
          ['Vane', wholeWords(text, 'Vane')],
          ['Orla Vane', wholeWords(text, 'Orla Vane')],
        ],
      );
  });

  it('is what a search for each of the words by itself finds', () => {
    const piece = fc.constantFrom(
      'O',
      'Vane',
      's',
      ' ',
      '\n',
      "'",
      '-',
      '3',
      '.',
      'é',
      '\u0301',
      '😀',
      '\ud800',
      'X',
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const words = fc
      .array(piece, { minLength: 1, maxLength: 5 })
      .map((pieces) => sameWords(pieces.join('')))
      .filter((each) => each !== '');
    fc.assert(
      fc.property(text, fc.uniqueArray(words, { maxLength: 3 }), (content, wanted) => {
        const dump = dumpOf(content);
        const { found } = search(new KnownPlaces(), dump, ...wanted);
        for (const each of wanted) assert.deepEqual(found.get(each) ?? [], wholeWords(content, each));
      }),
      { numRuns: 2000 },
    );
  });

  it('is looked for anew only in the article that has changed', () => {
    const places = new KnownPlaces();
    search(places, dumpOf('Vane came.', far), 'Vane');
    const { found, work } = search(places, dumpOf('Later Vane came.', far), 'Vane');
    assert.deepEqual(found.get('Vane'), [{ start: 6, end: 10 }]);
    assert.ok(work < 200, `${work}`);
  });

  it('is looked for anew everywhere once other words are wanted', () => {
    const places = new KnownPlaces();
    search(places, dumpOf('Vane came.', far), 'Vane');
    const { found, work } = search(places, dumpOf('Vane came.', far), 'Vane', 'Nobody');
    assert.equal(found.get('Nobody')?.length, 50);
    assert.ok(work > far.length);
  });

  it('costs nothing in a text without articles but the block that has changed', () => {
    for (const blank of ['\n\n', '\r\n\r\n', '\r\r']) {
      const places = new KnownPlaces();
      const dumpWith = (first: string): Parameters<KnownPlaces['of']>[0] => ({
        ...buildDump('').dump,
        text: `${first}${blank}${far}`,
      });
      search(places, dumpWith('Vane came.'), 'Vane');
      assert.ok(search(places, dumpWith('Vane came!'), 'Vane').work < 200);
    }
  });
});
