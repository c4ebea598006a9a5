import assert from 'node:assert/strict';
import type { Dump } from '../../../server/src/analysis/model/dump';
import { documentHighlights } from '../../../server/src/language-features/document-highlights';
import { buildDump } from './dump-builder';
import { cursorOf, shown } from './places';

/** Checks what is highlighted for the cursor, as `line: text`; null for nothing. */
function check(
  marked: string,
  expected: readonly string[] | null,
  change: (dump: Dump) => Dump = (dump) => dump,
): void {
  const built = buildDump(marked);
  const found = documentHighlights(change(built.dump), cursorOf(built));
  assert.deepEqual(found?.map(({ range }) => shown(built.dump, range)) ?? null, expected);
}

/** Gives dates and stamps these ISO dates, in order. */
const dated =
  (...isos: readonly string[]) =>
  (dump: Dump): Dump => {
    let next = 0;
    const spans = dump.spans.map((span) =>
      span.kind === 'date' || span.kind === 'timestamp' ? { ...span, iso: isos[next++] ?? '' } : span,
    );
    return { ...dump, spans };
  };

describe('highlighting', () => {
  it('marks all mentions of an entity, in whatever form', () =>
    check('«person#quill:Ada Quill» and «person#other:Bo Quill» met.\n«person#quill:Qui¦ll» left.', [
      '1: Ada Quill',
      '2: Quill',
    ]));

  it('means the word before a cursor behind its last character', () =>
    check('«person#quill:Quill»¦ left «place#orvane:Orvane».', ['1: Quill']));

  it('means the innermost of what stands there', () =>
    check('«dateline:«place#orvane:ORV¦ANE» («outlet:Nordwire»)» - «place#orvane:Orvane».', [
      '1: ORVANE',
      '1: Orvane',
    ]));

  it('marks all namings of an outlet', () =>
    check('«outlet:Nord¦wire»\nORVANE («outlet:Nordwire») - «outlet:Orvane Courier».', [
      '1: Nordwire',
      '2: Nordwire',
    ]));

  it('marks all dates and stamps of one day', () =>
    check(
      '«timestamp:June 4, 2019 08:00 GMT» It rained on «date:Tues¦day», not on «date:Monday».',
      ['1: June 4, 2019 08:00 GMT', '1: Tuesday'],
      dated('2019-06-04T08:00Z', '2019-06-04', '2019-06-03'),
    ));

  it('leaves to the editor what is no mention, and what is no day', () => {
    check('«headline:Ra¦in»', null);
    check('It ra¦ined.', null);
    check('It rained in «date:Ju¦ne» and «date:June».', null, dated('--06', '--06'));
  });
});
