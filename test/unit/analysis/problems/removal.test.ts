import assert from 'node:assert/strict';
import { removalOfLines } from '../../../../server/src/analysis/problems/removal';
import { applyEdits } from '../../../../server/src/text/edits';
import { LineTable } from '../../../../server/src/text/lines';

/** Takes out the lines that hold an `x` and nothing else; gives the text that is left and how many edits it took. */
function remove(text: string): { readonly left: string; readonly edits: number } {
  const table = LineTable.of(text);
  const content = (line: number): string => text.slice(table.start(line), table.end(line)).trim();
  const all = Array.from({ length: table.count }, (_, line) => line);
  const edits = removalOfLines(
    table,
    all.filter((line) => content(line) === 'x'),
    (line) => content(line) === '',
  );
  return { left: applyEdits(text, edits), edits: edits.length };
}

function check(text: string, left: string): void {
  assert.equal(remove(text).left, left, JSON.stringify(text));
}

describe('taking lines out', () => {
  it('takes their break too', () => {
    check('a\nx\nb\n', 'a\nb\n');
    check('a\r\nx\r\nb', 'a\r\nb');
    check('a\rx\rb', 'a\rb');
  });
  it('keeps the larger of two gaps and not their sum', () => {
    check('a\n\nx\n\nb\n', 'a\n\nb\n');
    check('a\n\nx\n\n\nb\n', 'a\n\n\nb\n');
    check('a\n\n\nx\n\nb\n', 'a\n\n\nb\n');
    check('a\nx\n\nb\n', 'a\n\nb\n');
    check('a\n \nx\n\t\nb', 'a\n \nb');
  });
  it('leaves no gap at either end of the text', () => {
    check('x\n\na\n', 'a\n');
    check('\n\nx\na\n', 'a\n');
    check('a\n\nx\n', 'a\n');
    check('a\n\nx', 'a');
    check('a\nx', 'a');
    check('x', '');
  });
  it('takes a run of them together with the blank lines in it', () => {
    check('a\n\nx\n\nx\nx\n\nb', 'a\n\nb');
    assert.equal(remove('a\n\nx\n\nx\nx\n\nb').edits, 1);
    check('a\nx\nb\nx\nc', 'a\nb\nc');
    assert.equal(remove('a\nx\nb\nx\nc').edits, 2);
  });
});
