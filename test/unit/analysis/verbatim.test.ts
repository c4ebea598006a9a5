import assert from 'node:assert/strict';
import { createAnalysis } from '../../../server/src/analysis/analysis';
import { DEFAULT_SETTINGS } from '../../../server/src/analysis/model/settings';
import { smallResources } from './small-resources';

const analysis = createAnalysis(smallResources());

/** A document whose labelled values run on over a line. */
const VALUES_OVER_LINES = [
  'Old crane to be taken down',
  'Harbour Herald',
  'April 5, 2021 Monday',
  '',
  'Section: NEWS; Pg. 3',
  'Length: 355 words',
  'Byline: Amara Okello',
  'Highlight: Its steel is',
  'beyond repair',
  'Body',
  '',
  'The harbour office said on Monday that the crane would be taken down before the winter storms came in.',
  '',
  'Load-Date: April 6, 2021',
  '',
  'End of Document',
];

describe('the text of a span', () => {
  for (const [name, lineEnd] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['bare CR', '\r'],
  ] as const)
    it(`is what stands there, over a line end too (${name})`, () => {
      const text = VALUES_OVER_LINES.join(lineEnd);
      const dump = analysis.analyse(text, DEFAULT_SETTINGS, []);
      const spans = dump.articles.flatMap(({ headline, decks, byline, timestamps, dateline }) => [
        ...decks,
        ...timestamps,
        ...[headline, byline, dateline].flatMap((span) => span ?? []),
      ]);
      assert.ok(
        spans.some((span) => span.text.includes(lineEnd)),
        'a value over two lines',
      );
      for (const span of spans) assert.equal(span.text, text.slice(span.start, span.end));
    });
});
