import assert from 'node:assert/strict';
import { decodeOutlets } from '../../../../server/src/analysis/resources/outlets-table';
import { compileOutlets, readOutlets } from '../../../../tools/data/compile-outlets';
import { marked } from '../../text/marked';

const outlets = decodeOutlets(compileOutlets());

/** The outlets found in the text are the «…» stretches, with these names; an ambiguous one is followed by a question mark. */
function check(source: string, ...names: readonly string[]): void {
  const { text, spans } = marked(source);
  const found = outlets.find(text);
  assert.deepEqual(
    found.map((match) => [
      text.slice(match.start, match.end),
      `${match.outlet.name}${match.ambiguous ? '?' : ''}`,
    ]),
    spans.map((span, index) => [text.slice(span.start, span.end), names[index]]),
    source,
  );
}

describe('outlets', () => {
  it('are known by all their forms', () => {
    const forms = {
      AP: 'Associated Press',
      'Associated Press': 'Associated Press',
      'ITAR-TASS': 'TASS',
      'BUSINESS WIRE': 'Business Wire',
      PRNewswire: 'PR Newswire',
      'Yonhap News Agency': 'Yonhap',
      WSJ: 'Wall Street Journal',
    };
    for (const [form, name] of Object.entries(forms)) assert.equal(outlets.lookup(form)?.name, name, form);
  });

  it('are matched by case, save that capitals match any form', () => {
    assert.equal(outlets.lookup('THE JAPAN TIMES')?.name, 'Japan Times');
    assert.equal(outlets.lookup('the japan times'), undefined);
    assert.equal(outlets.lookup('GLOBE NEWSWIRE')?.name, 'GlobeNewswire');
  });

  it('are found at word borders, the longest form first', () => {
    check('said «Reuters» and «The Straits Times».', 'Reuters', 'Straits Times');
    check('«Jiji Press», «Kyodo News» and «dpa»-run sites', 'Jiji Press', 'Kyodo News', 'dpa');
    check('the Reuterstown APs');
    check('«BBC»’s view, not «Fox News»!', 'BBC', 'Fox News');
  });

  it('are marked where the form is also a word, a place or a person', () => {
    check('«Time» and «Fortune» agree', 'Time?', 'Fortune?');
    check('«TIME» agrees', 'Time?');
    check('«Time Magazine» agrees', 'Time');
    check('«Nature» heals', 'Nature?');
  });

  it('say what they are and where', () => {
    const { kind, country, domain } = outlets.lookup('CGTN') ?? {};
    assert.deepEqual([kind, country, domain], ['broadcaster', 'CN', 'cgtn.com']);
  });

  it('refuse bytes that are no table of outlets', () => {
    assert.throws(() => decodeOutlets(new TextEncoder().encode('Reuters\tcobbler')));
  });
});

describe('the table of outlets', () => {
  const rows = readOutlets();

  it('holds the press of the whole world', () => {
    assert.ok(rows.length >= 500);
    assert.ok(new Set(rows.map((row) => row.country)).size >= 100);
    assert.ok(rows.filter((row) => row.kind === 'agency').length >= 100);
  });

  it('has only well-formed rows', () => {
    for (const { name, country, domain, forms } of rows) {
      assert.match(country ?? 'XX', /^[A-Z]{2}$/, name);
      assert.match(domain ?? 'a.b', /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, name);
      for (const { form } of forms) assert.match(form, /^[^?|\\\t].*\S$|^\S$/, name);
    }
  });

  it('has no form twice, unless each row marks it as one that others have', () => {
    const seen = new Map<string, boolean>();
    for (const { name, forms } of rows) {
      for (const { form, ambiguous } of forms) {
        assert.ok(
          seen.get(form) === undefined || (ambiguous && seen.get(form) === true),
          `${form} of ${name}`,
        );
        seen.set(form, ambiguous);
      }
    }
  });
});
