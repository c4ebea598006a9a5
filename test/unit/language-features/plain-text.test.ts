import assert from 'node:assert/strict';
import fc from 'fast-check';
import { counted, label, listed, plainText } from '../../../server/src/language-features/plain-text';
import { anyText } from '../../doubles/any-text';

describe('text from a dump in labels', () => {
  it('stands on one line', () => {
    assert.equal(plainText('  Ferry\r\nruns\tagain\u2028today '), 'Ferry runs again today');
  });

  it('holds no terminal escape, direction override or invisible character', () => {
    assert.equal(plainText('a\u001b[31mb\u202ec\u200bd\u00ade\u{e0041}f'), 'a[31mbcdef');
  });

  it('keeps the joiners that scripts need', () => {
    assert.equal(plainText('می\u200cروم'), 'می\u200cروم');
  });

  it('shows half a character as the replacement character', () => {
    assert.equal(plainText('a\ud800b'), 'a\ufffdb');
  });

  it('is cut between characters, with an ellipsis', () => {
    assert.equal(label('🚢🚢🚢🚢', 3), '🚢🚢…');
    assert.equal(label('four', 4), 'four');
  });

  it('never holds a control character, whatever it was made from', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        assert.doesNotMatch(label(text, 20), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u);
        assert.ok(Array.from(label(text, 20)).length <= 20);
      }),
    );
  });

  it('lists and counts as a sentence would', () => {
    assert.equal(listed([]), '');
    assert.equal(listed(['a']), 'a');
    assert.equal(listed(['a', 'b', 'c']), 'a, b and c');
    assert.equal(counted(1, 'article'), '1 article');
    assert.equal(counted(1234567, 'article'), '1,234,567 articles');
  });
});
