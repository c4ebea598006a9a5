import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { OnigScanner, OnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, Registry, parseRawGrammar } from 'vscode-textmate';

const GRAMMAR = 'syntaxes/newsdump.tmLanguage.json';

async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new OnigScanner(sources),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
  });
  const grammar = await registry.loadGrammar('text.newsdump');
  assert.ok(grammar !== null);
  return grammar;
}

describe('grammar', () => {
  let grammar: IGrammar;

  before(async () => {
    grammar = await loadGrammar();
  });

  /** The coloured stretches of a line, trimmed, each with the innermost scope's own part: `dateline`, `timestamp`, … */
  function coloured(line: string): readonly string[] {
    return grammar
      .tokenizeLine(line, INITIAL)
      .tokens.filter(({ scopes }) =>
        /^(?:comment|constant|entity|keyword|support|string|markup)\./.test(scopes.at(-1) ?? ''),
      )
      .map(
        ({ startIndex, endIndex, scopes }) => `${nameOf(scopes)}: ${line.slice(startIndex, endIndex).trim()}`,
      );
  }

  function nameOf(scopes: readonly string[]): string {
    return (scopes.at(-1) ?? '').split('.').at(-2) ?? '';
  }

  function check(line: string, ...expected: readonly string[]): void {
    it(line === '' ? 'an empty line' : line.trim().slice(0, 60), () =>
      assert.deepEqual(coloured(line), expected),
    );
  }

  describe('colours separators', () => {
    check('---', 'separator: ---');
    check('  ***  ', 'separator: ***');
    check('* * *', 'separator: * * *');
    check('###', 'separator: ###');
    check('-0-', 'separator: -0-');
    check('                 2 of 7 DOCUMENTS', 'export: 2 of 7 DOCUMENTS');
  });

  describe('colours the fields of an export', () => {
    check('LENGTH: 148 words', 'metadata: LENGTH', 'metadata: 148 words');
    check('LOAD-DATE:\u00a0March 9, 2023', 'metadata: LOAD-DATE', 'metadata: March 9, 2023');
    check('Publication title: The Valley Post', 'metadata: Publication title', 'metadata: The Valley Post');
    check('WC  148 words', 'metadata: WC');
  });

  describe('colours status and genre', () => {
    check('UPDATED', 'eyebrow: UPDATED');
    check('FOR IMMEDIATE RELEASE', 'eyebrow: FOR IMMEDIATE RELEASE');
    check('UPDATE 2-Copper mine restarts after flood', 'eyebrow: UPDATE 2');
    check('CORRECTED-Ferry line cuts crossings', 'eyebrow: CORRECTED');
    check('OPINION', 'eyebrow: OPINION');
  });

  describe('colours bylines', () => {
    check('By Odile Marchetti', 'byline: By', 'person: Odile Marchetti');
    check('By Katrin Ebeling Deutsche Welle', 'byline: By', 'person: Katrin Ebeling Deutsche Welle');
  });

  describe('colours timestamps', () => {
    check('Updated 17-Nov-2022', 'label: Updated', 'timestamp: 17-Nov-2022');
    check('Posted 3/6/2023', 'label: Posted', 'timestamp: 3/6/2023');
    check('March 8, 2023 14:05 GMT', 'timestamp: March 8, 2023 14:05 GMT');
    check('Thursday 9 March 2023 | 07.30 CET', 'timestamp: Thursday 9 March 2023 | 07.30 CET');
    check('Fri, 10 March 2023 4:05 PM ET', 'timestamp: Fri, 10 March 2023 4:05 PM ET');
    check('Published: 2023-03-11 06:40', 'label: Published:', 'timestamp: 2023-03-11 06:40');
    check('                 March 8, 2023 Wednesday', 'timestamp: March 8, 2023 Wednesday');
  });

  describe('colours datelines', () => {
    check('STOCKHOLM (Reuters) - The minister said', 'dateline: STOCKHOLM', 'outlet: Reuters');
    check(
      'Copenhagen, November 18 (Ritzau)--Officials said',
      'dateline: Copenhagen, November 18',
      'outlet: Ritzau',
    );
    check('ATHENS (AP) _ A ferry line said', 'dateline: ATHENS', 'outlet: AP');
    check(
      'PORTO, March 7, 2023 /PRNewswire/ -- A recycler said',
      'dateline: PORTO, March 7, 2023',
      'outlet: PRNewswire',
    );
    check('OSLO/STOCKHOLM -- Norway and Sweden will', 'dateline: OSLO/STOCKHOLM');
    check('NAIROBI, March 9 - Tea pickers returned', 'dateline: NAIROBI, March 9');
    check('HALIFAX, Nova Scotia - After forty-four winters', 'dateline: HALIFAX, Nova Scotia');
    check('BERN - A dairy has withdrawn', 'dateline: BERN');
    check(
      'November 18, 2022 21:15 CETOSLO/STOCKHOLM -- Norway and Sweden will',
      'timestamp: November 18, 2022 21:15 CET',
      'dateline: OSLO/STOCKHOLM',
    );
  });

  describe('colours furniture', () => {
    check('Copyright 2023 Harrow Valley Courier Ltd.', 'rights: Copyright 2023 Harrow Valley Courier Ltd.');
    check('All Rights Reserved', 'rights: All Rights Reserved');
    check(
      '(Reporting by Odile Marchetti; Editing by Tomas Quill)',
      'credit: (Reporting by Odile Marchetti; Editing by Tomas Quill)',
    );
    check('No comments:', 'boilerplate: No comments:');
    check('Read more: Trams run late', 'boilerplate: Read more: Trams run late');
  });

  describe('leaves text alone', () => {
    check('');
    check('Harbour town votes to keep its tram');
    check('By the end of the week the tram had stopped. Nobody minded.');
    check('By Friday, the count was over; the mayor went home.');
    check('The law of 3 March 2009 was never repealed, and nobody expects it to be.');
    check('NATO-led forces left the valley');
    check('THE MAYOR BOARDS THE NIGHT TRAIN');
    check('Length matters, the surveyor said.');
    check('The mayor (centre) - a former sailor - laughed.');
  });

  it('never carries a state over a line', () => {
    const text = readFileSync('samples/week.newsdump', 'utf8');
    let stack = INITIAL;
    for (const line of text.split('\n')) stack = grammar.tokenizeLine(line, stack).ruleStack;
    assert.equal(stack.depth, 1);
  });
});
