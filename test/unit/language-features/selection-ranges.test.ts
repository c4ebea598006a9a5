import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { positionAt, spanOf } from '../../../server/src/language-features/positions';
import { selectionRanges } from '../../../server/src/language-features/selection-ranges';
import { buildDump } from './dump-builder';

/** The texts selected one after another from the cursor outwards. */
function check(marked: string, expected: readonly string[]): void {
  const { dump, cursors } = buildDump(marked);
  const positions = cursors.map((cursor) => positionAt(dump, cursor));
  const texts: string[] = [];
  for (
    let range: SelectionRange | undefined = selectionRanges(dump, positions)[0];
    range;
    range = range.parent
  ) {
    const span = spanOf(dump, range.range);
    texts.push(dump.text.slice(span.start, span.end));
  }
  assert.deepEqual(texts, expected);
}

describe('selection', () => {
  it('grows from word over mention, sentence, paragraph and article to the dump', () => {
    check(`Before.\n«article:«headline:Rain»\nIt rained. «person:Ada Qu¦ill» stayed in. She read.»\nAfter.`, [
      'Quill',
      'Ada Quill',
      'Ada Quill stayed in.',
      'It rained. Ada Quill stayed in. She read.',
      'Rain\nIt rained. Ada Quill stayed in. She read.',
      'Before.\nRain\nIt rained. Ada Quill stayed in. She read.\nAfter.',
    ]);
  });

  it('ends no sentence behind initials, titles and months', () => {
    const line = 'Dr. A. Quill of the U.S. Navy sp¦oke on Oct. 4 at noon.';
    check(`${line} Then she left.`, [
      'spoke',
      line.replace('¦', ''),
      `${line.replace('¦', '')} Then she left.`,
    ]);
  });

  it('grows through spans that lie in one another', () => {
    check('«dateline:«place:ORV¦ANE», June 4» -- Rain fell.', [
      'ORVANE',
      'ORVANE, June 4',
      'ORVANE, June 4 -- Rain fell.',
    ]);
  });

  it('begins at the place itself in a blank line', () => {
    check('One.\n¦\nTwo.', ['', 'One.\n\nTwo.']);
  });

  it('answers each position', () => {
    const { dump } = buildDump('One two');
    const positions = [0, 5].map((character) => ({ line: 0, character }));
    assert.deepEqual(
      selectionRanges(dump, positions).map(({ range }) => range.start.character),
      [0, 4],
    );
  });

  it('takes positions outside the text as its end', () => {
    const { dump } = buildDump('One');
    assert.equal(selectionRanges(dump, [{ line: 9, character: 9 }]).length, 1);
  });
});
