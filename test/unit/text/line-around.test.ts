import assert from 'node:assert/strict';
import { lineAround } from '../../../server/src/text/line-around';
import { unmark } from '../analysis/typos/support';

/** What lies around the place marked with «…», at most so many code units to each side. */
function check(marked: string, reach: number, expected: string): void {
  const { text, expected: places } = unmark(marked);
  const [place] = places;
  assert.ok(place);
  const line = lineAround(text, place, reach);
  assert.equal(text.slice(line.start, line.end), expected);
}

describe('the line around a place', () => {
  it('ends at LF, CRLF and bare CR, and with the text', () => {
    check('one\ntwo «three» four\nfive', 99, 'two three four');
    check('one\r\ntwo «three» four\r\nfive', 99, 'two three four');
    check('one\rtwo «three» four\rfive', 99, 'two three four');
    check('«three»', 99, 'three');
  });

  it('is cut where the reach ends', () => check('one two «three» four five', 3, 'wo three fo'));

  it('takes in all lines of a place that goes over several', () =>
    check('one\ntwo «three\nfour» five\nsix', 99, 'two three\nfour five'));
});
