import assert from 'node:assert/strict';
import type { Dump } from '../../../server/src/analysis/model/dump';
import { definition } from '../../../server/src/language-features/definition';
import { buildDump, withArticle } from './dump-builder';
import { cursorOf, shown } from './places';

/** Checks where the definition of what the cursor is on stands, as `line: text`; null for nowhere. */
function check(marked: string, expected: string | null, change: (dump: Dump) => Dump = (dump) => dump): void {
  const built = buildDump(marked);
  const found = definition(change(built.dump), 'memory:a', cursorOf(built));
  assert.equal(found === null ? null : shown(built.dump, found.range), expected);
}

const reckoned = (dump: Dump): Dump => ({
  ...dump,
  spans: dump.spans.map((span) =>
    span.kind === 'date' ? { ...span, iso: '2019-06-03', from: '2019-06-04' } : span,
  ),
});

describe('the definition', () => {
  it('is the first full naming', () =>
    check(
      '«article:«person#quill:Quill» and «person#quill:Ada Quill».»\n«article:«person#quill:Ada Qui¦ll».»',
      '1: Ada Quill',
    ));

  it('is the full name in the article of a lone surname', () =>
    check(
      '«article:«person#quill:Ada Quill».»\n«article:«person#quill:Ada Quill» said.\n«person#quill:Qui¦ll» left.»',
      '2: Ada Quill',
    ));

  it('is the full name in another article where its own has none', () =>
    check('«article:«person#quill:Qui¦ll» left.»\n«article:«person#quill:Ada Quill».»', '2: Ada Quill'));

  it('is no misspelt form', () =>
    check(
      '«article:«person#quill:Ada Qiull», «person#quill:Ada Quill», «person#quill:Qui¦ll».»',
      '1: Ada Quill',
      (dump) => ({
        ...dump,
        spans: dump.spans.map((span, index) =>
          index === 0 ? { ...span, evidence: [{ clue: 'misspelt-of', detail: 'Ada Quill' }] } : span,
        ),
      }),
    ));

  it('of an acronym is the name it is short for', () =>
    check(
      '«article:The «organization#nrc:NRC» met.\nThe «organization#nrc:Nordic Rail Council» and the «organization#nrc:N¦RC».»',
      '2: Nordic Rail Council',
    ));

  it('of a date told by words is what it was reckoned from', () => {
    const marked = '«article:«timestamp:June 4, 2019»\n«dateline:ORVANE, June 4» - Rain on «date:Mon¦day».»';
    const filed = (dump: Dump): Dump => {
      const [article] = dump.articles;
      const dateline = article?.dateline;
      return reckoned(dateline ? withArticle(dump, { dateline: { ...dateline, date: '2019-06-04' } }) : dump);
    };
    check(marked, '2: ORVANE, June 4', filed);
    const stamped = (dump: Dump): Dump =>
      reckoned(
        withArticle(dump, {
          dateline: null,
          timestamps: dump.articles.flatMap(({ timestamps }) =>
            timestamps.map((stamp) => ({ ...stamp, iso: '2019-06-04T08:00Z' })),
          ),
        }),
      );
    check(marked, '1: June 4, 2019', stamped);
  });

  it('is nowhere for what nothing is known of', () => {
    check('It ra¦ined.', null);
    check('«outlet:Nord¦wire»', null);
  });
});
