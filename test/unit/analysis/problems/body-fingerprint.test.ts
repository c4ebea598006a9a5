import assert from 'node:assert/strict';
import { fingerprint, likeness } from '../../../../server/src/analysis/problems/body-fingerprint';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ');

/** The likeness of two texts, rounded to hundredths. */
function alike(a: string, b: string): number {
  return Math.round(likeness(fingerprint(a), fingerprint(b)) * 100) / 100;
}

describe('the likeness of two bodies', () => {
  it('is 1 for the same words, whatever stands between them', () => {
    assert.equal(alike('The ferry, he said, was late.', 'the ferry\nhe SAID – was\u00a0late'), 1);
    assert.equal(alike('har\u00adbour at dusk and dawn', 'harbour at dusk and dawn'), 1);
  });
  it('is 0 for other words, and for nothing', () => {
    assert.equal(alike('one two three four', 'five six seven eight'), 0);
    assert.equal(alike('', ''), 0);
    assert.equal(alike('one two', 'one two'), 0);
  });
  it('counts the share of what both have', () => {
    assert.equal(alike(words(0, 102), words(0, 202)), 0.67);
    assert.equal(alike(words(0, 102), words(50, 152)), 0.5);
  });
  it('counts characters where a script puts no blanks between words', () => {
    const story = '渡し船は月曜日に一日止まり船員たちは三年で一割の賃上げを検討したと会社が明らかにした';
    assert.ok(alike(story, story.replace('月曜日', '火曜日')) > 0.9);
    assert.ok(alike(story, story.split('').reverse().join('')) < 0.1);
  });
  it('is the same both ways', () => {
    const [a, b] = [words(0, 60), words(20, 100)];
    assert.equal(alike(a, b), alike(b, a));
  });
});
