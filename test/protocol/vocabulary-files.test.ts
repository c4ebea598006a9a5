import assert from 'node:assert/strict';
import { DICTIONARY, withWord } from '../../server/src/protocol/dictionary-file';
import { MemoryFileStore } from '../../server/src/protocol/file-store';
import { IGNORES, ignoresText } from '../../server/src/protocol/ignores-file';
import { KeptFiles } from '../../server/src/protocol/kept-files';
import { insideFolder, WorkspaceFolders } from '../../server/src/protocol/workspace-folders';

const WORDS = 'file:///home/words.txt';
const WORDS_FILE = { uri: WORDS, home: { folder: 'file:///home', isMade: true } };

describe('a dictionary', () => {
  it('has a word a line, and comments', () =>
    assert.deepEqual(DICTIONARY.parse('# People\n Orvane \r\n\n#Telmar\nTelmar'), ['Orvane', 'Telmar']));

  it('takes a word where it is sorted in, and leaves the rest as it is', () => {
    assert.equal(withWord('', 'quill'), 'quill\n');
    assert.equal(
      withWord('# Ours\nalpha\n\n# People\nZeta', 'Quill'),
      '# Ours\nalpha\n\n# People\nQuill\nZeta\n',
    );
    assert.equal(withWord('alpha\r\n', 'beta'), 'alpha\r\nbeta\r\n');
    assert.equal(withWord('alpha', 'alpha'), 'alpha');
  });

  it('is damaged where it is no text', () => assert.equal(DICTIONARY.parse('al\0pha'), undefined));
});

describe('the list of what is ignored', () => {
  it('is read as it was written, sorted', () => {
    const ignores = { here: { k2: 'two', k1: 'one' }, inDump: { 'b.news': ['y', 'x', 'x'] } };
    const text = ignoresText(ignores);
    assert.deepEqual(IGNORES.parse(text), { here: ignores.here, inDump: { 'b.news': ['x', 'y'] } });
    assert.ok(text.indexOf('k1') < text.indexOf('k2'));
  });

  it('is damaged where it is anything else', () => {
    for (const text of ['', '{', '[]', '{"kind":"dateline.ignored","version":1,"here":{"a":1},"inDump":{}}'])
      assert.equal(IGNORES.parse(text), undefined, text);
  });
});

describe('a kept file', () => {
  it('that is damaged counts as empty, is reported once and is not written over', async () => {
    const files = new MemoryFileStore();
    const reports: string[] = [];
    const kept = new KeptFiles(files, { report: (message) => reports.push(message) });
    await files.update(WORDS, () => '\0');
    assert.deepEqual(await kept.read(WORDS, DICTIONARY), []);
    assert.deepEqual(await kept.read(WORDS, DICTIONARY), []);
    assert.equal(reports.length, 1);
    assert.match(reports[0] ?? '', /dictionary file:\/\/\/home\/words\.txt is damaged/);
    const refused = await kept.change(WORDS_FILE, DICTIONARY, (_words, text) => withWord(text, 'quill'));
    assert.match(refused?.reason ?? '', /damaged/);
    assert.equal(await files.read(WORDS), '\0');
  });

  it('loses no change when several come at once, and sees those of others', async () => {
    const files = new MemoryFileStore();
    const kept = new KeptFiles(files, { report: assert.fail });
    const add = (word: string): Promise<unknown> =>
      kept.change(WORDS_FILE, DICTIONARY, (_words, text) => withWord(text, word));
    await Promise.all(['b', 'a', 'c'].map(add));
    assert.deepEqual(await kept.read(WORDS, DICTIONARY), ['a', 'b', 'c']);
    await files.update(WORDS, () => 'other\n');
    assert.deepEqual(await kept.read(WORDS, DICTIONARY), ['other']);
  });

  it('is as it was written until something else is seen in it', async () => {
    const files = new MemoryFileStore();
    const kept = new KeptFiles(files, { report: assert.fail });
    const asWritten = (): Promise<boolean> => kept.isAsWritten('file:///home%2Fwords.txt');
    assert.equal(await asWritten(), false);
    await kept.change(WORDS_FILE, DICTIONARY, () => 'alpha\n');
    assert.equal(await asWritten(), true);
    await files.update(WORDS, () => 'beta\n');
    await kept.read(WORDS, DICTIONARY);
    await files.update(WORDS, () => 'alpha\n');
    assert.equal(await asWritten(), false);
  });

  it('that is made is told of once', async () => {
    const made: string[] = [];
    const kept = new KeptFiles(new MemoryFileStore(), {
      report: assert.fail,
      created: (uri) => made.push(uri),
    });
    for (const word of ['a', 'b'])
      await kept.change(WORDS_FILE, DICTIONARY, (_words, text) => withWord(text, word));
    assert.deepEqual(made, [WORDS]);
  });

  it('that cannot be written is told of', async () => {
    const files = { read: () => Promise.resolve(undefined), update: () => Promise.reject(new Error('full')) };
    const refused = await new KeptFiles(files, { report: assert.fail }).change(
      WORDS_FILE,
      DICTIONARY,
      () => 'a',
    );
    assert.match(refused?.reason ?? '', /cannot be written: full/);
  });
});

describe('a path of the settings', () => {
  it('leads to a file below the folder', () => {
    assert.equal(insideFolder('file:///w', 'lists/our words.txt'), 'file:///w/lists/our%20words.txt');
    assert.equal(insideFolder('file:///w', './a\\b.txt'), 'file:///w/a/b.txt');
  });

  it('never leads out of it', () => {
    for (const path of ['../a', 'a/../../b', 'a\\..\\b', '/etc/a', 'C:\\a', 'C:a', '', '.', 'a//b', 'a\0b'])
      assert.equal(insideFolder('file:///w', path), undefined, path);
  });
});

describe('the workspace folders', () => {
  it('hold a document in the innermost one', () => {
    const folders = new WorkspaceFolders({
      rootUri: null,
      workspaceFolders: ['file:///w', 'file:///w/in/', 'memfs:/w'].map((uri) => ({ uri, name: '' })),
    });
    assert.equal(folders.folderOf('file:///w/in/a.news'), 'file:///w/in');
    assert.equal(folders.folderOf('file:///w/inner.news'), 'file:///w');
    assert.equal(folders.folderOf('file:///wide/a.news'), undefined);
    assert.equal(folders.folderOf('memfs:/w/a.news'), undefined);
    folders.changed({ added: [], removed: [{ uri: 'file:///w/in', name: '' }] });
    assert.equal(folders.folderOf('file:///w/in/a.news'), 'file:///w');
  });
});
