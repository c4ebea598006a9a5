import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/text/edits';
import { dumpOf, FERRIES, problemsOf } from './support';

const [HEAD = '', LEAD = '', ...REST] = FERRIES;
const STORY = LEAD.replace('LISBON (Reuters) - ', '');

/** The one problem of `code` in a story with these first lines turns `wrong` into `right`. */
function check(code: 'typo.glued' | 'typo.place', wrong: string, right: string): void {
  const text = dumpOf(...wrong.split('\n'), ...REST);
  const problems = problemsOf(text, code);
  assert.equal(problems.length, 1, wrong);
  const [fix] = problems[0]?.fixes ?? [];
  assert.equal(fix?.class, 'certain');
  assert.equal(applyEdits(text, fix.edits), `${right}${text.slice(wrong.length + gaps(wrong))}`);
}

/** How much longer the lines are in the dump, where blank lines stand between them. */
function gaps(lines: string): number {
  return lines.split('\n').length - 1;
}

describe('typo.glued in heads', () => {
  it('stands where a stamp runs into a dateline', () =>
    check(
      'typo.glued',
      `${HEAD}\nMarch 9, 2019 01:30 JSTNAIROBI (Reuters) - ${STORY}`,
      `${HEAD}\n\nMarch 9, 2019 01:30 JST NAIROBI (Reuters) - ${STORY}`,
    ));

  it('stands where a byline runs into a stamp', () =>
    check(
      'typo.glued',
      `${HEAD}\nBy Grace MarshPosted 2/1/2018\n${LEAD}`,
      `${HEAD}\n\nBy Grace Marsh Posted 2/1/2018\n\n${LEAD}`,
    ));

  it('stands where an outlet runs into a date', () =>
    check(
      'typo.glued',
      `${HEAD}\nReutersApril 28, 2018\n${LEAD}`,
      `${HEAD}\n\nReuters April 28, 2018\n\n${LEAD}`,
    ));

  it('stands where a headline runs into a dateline', () =>
    check('typo.glued', `${HEAD}${LEAD}`, `${HEAD}\n${LEAD}`));
});

describe('typo.place in datelines', () => {
  it('stands at a well-known place that a letter is wrong in, in the case of the print', () => {
    check('typo.place', `${HEAD}\nNAIROBU (Reuters) - ${STORY}`, `${HEAD}\n\nNAIROBI (Reuters) - ${STORY}`);
    check(
      'typo.place',
      `${HEAD}\nNairobu, March 9 (Reuters) - ${STORY}`,
      `${HEAD}\n\nNairobi, March 9 (Reuters) - ${STORY}`,
    );
  });

  it('does not stand at a place that is right, nor at one that is like no other', () => {
    for (const place of ['NAIROBI', 'LISBON', 'OUAGA', 'Zzyzx'])
      assert.deepEqual(problemsOf(dumpOf(HEAD, `${place} (Reuters) - ${STORY}`, ...REST), 'typo.place'), []);
  });
});
