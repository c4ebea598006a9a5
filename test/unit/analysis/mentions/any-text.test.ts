import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionsOf } from './check';
import { anyText } from '../../../doubles/any-text';

const PIECES = [
  'Choi Dae-sung',
  'President',
  'Mr.',
  'Kenya',
  'the',
  'Ministry of',
  'U.S.',
  'FC',
  '(ROK)',
  "'s",
  '-',
  ',',
  '.',
  '\n',
  '\r',
  ' ',
  'April 3',
  '2021',
  'said',
  'and',
  'of',
  'University',
  'van der',
  'J.',
  '\ud800',
  '\u0000',
  '«',
  '“',
  'Ä',
  'ßß',
  'İ',
  'IIT-',
  '5',
  '(',
];

const anyParagraph = fc.oneof(
  anyText(200),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);
const register = fc.constantFrom('sentence', 'title', 'capitals', 'byline', 'furniture');

describe('mentions in any text at all', () => {
  it('lie within it, in order, without overlap and without blanks at their ends', () => {
    fc.assert(
      fc.property(anyParagraph, register, (text, kind) => {
        const found = mentionsOf([[text, kind]])[0]?.found ?? [];
        let end = 0;
        for (const mention of found) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
          const covered = text.slice(mention.start, mention.end);
          assert.equal(covered, covered.trim());
          end = mention.end;
        }
      }),
    );
  });
});
