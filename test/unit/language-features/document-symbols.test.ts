import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { Dump } from '../../../server/src/analysis/model/dump';
import { documentSymbols, symbolInformation } from '../../../server/src/language-features/document-symbols';
import { buildDump, withArticle } from './dump-builder';

/** The outline as indented lines, label and detail. */
function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap((symbol) => [
    `${indent}${symbol.name} · ${symbol.detail ?? ''}`,
    ...outline(symbol.children ?? [], `${indent}  `),
  ]);
}

function check(dump: Dump, expected: readonly string[]): void {
  assert.deepEqual(outline(documentSymbols(dump)), expected);
}

const FERRY = buildDump(
  `«article:«headline:Ferry returns to Lake Orvane»
«deck:First boat in nine years»
«byline:By Ilse Marrok»
«timestamp:4 June 2019 08:00»
«dateline:«place:ORVANE»/«place:TELMAR»» -- The ferry sailed with the mayor, «person:Ada Quill», on board.
«crosshead:What comes next»
«boilerplate:Share this story»»
`,
).dump;

describe('the outline', () => {
  it('has articles with deck, byline, stamps, dateline and crossheads, in text order, and nothing else', () => {
    check(FERRY, [
      'Ferry returns to Lake Orvane · outlet not named · ORVANE/TELMAR · date open',
      '  First boat in nine years · deck',
      '  By Ilse Marrok · byline',
      '  4 June 2019 08:00 · timestamp',
      '  ORVANE/TELMAR · dateline',
      '  What comes next · crosshead',
    ]);
  });

  it('says who published and when', () => {
    const stamp = { start: 80, end: 90, text: 'x', evidence: [] };
    const outlet = { name: 'Orvane Courier', role: 'publisher', how: 'header' } as const;
    const cases = [
      [
        { outlet, timestamps: [{ ...stamp, iso: '2019-06-04', role: 'published' }] },
        'Orvane Courier · 4 Jun 2019',
      ],
      [
        { outlet, timestamps: [{ ...stamp, iso: '2019-06-04', role: 'updated' }] },
        'Orvane Courier · 4 Jun 2019, updated',
      ],
      [{ outlet: { ...outlet, role: 'agency' }, timestamps: [] }, 'via Orvane Courier · no date'],
    ] as const;
    for (const [change, expected] of cases) {
      const dump = withArticle(FERRY, { dateline: null, ...change });
      assert.equal(documentSymbols(dump)[0]?.detail, expected);
    }
  });

  it("takes the dateline's date where no stamp is printed", () => {
    const dateline = {
      start: 0,
      end: 5,
      text: 'x',
      located: [],
      date: '--06-04',
      agency: null,
      evidence: [],
    };
    const dump = withArticle(FERRY, { dateline, timestamps: [] });
    assert.equal(documentSymbols(dump)[0]?.detail, 'outlet not named · 4 Jun, no year');
  });

  it('names an article without a headline by its first words', () => {
    const { dump } = buildDump(
      `«article:\n  The council met late on Monday and agreed on a budget for the coming year at last.»`,
    );
    assert.equal(
      documentSymbols(dump)[0]?.name,
      'The council met late on Monday and agreed on a budget for t…',
    );
  });

  it('never gives an empty name, which clients refuse', () => {
    assert.equal(documentSymbols(buildDump('«article: \u200b »').dump)[0]?.name, 'Untitled article');
  });

  it('keeps each article to its own crossheads', () => {
    check(
      buildDump(`«crosshead:Contents»
«article:«headline:One»
«crosshead:Inside one»»
«article:«headline:Two»
«crosshead:Inside two»»`).dump,
      [
        'One · outlet not named · no date',
        '  Inside one · crosshead',
        'Two · outlet not named · no date',
        '  Inside two · crosshead',
      ],
    );
  });

  it('selects the headline within the article', () => {
    const symbol = documentSymbols(FERRY)[0];
    assert.deepEqual(symbol?.selectionRange, {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 28 },
    });
    assert.deepEqual(symbol?.range.end, { line: 6, character: 16 });
  });

  it('is flat for clients that show no tree', () => {
    const flat = symbolInformation('file:///a.news', documentSymbols(FERRY));
    assert.equal(flat.length, 6);
    assert.deepEqual(flat[1]?.containerName, 'Ferry returns to Lake Orvane');
  });

  it('is empty for an empty text', () => {
    check(buildDump('').dump, []);
  });
});
