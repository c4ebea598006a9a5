import assert from 'node:assert/strict';
import { packLines, PackedLines } from '../../../server/src/text/packed-lines';

describe('packed lines', () => {
  it('are read back one by one, of any script and length', () => {
    const few = ['Lisboa|Lisbon', '', 'Łódź', '東京|Tokyo', ''];
    const lines = Array.from({ length: 10 }, () => few).flat();
    const packed = new PackedLines(packLines(lines));
    assert.deepEqual(
      lines.map((_, number) => packed.line(number)),
      lines,
    );
  });

  it('are empty beyond the last', () => {
    assert.equal(new PackedLines(packLines(['Lisbon'])).line(1), '');
    assert.equal(new PackedLines(packLines([])).line(0), '');
  });

  it('may hold no line feed', () => {
    assert.throws(() => packLines(['Lis\nbon']), /line feed/);
  });
});
