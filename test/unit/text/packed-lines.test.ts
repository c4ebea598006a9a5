import assert from 'node:assert/strict';
import { packLines, PackedLines } from '../../../server/src/text/packed-lines';

describe('packed lines', () => {
  it('are read back one by one, of any script and length', () => {
    const lines = ['Lisboa|Lisbon', '', 'Łódź', '東京|Tokyo', ''];
    const packed = new PackedLines(packLines(lines));
    assert.equal(packed.count, lines.length);
    assert.deepEqual(
      lines.map((_, number) => packed.line(number)),
      lines,
    );
  });

  it('are empty beyond the last', () => {
    assert.equal(new PackedLines(packLines(['Lisbon'])).line(1), '');
    assert.equal(new PackedLines(packLines([])).count, 0);
  });

  it('may hold no line feed', () => {
    assert.throws(() => packLines(['Lis\nbon']), /line feed/);
  });
});
