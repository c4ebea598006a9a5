import assert from 'node:assert/strict';
import { literalFileUri } from '../../../server/src/protocol/file-uri';
import { plainUri } from '../../../server/src/protocol/plain-uri';
import { nameIn } from '../../../server/src/protocol/uri-name';

describe('the URI of a file', () => {
  it('is all path, whatever a parser would take for something else', () => {
    assert.equal(literalFileUri('file:///a/x?y#z.news'), 'file:///a/x%3Fy%23z.news');
    assert.equal(literalFileUri('file:///a/100%.news'), 'file:///a/100%25.news');
    assert.equal(literalFileUri('file:///a/x\\y\n.news'), 'file:///a/x%5Cy%0A.news');
  });

  it('stays as it is where it is escaped', () => {
    for (const uri of [
      'file:///a/x%3Fy%23z.news',
      'file:///c%3A/W%C3%B6rter.txt',
      'file://server/share/ä.news',
    ])
      assert.equal(literalFileUri(uri), uri);
  });

  it('is the only one that is looked at', () =>
    assert.equal(literalFileUri('vscode-vfs://github/a/x?ref=1#L2'), 'vscode-vfs://github/a/x?ref=1#L2'));

  it('is one file, escaped or not', () =>
    assert.equal(plainUri('file:///a/x?y#z%.news'), plainUri(literalFileUri('file:///a/x?y#z%.news'))));

  it('names the file by all of its name', () => {
    assert.equal(nameIn('file:///a/x?y#z.news'), 'x?y#z.news');
    assert.equal(nameIn('file:///a/x%3Fy.news'), 'x?y.news');
    assert.equal(nameIn('vscode-vfs://github/a/x.news?ref=1'), 'x.news');
    assert.equal(nameIn('untitled:Untitled-1'), 'Untitled-1');
  });
});
