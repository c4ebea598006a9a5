import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { IGrammar, INITIAL, IRawGrammar, Registry } from 'vscode-textmate';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { marked } from './text/marked';

const ROOT = path.resolve(__dirname, '../..');

async function loadGrammar(): Promise<IGrammar> {
  const require = createRequire(__filename);
  const wasm = readFileSync(path.join(path.dirname(require.resolve('vscode-oniguruma')), 'onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer);
  const file = path.join(ROOT, 'syntaxes', 'newsdump.tmLanguage.json');
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(JSON.parse(readFileSync(file, 'utf8')) as IRawGrammar),
  });
  const grammar = await registry.loadGrammar('text.newsdump');
  if (grammar === null) throw new Error('the grammar does not load');
  return grammar;
}

describe('the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** The «…» stretch, and no other, has a scope that begins with `scope`. */
  function check(source: string, scope: string): void {
    const { text, spans } = marked(source);
    const { tokens } = grammar.tokenizeLine(text, INITIAL);
    const coloured = tokens
      .filter((token) => token.scopes.some((each) => each.split(' ').some((part) => part.startsWith(scope))))
      .map(({ startIndex, endIndex }) => text.slice(startIndex, endIndex));
    assert.deepEqual(
      coloured,
      spans.map(({ start, end }) => text.slice(start, end)),
      source,
    );
  }

  it('colours what parts articles', () => {
    check('«---»', 'comment.block.separator');
    check('  «* * *»', 'comment.block.separator');
    check('   «3 of 17 DOCUMENTS»', 'comment.block.separator');
    check('a dash - in a line', 'comment.block.separator');
  });

  it('colours datelines, up to their dash', () => {
    check('«LISBON (Reuters)» - Ferries stopped.', 'entity.name.namespace.dateline');
    check('«MADRID/LISBON» -- Spain and Portugal agreed.', 'entity.name.namespace.dateline');
    check('«NAIROBI, June 2 (KBC)» — Rain fell.', 'entity.name.namespace.dateline');
    check('«Nairobi, June 2 (KBC)»--Rain fell.', 'entity.name.namespace.dateline');
    check('Lisbon is a city - and a port.', 'entity.name.namespace.dateline');
  });

  it('colours bylines and leaves sentences alone', () => {
    check('By «Amara Okello»', 'entity.name.type.byline');
    check('BY «AMARA OKELLO and RUI FERREIRA»', 'entity.name.type.byline');
    check('By Thursday the rain had stopped.', 'entity.name.type.byline');
  });

  it('colours timestamps at the start of a line', () => {
    check('«March 9, 2019 01:30 JST»LISBON -- Ferries', 'constant.numeric.timestamp');
    check('Updated «09-Mar-2019»', 'constant.numeric.timestamp');
    check('«2019-03-09 18:40»', 'constant.numeric.timestamp');
    check('In March 2019 ferries stopped.', 'constant.numeric.timestamp');
  });

  it('colours labelled fields and states of a story', () => {
    check('«LENGTH»: 412 words', 'keyword.other.field');
    check('«UPDATED»', 'keyword.other.status');
    check('«UPDATE 2-»Ferries stop', 'keyword.other.status');
    check('Updated plans are with the council', 'keyword.other.status');
  });
});
