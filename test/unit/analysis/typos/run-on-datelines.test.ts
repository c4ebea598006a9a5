import assert from 'node:assert/strict';
import {
  findGluedDatelines,
  type GluedDateline,
  gluedDatelineProblem,
} from '../../../../server/src/analysis/typos/run-on-datelines';
import { applyEdits } from '../../../../server/src/text/edits';
import { smallResources } from '../small-resources';
import { marked } from '../../text/marked';
import { runToEnd, Slices } from '../../../../server/src/analysis/incremental/slices';
import { problemMessage } from '../../../../server/src/wording/problem-message';

function gluedDatelines(text: string): readonly GluedDateline[] {
  return runToEnd(findGluedDatelines(text, smallResources(), new Slices()));
}

/** Datelines are glued at the «…» stretches, and nowhere else. */
function check(source: string): void {
  const { text, spans } = marked(source);
  assert.deepEqual(
    gluedDatelines(text).map(({ start, end }) => ({ start, end })),
    spans,
    source,
  );
}

const STORY = 'Ferries across the river stopped for a day on Monday.';

describe('a headline that runs into a dateline', () => {
  it('is found by the dateline alone', () => {
    check(`Ferries stop as crews weigh an «offerLISBON» (Reuters) - ${STORY}`);
    check(`Will the ferries «stop?LISBON» (Reuters) -- ${STORY}`);
    check(`Ferries stop as crews weigh an «offerBuenos» Aires, April 4 (Reuters) - ${STORY}`);
    check(`The council meets on Thursday.\n  Ferries «stopNAIROBI», March 9 (Reuters) - ${STORY}`);
  });

  it('is not found where the dateline is not beyond doubt', () => {
    check(`Ferries stop as crews weigh an offer LISBON (Reuters) - ${STORY}`);
    check(`LISBON (Reuters) - ${STORY}`);
    check('The firm iLISBON (Reuters) said that it would not pay.');
    check('He works for LusaMADRID and KBCNairobi, and says so.');
    check(`${'Ferries stop as crews weigh an offer. '.repeat(8)}OfferLISBON (Reuters) - ${STORY}`);
  });

  it('is mended by a line break, as the text has them', () => {
    const text = `xx\r\nFerries stopLISBON (Reuters) - ${STORY}`;
    const [glued] = gluedDatelines(text.slice(4));
    assert.ok(glued);
    const problem = gluedDatelineProblem(text, glued, 4, '\r\n');
    assert.equal(problemMessage(problem), '“stop” runs into “LISBON”, which begins a dateline.');
    assert.equal(problem.fixes[0]?.class, 'certain');
    assert.equal(
      applyEdits(text, problem.fixes[0].edits),
      `xx\r\nFerries stop\r\nLISBON (Reuters) - ${STORY}`,
    );
  });
});
