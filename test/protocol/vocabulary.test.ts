import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  DidRenameFilesNotification,
  ExecuteCommandRequest,
  FileChangeType,
} from 'vscode-languageserver/node';
import { rangeOf } from './dumps';
import { FULL_CLIENT, TestClient } from './test-client';

const DUMP = `Night ferry returns to Lisbon harbour

LISBON, June 4 (Reuters) - The night ferry will not sail untill the tide has turned, the port authority said on Tuesday.

The mayor told reporters that nobody should wait untill the evening, and that the old boats lie idle in the harbour.
`;
const FIRST = rangeOf(DUMP, 'untill');

describe('words and ignores that the server keeps', () => {
  let root: string;
  let client: TestClient;
  let uri: string;

  const start = (capabilities = FULL_CLIENT): Promise<TestClient> =>
    TestClient.start(capabilities, {
      userFolder: path.join(root, 'user'),
      folder: pathToFileURL(path.join(root, 'work')).href,
    });
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'dateline-vocabulary-'));
    await mkdir(path.join(root, 'work'));
    uri = pathToFileURL(path.join(root, 'work', 'week.news')).href;
    client = await start();
    await client.open(DUMP, uri);
  });
  afterEach(async () => {
    await client.stop();
    await rm(root, { recursive: true, force: true });
  });

  async function flagged(document = uri): Promise<number> {
    return (await client.diagnostics(document)).filter(({ code }) => code === 'typo.word').length;
  }

  async function untilFlagged(count: number): Promise<void> {
    while ((await flagged()) !== count) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  async function choose(title: string, document = uri, range = FIRST): Promise<void> {
    const actions = await client.codeActions(document, range);
    const action = actions.find((each) => each.title === title);
    assert.ok(action?.command, `"${title}" is among ${actions.map((each) => each.title).join(', ')}`);
    await send(action.command.command, action.command.arguments?.[0]);
  }

  function send(command: string, argument: unknown): Promise<unknown> {
    return client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [argument] });
  }

  /** The server is gone and a new one has the document again. */
  async function begunAnew(): Promise<void> {
    await client.stop();
    client = await start();
    await client.open(DUMP, uri);
  }

  function kept(...names: readonly string[]): Promise<string> {
    return readFile(path.join(root, ...names), 'utf8');
  }

  it('add a word to the user’s dictionary, for good and everywhere', async () => {
    assert.equal(await flagged(), 2);
    const { refreshes } = client;
    await choose('Add “untill” to your dictionary');
    assert.equal(await flagged(), 0);
    await client.until(() => (client.refreshes > refreshes ? true : undefined));
    assert.equal(await kept('user', 'words.txt'), 'untill\n');
    await begunAnew();
    assert.equal(await flagged(), 0);
    assert.equal(await flagged(await client.open(DUMP)), 0);
  });

  it('add a word to the dictionary of the workspace, for what lies in it', async () => {
    await choose('Add “untill” to the workspace’s dictionary');
    assert.equal(await kept('work', '.dateline', 'words.txt'), 'untill\n');
    assert.equal(await flagged(), 0);
    const outside = await client.open(DUMP);
    assert.equal(await flagged(outside), 2);
    const titles = (await client.codeActions(outside, FIRST)).map(({ title }) => title);
    assert.ok(!titles.some((title) => title.includes('workspace')), titles.join());
  });

  it('keep the dictionary where the settings say, inside the workspace alone', async () => {
    await client.configure({ spelling: { dictionary: 'lists/ours.txt' } });
    await choose('Add “untill” to the workspace’s dictionary');
    assert.equal(await kept('work', 'lists', 'ours.txt'), 'untill\n');
    await client.configure({ spelling: { dictionary: '../user/words.txt' } });
    assert.equal(await flagged(), 2);
    await client.until(() => client.log.find((line) => line.includes('dateline.spelling.dictionary')));
  });

  it('leave one place alone, through edits and a new start', async () => {
    await choose('Ignore here');
    assert.equal(await flagged(), 1);
    const top = { line: 0, character: 0 };
    await client.change(uri, { range: { start: top, end: top }, text: 'UPDATED\n\n' });
    assert.equal(await flagged(), 1);
    await begunAnew();
    assert.equal(await flagged(), 1);
  });

  it('leave one place alone where words stand without the label that they bear elsewhere', async () => {
    const [first, second] = [rangeOf(DUMP, 'harbour'), rangeOf(DUMP, 'harbour.')];
    const label = { action: 'label', label: 'scene', reach: 'here' };
    await client.configure({ annotations: { labels: [{ name: 'scene' }] } });
    await send('dateline.annotate', { uri, version: 1, range: first, do: label });
    const missing = async (): Promise<number> =>
      (await client.diagnostics(uri)).filter(({ code }) => code === 'annotation.unlabelled').length;
    assert.equal(await missing(), 1);
    await choose('Ignore here', uri, second);
    assert.equal(await missing(), 0);
    assert.equal(await flagged(), 2);
  });

  it('leave a word alone in one dump', async () => {
    await choose('Ignore in this dump');
    assert.equal(await flagged(), 0);
    const ignored: unknown = JSON.parse(await kept('work', '.dateline', 'ignored.json'));
    assert.deepEqual(ignored, {
      kind: 'dateline.ignored',
      version: 1,
      here: {},
      inDump: { 'week.news': ['untill'] },
    });
    const sister = await client.open(DUMP, uri.replace('week', 'month'));
    assert.equal(await flagged(sister), 2);
    await begunAnew();
    assert.equal(await flagged(), 0);
  });

  it('leave a word alone in a dump that has got another name, or another folder', async () => {
    await choose('Ignore in this dump');
    const renamed = async (from: string, to: string): Promise<void> => {
      const [oldUri, newUri] = [from, to].map((name) => pathToFileURL(path.join(root, name)).href);
      const files = [{ oldUri: oldUri ?? '', newUri: newUri ?? '' }];
      await client.connection.sendNotification(DidRenameFilesNotification.type, { files });
      await client.close(uri);
      uri = await client.open(
        DUMP,
        pathToFileURL(path.join(root, to, to.endsWith('.news') ? '' : 'b.news')).href,
      );
    };
    await renamed('work/week.news', 'work/in (1)/b.news');
    await untilFlagged(0);
    await renamed('work/in (1)', 'work/out');
    await untilFlagged(0);
    assert.deepEqual(JSON.parse(await kept('work', '.dateline', 'ignored.json')).inDump, {
      'out/b.news': ['untill'],
    });
    await renamed('work/out/b.news', 'elsewhere/c.news');
    await untilFlagged(0);
    assert.deepEqual(JSON.parse(await kept('work', '.dateline', 'ignored.json')).inDump, {});
  });

  it('leave a word alone in a text without a name while it is open', async () => {
    const unnamed = await client.open(DUMP);
    await choose('Ignore in this dump', unnamed);
    assert.equal(await flagged(unnamed), 0);
    assert.equal(await flagged(), 2);
  });

  it('see what another program has changed', async () => {
    await choose('Add “untill” to your dictionary');
    await writeFile(path.join(root, 'user', 'words.txt'), '# none\n');
    await client.change(uri, { text: `${DUMP}\n` });
    assert.equal(await flagged(), 2);
  });

  it('have a dump analysed once for each change, whoever made it', async () => {
    const dictionary = path.join(root, 'user', 'words.txt');
    const changed = { uri: pathToFileURL(dictionary).href, type: FileChangeType.Changed } as const;
    const told = async (): Promise<number> => {
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [changed],
      });
      await flagged();
      return client.statusesOf(uri).length;
    };
    await flagged();
    await choose('Add “untill” to your dictionary');
    assert.equal(await flagged(), 0);
    assert.equal(await told(), 2);
    // The server looks into the file after it was told, and has nothing to say; were it written before, it would be news. Another
    // dump is analysed with that file as well, which is read after the look that it was told of.
    assert.equal(await flagged(await client.open(DUMP)), 0);
    assert.equal(client.statusesOf(uri).length, 2);
    await writeFile(dictionary, '# none\n');
    await told();
    await client.until(() => (client.statusesOf(uri).length >= 3 ? true : undefined));
    assert.equal(await flagged(), 2);
    assert.equal(client.statusesOf(uri).length, 3);
  });

  it('have a file watched anew once it is there, since its folder may not have been', async () => {
    await client.stop();
    const didChangeWatchedFiles = { dynamicRegistration: true, relativePatternSupport: true };
    const capabilities = { ...FULL_CLIENT, workspace: { ...FULL_CLIENT.workspace, didChangeWatchedFiles } };
    client = await start(capabilities);
    await client.open(DUMP, uri);
    await choose('Add “untill” to your dictionary');
    await send('dateline.ignore', { uri, where: 'dump', word: 'quill' });
    const watched = 'workspace/didChangeWatchedFiles';
    const seen = (): readonly string[] => client.registered.filter((method) => method.endsWith(watched));
    await client.until(() => (seen().length >= 8 ? true : undefined));
    // Two dictionaries, the ignored places and the annotations; then the two that were made.
    const first = [watched, watched, watched, watched];
    assert.deepEqual(seen(), [...first, `-${watched}`, watched, `-${watched}`, watched]);
  });

  it('never write over a damaged file, and say so', async () => {
    await choose('Add “untill” to your dictionary');
    await writeFile(path.join(root, 'user', 'words.txt'), 'quill\n\0');
    const word = { uri, word: 'marrok', to: 'user' };
    await assert.rejects(send('dateline.addWord', word), /damaged/);
    assert.equal(await kept('user', 'words.txt'), 'quill\n\0');
  });

  it('refuse what makes no sense', async () => {
    const word = { uri, word: 'marrok', to: 'user' };
    for (const bad of [null, { ...word, word: '# a' }, { ...word, word: 'a\nb' }, { ...word, to: 'all' }])
      await assert.rejects(send('dateline.addWord', bad), { code: -32602 });
    for (const bad of [
      null,
      { uri, where: 'here' },
      { uri, where: 'dump', word: '' },
      { where: 'dump', word: 'a' },
    ])
      await assert.rejects(send('dateline.ignore', bad), { code: -32602 });
  });
});
