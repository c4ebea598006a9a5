import assert from 'node:assert/strict';
import type { AnnotatedSpan, Dump } from '../../../server/src/analysis/model/dump';
import { dateHints, labelHints } from '../../../server/src/language-features/inlay-hints';
import { rangeOf } from '../../../server/src/language-features/positions';
import { buildDump } from './dump-builder';

/** The dump with its date changed so. */
function withDate(dump: Dump, change: Partial<AnnotatedSpan>): Dump {
  return { ...dump, spans: dump.spans.map((span) => (span.kind === 'date' ? { ...span, ...change } : span)) };
}

/** The hints over all of the dump, put into its text as `[hint]`. */
function textWithHints(dump: Dump, window = { start: 0, end: dump.text.length }, hints = dateHints): string {
  return [...hints(dump, rangeOf(dump, window))].reverse().reduce((text, { position, label }) => {
    const at = dump.lines.offsetAt(position);
    return `${text.slice(0, at)}[${String(label)}]${text.slice(at)}`;
  }, dump.text);
}

describe('dates behind words', () => {
  const { dump } = buildDump('Rain fell on «date:Saturday».');

  it('say which day, week, month or year is meant', () => {
    const hint = (iso: string): string => textWithHints(withDate(dump, { iso, from: '2019-06-04' }));
    assert.equal(hint('2019-06-01'), 'Rain fell on Saturday[1 Jun 2019].');
    assert.equal(hint('2019-W22'), 'Rain fell on Saturday[week of 27 May 2019].');
    assert.equal(hint('2019-05'), 'Rain fell on Saturday[May 2019].');
    assert.equal(hint('2018'), 'Rain fell on Saturday[2018].');
  });

  it('are not shown behind a date that is printed, nor where none is known', () => {
    assert.equal(textWithHints(withDate(dump, { iso: '2019-06-01' })), dump.text);
    assert.equal(textWithHints(dump), dump.text);
  });

  it('are shown in the range that is asked for alone', () => {
    const dated = withDate(dump, { iso: '2019-06-01', from: '2019-06-04' });
    assert.equal(textWithHints(dated, { start: 0, end: 9 }), dump.text);
  });

  it('say from what they were reckoned, and why', () => {
    const dated = withDate(dump, {
      iso: '2019-06-01',
      from: '2019-06-04',
      evidence: [
        { clue: 'date-printed' },
        { clue: 'reckoned-from-stamp', detail: '2019-06-04' },
        { clue: 'day-at-dateline', detail: 'Orvane' },
        { clue: 'told-as-past', detail: 'fell' },
      ],
    });
    const [hint] = dateHints(dated, rangeOf(dated, { start: 0, end: dated.text.length }));
    assert.equal(
      hint?.tooltip,
      "1 June 2019, reckoned from 4 June 2019. The article's timestamp is of 4 June 2019. " +
        'That is the day in Orvane. “fell” puts it in the past.',
    );
  });
});

describe('labels behind words', () => {
  const { dump } = buildDump('Rain fell on «misc:the pass».');
  const [span] = dump.spans;
  assert.ok(span);
  const labelled: Dump = { ...dump, spans: [span, { ...span, by: 'person', label: 'follow up' }] };

  it('say which label of a person’s own a stretch bears', () =>
    assert.equal(textWithHints(labelled, undefined, labelHints), 'Rain fell on the pass[follow up].'));

  it('are shown in the range that is asked for alone', () =>
    assert.equal(textWithHints(labelled, { start: 0, end: 9 }, labelHints), labelled.text));
});
