import assert from 'node:assert/strict';
import { DICTIONARY, withWord } from '../../server/src/protocol/dictionary-file';
import { MemoryFileStore } from '../doubles/memory-file-store';
import {
  IGNORES,
  ignoresText,
  withDumps,
  withoutDumps,
  wordsIn,
} from '../../server/src/protocol/ignores-file';
import { KeptFiles } from '../../server/src/protocol/kept-files';
import { insideFolder, WorkspaceFolders } from '../../server/src/protocol/workspace-folders';

const WORDS = 'file:///home/words.txt';
const WORDS_FILE = { uri: WORDS, home: { folder: 'file:///home', isMade: true } };

/** Files on a disk that answers nothing until it is told to; then all it holds is one text. */
class SilentFileStore extends MemoryFileStore {
  readings = 0;
  private text: string | undefined;
  private isSilent = true;
  private readonly waiting: (() => void)[] = [];

  answer(text: string): void {
    this.text = text;
    this.isSilent = false;
    for (const go of this.waiting.splice(0)) go();
  }

  fallSilent(): void {
    this.isSilent = true;
  }

  override async read(): Promise<string | undefined> {
    this.readings++;
    if (this.isSilent) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.text;
  }
}

const BY_BIRTH = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

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

  it('takes words that objects have by birth', () =>
    assert.deepEqual(DICTIONARY.parse(BY_BIRTH.reduce((text, word) => withWord(text, word), '')), [
      '__proto__',
      'constructor',
      'hasOwnProperty',
      'toString',
    ]));

  it('is damaged where it is no text', () => assert.equal(DICTIONARY.parse('al\0pha'), undefined));
});

describe('the list of what is ignored', () => {
  it('is read as it was written, sorted', () => {
    const ignores = { here: { k2: 'two', k1: 'one' }, inDump: { 'b.news': ['y', 'x', 'x'] } };
    const text = ignoresText(ignores);
    assert.deepEqual(IGNORES.parse(text), { here: ignores.here, inDump: { 'b.news': ['x', 'y'] } });
    assert.ok(text.indexOf('k1') < text.indexOf('k2'));
  });

  it('keeps words and names that objects have by birth', () => {
    const text = ignoresText({
      here: Object.fromEntries(BY_BIRTH.map((word) => [word, word])),
      inDump: Object.fromEntries(BY_BIRTH.map((word) => [word, [...BY_BIRTH].sort()])),
    });
    const ignores = IGNORES.parse(text);
    assert.ok(ignores !== undefined);
    assert.equal(ignoresText(ignores), text);
    assert.deepEqual(Object.keys(ignores.here).sort(), [...BY_BIRTH].sort());
    for (const name of BY_BIRTH) assert.deepEqual(wordsIn(ignores, name), [...BY_BIRTH].sort());
    const moved = withDumps(withoutDumps(ignores, { constructor: [] }), { ['__proto__']: ['word'] });
    assert.deepEqual(wordsIn(moved, '__proto__'), ['word']);
    assert.deepEqual(wordsIn(moved, 'constructor'), []);
    assert.deepEqual(wordsIn(IGNORES.empty, 'constructor'), []);
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

  it('that is too large is said to be so, with how much is read', async () => {
    const files = new MemoryFileStore();
    const reports: string[] = [];
    await files.update(WORDS, () => 'word\n'.repeat(800_001));
    assert.deepEqual(
      await new KeptFiles(files, { report: (each) => reports.push(each) }).read(WORDS, DICTIONARY),
      [],
    );
    assert.match(reports.join(), /words\.txt is too large \(at most 4000000 characters/);
  });

  describe('on a disk that does not answer', () => {
    const silent = new SilentFileStore();
    const [reports, arrived]: [string[], string[]] = [[], []];
    const host = {
      report: (message: string) => void reports.push(message),
      arrived: (uri: string) => void arrived.push(uri),
    };
    const kept = new KeptFiles(silent, host, 5);

    it('is not waited for, and told of once', async () => {
      for (let time = 0; time < 3; time++) assert.deepEqual(await kept.read(WORDS, DICTIONARY), []);
      assert.equal(await kept.isAsWritten(WORDS), false);
      assert.equal(reports.length, 1);
      assert.match(reports[0] ?? '', /words\.txt could not be read yet/);
      assert.equal(silent.readings, 1);
    });

    it('is used when it comes', async () => {
      silent.answer('alpha\n');
      while (arrived.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      assert.deepEqual(arrived, [WORDS]);
      assert.deepEqual(await kept.read(WORDS, DICTIONARY), ['alpha']);
    });

    it('holds what it held last while the disk is silent again', async () => {
      silent.fallSilent();
      assert.deepEqual(await kept.read(WORDS, DICTIONARY), ['alpha']);
      assert.equal(reports.length, 1);
    });
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

describe('a path of the settings into a repository’s own files', () => {
  it('is refused, however it is written', () => {
    for (const path of [
      '.git/hooks/pre-commit',
      'a/.GIT/config',
      '.git./x',
      '.git /x',
      'Git~1/x',
      '.g\u200cit/x',
      '.git',
    ])
      assert.equal(insideFolder('file:///w', path), undefined, path);
    for (const path of ['.github/words.txt', 'git/words.txt', '.gitwords', 'a.git/words.txt'])
      assert.notEqual(insideFolder('file:///w', path), undefined, path);
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
