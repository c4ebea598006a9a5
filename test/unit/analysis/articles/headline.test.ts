import assert from 'node:assert/strict';
import { readHeadline } from '../../../../server/src/analysis/articles/headline';
import { marked } from '../../text/marked';
import { smallResources } from '../small-resources';

function check(source: string, expected: { readonly suffix?: string; readonly prefix?: string } = {}): void {
  const { text, spans } = marked(source);
  const parse = readHeadline(text, smallResources());
  assert.equal(text.slice(parse.start, parse.end), text.slice(spans[0]?.start, spans[0]?.end), source);
  assert.equal(parse.suffix?.name, expected.suffix, source);
  assert.equal(
    parse.prefix === null ? undefined : text.slice(parse.prefix.start, parse.prefix.end),
    expected.prefix,
    source,
  );
}

describe('headlines', () => {
  it('is the line without outer blanks', () => check('  «Ferries stop for a day» '));
  it('leaves out the outlet behind a dash or a bar', () => {
    check('«Ferries stop for a day» - Reuters', { suffix: 'Reuters' });
    check('«Ferries stop – for a day» | Harbour Herald', { suffix: 'Harbour Herald' });
  });
  it('keeps what follows a colon: it names who said so', () => check('«Ferries to stop for a day: Lusa»'));
  it('keeps a tail that is no outlet', () => check('«Ferries stop - for a day»'));
  it('leaves out marks of lists', () => {
    check('• «Ferries stop for a day»');
    check('3) «Ferries stop for a day»');
    check('[12] «Ferries stop for a day»');
    check('- «Ferries stop for a day»');
    check('«3. Liga begins on Friday»');
  });
  it('leaves out marks of Markdown', () => {
    check('## «Ferries stop for a day»');
    check('**«Ferries stop for a day»**\\');
    check('### [«Ferries stop for a day»](https://harbour.example/1)');
    check('«#Ferries is all they say»');
  });
  it('leaves out a status in front', () => {
    check('UPDATE 2-«Ferries stop for a day»', { prefix: 'UPDATE 2-' });
    check('BREAKING: «Ferries stop»', { prefix: 'BREAKING:' });
  });
});
