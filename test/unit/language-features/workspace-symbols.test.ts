import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../../server/src/language-features/workspace-symbols';
import { buildDump, withArticle } from './dump-builder';
import { shown } from './places';

const RAIN = buildDump(`«article:«headline:Rain in Orvâne»
«person#quill:Quill» spoke, as «person#quill:Ada Quill» does.»
«article:«headline:Wind»
«organization#wire:Nordwire» says «person#quill:Quill» left.»`).dump;
const DUMP = withArticle(RAIN, {
  outlet: { name: 'Nordwire', role: 'agency', start: 0, end: 4, how: 'dateline' },
});

/** The names found, each with what stands beside it and at its place. */
function check(query: string, expected: readonly string[], limit?: number): void {
  const symbols = workspaceSymbols([{ uri: 'memory:a', dump: DUMP }], query, limit);
  assert.deepEqual(
    symbols.map(
      ({ name, containerName = '', location }) =>
        `${name} | ${containerName} | ${shown(DUMP, location.range)}`,
    ),
    expected,
  );
}

const ORVANE = 'Rain in Orvâne | article 1 of 2 | 1: Rain in Orvâne';
const WIND = 'Wind | article 2 of 2 | 3: Wind';
const WIRE = 'Nordwire | agency | 1: Rain';
const QUILL = 'Ada Quill | person, 3 mentions | 2: Ada Quill';

describe('the search for symbols', () => {
  it('gives articles, outlets and entities for nothing at all, an outlet once', () =>
    check('', [ORVANE, WIND, WIRE, QUILL]));

  it('counts neither case nor accents', () => {
    check('ORVANE', [ORVANE]);
    check('orvâ', [ORVANE]);
  });

  it('finds each word of the query in any order, and other forms of a name', () => {
    check('orvane rain', [ORVANE]);
    check('quill', [QUILL]);
  });

  it('finds nothing for what nothing bears', () => check('snow', []));

  it('says how many are not shown', () =>
    check('', [ORVANE, WIND, '… 2 more matches are not shown: type more of the name |  | 1: '], 3));

  it('looks into every open dump', () => {
    const other = buildDump('«article:«headline:Rain again»»').dump;
    const symbols = workspaceSymbols(
      [
        { uri: 'memory:a', dump: DUMP },
        { uri: 'memory:b', dump: other },
      ],
      'rain',
    );
    assert.deepEqual(
      symbols.map(({ name, location }) => [name, location.uri]),
      [
        ['Rain in Orvâne', 'memory:a'],
        ['Rain again', 'memory:b'],
      ],
    );
  });
});
