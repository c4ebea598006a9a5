import assert from 'node:assert/strict';
import { startDraft } from '../../../../server/src/analysis/articles/draft';
import { addStamps } from '../../../../server/src/analysis/articles/stamps';
import { readLineFeatures } from '../../../../server/src/analysis/lines/line-features';
import { marked } from '../../text/marked';
import { smallResources } from '../small-resources';

/** The line's stamps that run into what follows are reported at the «…» stretches, and no others. */
function check(source: string): void {
  const { text, spans } = marked(source);
  const resources = smallResources();
  const draft = startDraft();
  addStamps(
    draft,
    {
      text,
      start: 0,
      roled: { features: readLineFeatures(text, resources), role: 'timestamp', place: 'inside' },
    },
    resources,
  );
  assert.deepEqual(
    draft.problems.map(({ start, end }) => text.slice(start, end)),
    spans.map(({ start, end }) => text.slice(start, end)),
    source,
  );
}

describe('words that run into a stamp', () => {
  it('are reported with the stamp or its label', () => {
    check('By Grace «MarshPosted» 2/1/2018');
    check('By Grace «MarshUpdated» 3:05 PM ET, April 28, 2018');
    check('Harbour «HeraldApril» 28, 2018');
    check('Harbour «Herald28» April 2018');
  });
  it('are not reported where a blank or a mark parts them', () => {
    check('By Grace Marsh Posted 2/1/2018');
    check('Harbour Herald|April 28, 2018');
    check('Harbour Herald,28 April 2018');
    check('2018-04-28T10:00Z');
  });
});

describe('stamps that run into the next word', () => {
  it('are reported where a new word begins', () => {
    check('March 9, 2019 01:30 «JSTLISBON»');
    check('«2018By» Grace Marsh'.replace('«2018By»', '23 April «2018Reporting»').replace(' Grace', ' Grace'));
  });
  it('are not reported for a unit of time', () => {
    check('9 March 2019 10:30Hrs');
    check('9 March 2019 10:30HRS');
    check('9 March 2019 14:30 Uhr');
    check('9 mars 2019 10h30mn');
  });
  it('are not reported where the search ends within a date', () => {
    check(`${'Ferry news for everybody. '.repeat(6)}12 April 2021`);
  });
});
