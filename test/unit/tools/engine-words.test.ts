import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { inRoot } from '../../../tools/paths';

/**
 * What begins with a capital and ends as a sentence does, or has a piece of text in quotation marks, as messages have. Both marks
 * with nothing between them are a set of characters in a pattern.
 */
const SENTENCE = /^\p{Lu}\S* .*[\p{Ll}\p{N}”)][.!?]$|“[^”]+”/su;

/** The strings of a source that read as words for a user. What is thrown is for whoever installs or builds, and is left out. */
function sentencesIn(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node)) return;
    const words = wordsOf(node);
    if (words !== undefined && SENTENCE.test(words)) found.push(words);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022));
  return found;
}

/** The text of a string, with an ellipsis for what a template puts in; undefined for any other node. */
function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

describe('the engine', () => {
  const folder = inRoot('server', 'src', 'analysis');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );

  it('holds no sentence for a user: what it finds is put into words by those who show it', () => {
    assert.ok(files.length > 200);
    const held = files.flatMap((name) =>
      sentencesIn(readFileSync(inRoot('server', 'src', 'analysis', name), 'utf8')).map(
        (words) => `${name}: ${words}`,
      ),
    );
    assert.deepEqual(held, []);
  });

  it('is told to hold one that is written in a string or a template', () => {
    assert.deepEqual(sentencesIn("const message = 'This line lies in no article.';"), [
      'This line lies in no article.',
    ]);
    assert.deepEqual(sentencesIn('const title = `Change to “${word}”`;'), ['Change to “…”']);
    assert.deepEqual(sentencesIn("const role = 'headline'; throw new Error('No such file.');"), []);
    assert.deepEqual(sentencesIn('const quoted = `^["“”]${name}["“”]$`;'), []);
  });
});
