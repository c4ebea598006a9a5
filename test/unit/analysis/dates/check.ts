import assert from 'node:assert/strict';
import { dayOf } from '../../../../server/src/analysis/dates/days';
import { findRelativeDates } from '../../../../server/src/analysis/dates/find-relative';
import { resolve } from '../../../../server/src/analysis/dates/resolve';

/**
 * Checks which phrases of a sentence are dates and what they mean in an article of the day `from`. Expected are
 * `phrase = iso`, with `or …` where another week may be meant; a phrase that stays open is left out.
 */
export function checkDates(from: string, sentence: string, ...expected: readonly string[]): void {
  const day = dayOf(from);
  assert.ok(day !== undefined, from);
  const found = findRelativeDates(sentence, 'sentence').flatMap((phrase) => {
    const date = resolve(phrase, day);
    if (date === undefined) return [];
    const other = date.other === undefined ? '' : ` or ${date.other}`;
    return [`${sentence.slice(phrase.start, phrase.end)} = ${date.iso}${other}`];
  });
  assert.deepEqual(found, expected, sentence);
}
