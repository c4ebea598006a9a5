import assert from 'node:assert/strict';
import { findTimestamps } from '../../../../../server/src/analysis/parsers/timestamp/timestamp';
import { marked } from '../../../text/marked';

/** The timestamps of a line are the «…» stretches, with these ISO values and roles. */
function check(source: string, ...expected: readonly (string | null)[]): void {
  const { text, spans } = marked(source);
  const found = findTimestamps(text);
  assert.deepEqual(
    found.map(({ start, end, iso }) => [text.slice(start, end), iso]),
    spans.map(({ start, end }, index) => [text.slice(start, end), expected[index] ?? null]),
    source,
  );
}

function none(text: string): void {
  assert.deepEqual(findTimestamps(text), [], text);
}

function role(text: string): string | undefined {
  return findTimestamps(text)[0]?.role;
}

describe('timestamps', () => {
  it('reads dates of all common orders, as precisely as they are printed', () => {
    check('«March 9, 2019»', '2019-03-09');
    check('«9 March 2019»', '2019-03-09');
    check('«09-Mar-2019»', '2019-03-09');
    check('«2019-03-09»', '2019-03-09');
    check('«2019/03/09 18:40»', '2019-03-09T18:40');
    check('«Saturday, March 9, 2019»', '2019-03-09');
    check('«March 9, 2019 Saturday»', '2019-03-09');
    check('«March 9»', '--03-09');
  });

  it('reads other languages of the press', () => {
    check('«9. März 2019, 14:05 Uhr»', '2019-03-09T14:05');
    check('«9 de marzo de 2019»', '2019-03-09');
    check('Publié le «9 mars 2019 à 14h05»', '2019-03-09T14:05');
    check('«9 mars 2019 à 14 h 05»', '2019-03-09T14:05');
    check('«9 марта 2019, 14:05»', '2019-03-09T14:05');
    check('«9 maja 2019»', '2019-05-09');
    check('«2019年3月9日 14:05»', '2019-03-09T14:05');
    check('«2019년 3월 9일»', '2019-03-09');
    check('«2019. 3. 9. 14:05»', '2019-03-09T14:05');
    check('«3月9日»', '--03-09');
  });

  it('reads clock times and zones on either side of the date', () => {
    check('«March 9, 2019 01:30 JST»', '2019-03-09T01:30:00+09:00');
    check('«18:40, 9 Mar 2019»', '2019-03-09T18:40');
    check('«Sat 9 Mar 2019 18.40 GMT»', '2019-03-09T18:40:00+00:00');
    check('«22:15 CET»', 'T22:15:00+01:00');
    check('«1430 GMT»', 'T14:30:00+00:00');
    check('«9:05 p.m. March 9, 2019»', '2019-03-09T21:05');
  });

  it('settles American zones by their summer time', () => {
    check('«July 9, 2019 4:05 PM ET»', '2019-07-09T16:05:00-04:00');
    check('«January 9, 2019 4:05 PM ET»', '2019-01-09T16:05:00-05:00');
    check('«March 10, 2019 4:05 PM PT»', '2019-03-10T16:05:00-07:00');
  });

  it('leaves an ambiguous zone open unless the country settles it', () => {
    check('«9 March 2019 10:00 IST»', '2019-03-09T10:00');
    assert.equal(findTimestamps('9 March 2019 10:00 IST', 'IN')[0]?.iso, '2019-03-09T10:00:00+05:30');
  });

  it('gives a zone the meaning of the country that prints it', () => {
    const iso = (line: string, country?: string): string | null | undefined =>
      findTimestamps(line, country)[0]?.iso;
    assert.equal(iso('9 March 2019 10:00 CST', 'US'), '2019-03-09T10:00:00-06:00');
    assert.equal(iso('9 March 2019 10:00 CST', 'CN'), '2019-03-09T10:00:00+08:00');
    assert.equal(iso('9 March 2019 10:00 CST'), '2019-03-09T10:00');
    assert.equal(iso('9 March 2019 10:00 EST'), '2019-03-09T10:00:00-05:00');
    assert.equal(iso('9 March 2019 10:00 EST', 'AU'), '2019-03-09T10:00:00+10:00');
  });

  it('takes a bracket with a zone only as a whole', () => {
    check('«16:05 (UTC+9)»', 'T16:05:00+09:00');
    check('«18:40 KST» («0940 GMT»)', 'T18:40:00+09:00', 'T09:40:00+00:00');
  });

  it('leaves day and month open where either order fits, unless the country settles it', () => {
    check('«03/04/2019»', null);
    assert.equal(findTimestamps('03/04/2019', 'US')[0]?.iso, '2019-03-04');
    assert.equal(findTimestamps('03/04/2019', 'GB')[0]?.iso, '2019-04-03');
    check('«23/04/2019»', '2019-04-23');
    check('«04/23/19»', '2019-04-23');
    check('«3.4.2019»', '2019-04-03');
  });

  it('leaves out the label and takes the role from it', () => {
    check('Updated: «9 March 2019 18:40»', '2019-03-09T18:40');
    assert.equal(role('Last updated on 9 March 2019'), 'updated');
    assert.equal(role('Posted 9 March 2019'), 'published');
    assert.equal(role('9 March 2019'), 'unlabelled');
    check('Harbour Herald | Updated: «2019-03-09 18:40»', '2019-03-09T18:40');
  });

  it('ends a glued stamp where its zone, year or label ends', () => {
    const [stamp] = findTimestamps('March 9, 2019 01:30 JSTLISBON -- Ferries');
    assert.deepEqual([stamp?.end, stamp?.runsIntoNext], [23, true]);
    check('By Grace MarshPosted «23/1/2018»', '2018-01-23');
    check('«12:43, 20 Apr 2022»Updated «12:44, 20 Apr 2022»', '2022-04-20T12:43', '2022-04-20T12:44');
    check('«March 7, 20247:55 AM UTC»', '2024-03-07T07:55:00+00:00');
    check('Harbour Press«March 9»', '--03-09');
  });

  it('keeps a stretch of time ago, whose date is nobody’s to know', () => {
    check('«8 hours ago»', null);
  });

  it('reads every stamp of a line that is as long as a book', () => {
    const line = '9 March 2019 18:40 '.repeat(5000);
    const found = findTimestamps(line);
    assert.equal(found.length, 5000);
    assert.ok(found.every((stamp) => stamp.iso === '2019-03-09T18:40'));
  });

  it('is not taken in by numbers and months in prose', () => {
    none('Covid-19, part 1');
    none('stiegen 2000 um 4,5 Prozent');
    none('the march to the sea');
    none('3 out of 5, 4 set aside');
    none('It may 5 times out of ten.');
    none('31/31/2019 and 2019-13-45');
    none('a 3.5 million and $10.30 fare');
  });
});
