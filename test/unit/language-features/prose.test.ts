import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked } from 'marked';
import { MarkupKind } from 'vscode-languageserver-types';
import { plainText } from '../../../server/src/language-features/plain-text';
import { escapeMarkdown, render } from '../../../server/src/language-features/prose';

const HOSTILE = [
  '[click](command:workbench.action.quit)',
  '![x](https://evil.example/pixel.png)',
  '<img src=https://evil.example/pixel.png onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<https://evil.example>',
  'https://evil.example/?q=1 and http://evil.example',
  'www.evil.example and WWW.EVIL.EXAMPLE',
  'write to desk@evil.example',
  'ftp://evil.example/file',
  '`code` ``more`` ```fence',
  '**bold** _it_ __b__ ~~gone~~ ~one~',
  '# heading',
  '> quote',
  '- item',
  '+ item',
  '1. item',
  '1) item',
  '---',
  '===',
  '| a | b |',
  '&lt;b&gt; &amp; &#60;',
  '[ref]: https://evil.example "t"',
  '[ref][ref] [x][] \\[y](z)',
  '$(alert) $(trash~spin)',
  'ends with a backslash \\',
  'line\n\n# heading\n\n```\ncode',
  '    indented code',
];

/** What a Markdown reader makes of the text: the characters it shows, and the elements it makes. */
function read(markdown: string): { shown: string; elements: string[] } {
  const html = marked.parse(markdown, { async: false, gfm: true });
  const elements = [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map((match) => match[1] ?? '');
  const shown = html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
  return { shown: shown.replace(/\n$/, ''), elements };
}

function markdownOf(text: string): string {
  return render([[text]], MarkupKind.Markdown).value;
}

describe('prose in a hover', () => {
  for (const text of HOSTILE) {
    it(`shows ${JSON.stringify(text)} as its characters and nothing else`, () => {
      assert.deepEqual(read(markdownOf(text)), { shown: plainText(text), elements: ['p'] });
    });
  }

  it('shows any text as its characters and nothing else', () => {
    const pieces = fc.constantFrom(
      ...'[]()<>`*_~!#&|\\:/.@-+=$ "\'\n1',
      'a',
      'www',
      'https:',
      'command:',
      '\u00e9',
    );
    const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (hostile) => {
        const expected = plainText(hostile);
        const { shown, elements } = read(markdownOf(hostile));
        assert.equal(shown, expected);
        assert.deepEqual(elements, expected === '' ? [] : ['p']);
      }),
      { numRuns: 2000 },
    );
  });

  it('escapes within strong words as well', () => {
    const { value } = render([[{ strong: '**[x](y)** <b>' }, ', person.']], MarkupKind.Markdown);
    assert.deepEqual(read(value), { shown: '**[x](y)** <b>, person.', elements: ['p', 'strong'] });
  });

  it('keeps theme icons from being drawn', () => {
    assert.equal(escapeMarkdown('$(trash)'), '\\$(trash)');
  });

  it('parts paragraphs by a blank line and leaves out empty ones', () => {
    const { value } = render([['One.'], [''], ['Two.']], MarkupKind.Markdown);
    assert.equal(value, 'One.\n\nTwo.');
  });

  it('is plain for clients that show no Markdown', () => {
    const { kind, value } = render([[{ strong: 'Dateline.' }, ' Filed *here*.']], MarkupKind.PlainText);
    assert.deepEqual({ kind, value }, { kind: 'plaintext', value: 'Dateline. Filed *here*.' });
  });
});
