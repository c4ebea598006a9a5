import assert from 'node:assert/strict';
import { printJson } from '../../../server/src/exports/print-json';
import { holds, hostileText } from '../../fuzz/seed';

describe('printed JSON', () => {
  it('escapes what a terminal would obey or hide, and nothing else', () => {
    assert.equal(
      printJson({ text: 'Zoé \u009b31m\u007f\u202e' }, false),
      '{"text":"Zoé \\u009b31m\\u007f\\u202e"}\n',
    );
    assert.equal(printJson(['\u{e0041}'], false), '["\\udb40\\udc41"]\n');
  });

  it('is indented for people', () => assert.equal(printJson({ a: 1 }, true), '{\n  "a": 1\n}\n'));

  it('holds the same value and no control character, whatever the text', () => {
    holds([hostileText()], (text) => {
      for (const pretty of [true, false]) {
        const printed = printJson({ [text]: text }, pretty);
        assert.deepEqual(JSON.parse(printed), { [text]: text });
        assert.doesNotMatch(printed, /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }
    });
  });
});
