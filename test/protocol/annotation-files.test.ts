import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  ExecuteCommandRequest,
  FileChangeType,
  type FileEvent,
  type Range,
  ShowMessageNotification,
  WillDeleteFilesRequest,
  WillRenameFilesRequest,
} from 'vscode-languageserver/node';
import type { AnnotationStatus } from '../../shared/annotating';
import { NOTIFICATIONS } from '../../shared/messages';
import type { AnnotationList } from '../../shared/annotation-list';
import { rangeOf, TWO_ARTICLES } from './dumps';
import { TestClient } from './test-client';

const HARBOUR = rangeOf(TWO_ARTICLES, 'harbour');
const VALADARES = rangeOf(TWO_ARTICLES, 'Valadares');

describe('annotations in the file beside a dump', function () {
  this.timeout(60_000);
  let folder: string;
  let uri: string;
  let side: string;
  const clients: TestClient[] = [];
  const messages: string[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-annotations-'));
    uri = pathToFileURL(path.join(folder, 'two.news')).href;
    side = path.join(folder, 'two.news.annotations.json');
    messages.length = 0;
  });
  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.stop()));
    await rm(folder, { recursive: true, force: true });
  });

  /** A server with the dump open. */
  async function start(text = TWO_ARTICLES): Promise<TestClient> {
    const client = await TestClient.start(undefined, { userFolder: path.join(folder, 'home') });
    clients.push(client);
    client.connection.onNotification(
      ShowMessageNotification.type,
      ({ message }) => void messages.push(message),
    );
    await client.open(text, uri);
    return client;
  }

  function annotate(client: TestClient, label: string, range: Range, version = 1): Promise<unknown> {
    return client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'dateline.annotate',
      arguments: [{ uri, version, range, do: { action: 'label', label, reach: 'here' } }],
    });
  }

  /** What is labelled how, and what has lost its place. */
  async function labels(client: TestClient): Promise<readonly string[]> {
    const { placed, orphans } = (await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'dateline.annotations',
      arguments: [{ uri }],
    })) as AnnotationList;
    return [
      ...placed.map(({ label, text }) => `${label}: ${text}`),
      ...orphans.map(({ label, quote }) => `orphan ${label}: ${quote}`),
    ];
  }

  /** Reads until it is as expected; the last that was read is reported. */
  async function eventually<T>(read: () => Promise<T>, isRight: (value: T) => boolean): Promise<T> {
    for (const end = Date.now() + 15_000; ;) {
      const value = await read();
      if (isRight(value)) return value;
      if (Date.now() > end) assert.fail(`still ${JSON.stringify(value)}; told: ${messages.join(' ')}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  const content = (): Promise<string> => readFile(side, 'utf8').catch(() => '');
  const written = (piece: string): Promise<string> => eventually(content, (text) => text.includes(piece));
  const has = (client: TestClient, ...expected: string[]): Promise<readonly string[]> =>
    eventually(
      () => labels(client),
      (found) => JSON.stringify([...found].sort()) === JSON.stringify([...expected].sort()),
    );

  it('are there again in another server, though the text was changed in between', async () => {
    const client = await start();
    await annotate(client, 'misc', HARBOUR);
    await written('"value":"misc"');
    await client.stop();
    clients.length = 0;
    await has(await start(`A line above.\n\n${TWO_ARTICLES}`), 'misc: harbour');
  });

  it('are there again when the document is closed and opened with another text, and stay in the file', async () => {
    const client = await start();
    await annotate(client, 'misc', HARBOUR);
    await written('"value":"misc"');
    await client.close(uri);
    await client.open(TWO_ARTICLES.replace('harbour', 'old harbour'), uri);
    await has(client, 'misc: harbour');
    await annotate(client, 'place', { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } });
    await written('"value":"place"');
    assert.match(await content(), /"exact":"harbour"/);
  });

  it('are written at the latest when the document is closed', async () => {
    const client = await start();
    await annotate(client, 'misc', HARBOUR);
    await client.close(uri);
    await written('"exact":"harbour"');
  });

  it('follow the text when the document is saved', async () => {
    const client = await start();
    await annotate(client, 'misc', HARBOUR);
    const before = await written('"value":"misc"');
    const top = { line: 0, character: 0 };
    await client.change(uri, { range: { start: top, end: top }, text: 'x\n' });
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    const startIn = (text: string): number => Number(/"start":(\d+)/.exec(text)?.[1]);
    await eventually(content, (text) => startIn(text) === startIn(before) + 2);
  });

  it('stay forgotten when they are forgotten while they are first written', async () => {
    for (const pause of [150, 200, 250, 300, 350]) {
      await rm(side, { force: true });
      const client = await start();
      const correct = (told: object): Promise<unknown> =>
        client.connection.sendRequest(ExecuteCommandRequest.type, {
          command: 'dateline.correct',
          arguments: [{ uri, version: 1, range: HARBOUR, ...told }],
        });
      await correct({ kind: 'boundary', verdict: 'start' });
      await new Promise((resolve) => setTimeout(resolve, pause));
      await correct({ kind: 'forget' });
      await eventually(content, (text) => !text.includes('Boundary'));
      await client.stop();
      clients.length = 0;
      assert.doesNotMatch(await content(), /Boundary/, `forgotten after ${pause} ms`);
    }
  });

  it('make no file where there are none', async () => {
    const client = await start();
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    await client.diagnostics(uri);
    await client.stop();
    clients.length = 0;
    assert.deepEqual(await readdir(folder), []);
  });

  it('of two servers at once are all kept, and each comes to know the other’s', async () => {
    const [one, other] = [await start(), await start()];
    await Promise.all([annotate(one, 'misc', HARBOUR), annotate(other, 'place', VALADARES)]);
    await written('"exact":"harbour"');
    await written('"exact":"Valadares"');
    const changes: FileEvent[] = [{ uri: pathToFileURL(side).href, type: FileChangeType.Changed }];
    for (const client of [one, other]) {
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
      await has(client, 'misc: harbour', 'place: Valadares');
    }
  });

  it('that somebody else took away go, and those made here stay', async () => {
    const client = await start();
    await annotate(client, 'misc', HARBOUR);
    const text = await written('"value":"misc"');
    await writeFile(side, text.replace(/^\{"id".*\n/m, ''));
    const changes: FileEvent[] = [{ uri: pathToFileURL(side).href, type: FileChangeType.Changed }];
    await annotate(client, 'place', VALADARES);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await has(client, 'place: Valadares');
    await eventually(content, (now) => now.includes('Valadares') && !now.includes('"exact":"harbour"'));
  });

  for (const [what, text] of [
    ['is damaged', '{"first": '],
    ['a later version has written', '{"dateline:schemaVersion": 99}'],
  ] as const) {
    it(`are not written over a file that ${what}, and that is said once`, async () => {
      await writeFile(side, text);
      const client = await start();
      await annotate(client, 'misc', HARBOUR);
      await annotate(client, 'place', VALADARES);
      await has(client, 'misc: harbour', 'place: Valadares');
      await client.stop();
      clients.length = 0;
      assert.equal(await content(), text);
      assert.equal(
        messages.filter((message) => message.includes('it is left as it is')).length,
        1,
        messages.join('\n'),
      );
    });
  }

  for (const [answer, isSaved, isKept] of [
    ['Restore', true, false],
    ['Discard', false, false],
    [undefined, false, true],
  ] as const) {
    it(`that could not be saved by the end are offered at the next start; then ${answer ?? 'nothing'} is chosen`, async () => {
      await writeFile(side, 'not yet');
      const client = await start();
      await annotate(client, 'misc', HARBOUR);
      await client.stop();
      clients.length = 0;
      assert.equal(await content(), 'not yet');
      await rm(side);

      const offers: string[] = [];
      const again = await TestClient.start(undefined, {
        userFolder: path.join(folder, 'home'),
        folder: pathToFileURL(folder).href,
        choose: (message) => {
          offers.push(message);
          return answer;
        },
      });
      clients.push(again);
      const unsaved = (): Promise<string> =>
        readFile(path.join(folder, 'home', 'unsaved.json'), 'utf8').catch(() => '');
      await eventually(
        async () => [
          offers.length,
          (await content()).includes('harbour'),
          (await unsaved()).includes('harbour'),
        ],
        (found) => JSON.stringify(found) === JSON.stringify([1, isSaved, isKept]),
      );
      assert.match(offers[0] ?? '', /annotations of two\.news could not be saved/);
      await again.open(TWO_ARTICLES, uri);
      if (isSaved) await has(again, 'misc: harbour');
      assert.equal(offers.length, 1);
    });
  }

  it('are told in the status to be not saved, and why, until they are', async () => {
    await writeFile(side, '{"first": ');
    const client = await start();
    const states: AnnotationStatus[] = [];
    client.connection.onNotification(
      NOTIFICATIONS.annotations,
      (state: AnnotationStatus) => void states.push(state),
    );
    await annotate(client, 'misc', HARBOUR);
    await eventually(
      () => Promise.resolve(states.at(-1)?.notSaved ?? ''),
      (why) => /annotations\.json is damaged: it is not whole JSON/.test(why),
    );
    await rm(side);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: pathToFileURL(side).href, type: FileChangeType.Deleted }],
    });
    await written('"value":"misc"');
    await eventually(
      () => Promise.resolve(states.at(-1)?.notSaved),
      (why) => why === undefined,
    );
  });

  it('are whole in the file when the server is killed', async () => {
    const client = await start();
    await annotate(client, 'misc', HARBOUR);
    await written('"value":"misc"');
    await annotate(client, 'place', VALADARES);
    await client.kill();
    clients.length = 0;
    await has(
      await start(),
      ...((await content()).includes('Valadares') ? ['place: Valadares'] : []),
      'misc: harbour',
    );
  });

  it('inside a repository are told of once', async () => {
    await mkdir(path.join(folder, '.git'));
    const first = await start();
    await annotate(first, 'misc', HARBOUR);
    await eventually(
      () => Promise.resolve(messages.length),
      (count) => count === 1,
    );
    assert.match(messages[0] ?? '', /two\.news\.annotations\.json, inside a Git repository/);
    await first.stop();
    clients.length = 0;
    await rm(side);
    const second = await start();
    await annotate(second, 'place', VALADARES);
    await written('Valadares');
    await labels(second);
    assert.equal(messages.length, 1);
  });

  it('of a document that is no file are told to last only as long as it is open, once', async () => {
    const client = await start();
    const virtual = await client.open(TWO_ARTICLES, 'memfs:/desk/two.news');
    for (const label of ['misc', 'place'])
      await client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: 'dateline.annotate',
        arguments: [
          { uri: virtual, version: 1, range: HARBOUR, do: { action: 'label', label, reach: 'here' } },
        ],
      });
    await labels(client);
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /^Annotations of two\.news last only as long as it is open/);
  });

  it('go with the dump where it is renamed or deleted', async () => {
    const client = await start();
    const newUri = pathToFileURL(path.join(folder, 'other.news')).href;
    const files = [{ oldUri: uri, newUri }];
    assert.equal(await client.connection.sendRequest(WillRenameFilesRequest.type, { files }), null);
    await annotate(client, 'misc', HARBOUR);
    // What was not written yet is, before anything moves.
    assert.deepEqual(await client.connection.sendRequest(WillRenameFilesRequest.type, { files }), {
      documentChanges: [
        {
          kind: 'rename',
          oldUri: `${uri}.annotations.json`,
          newUri: `${newUri}.annotations.json`,
          options: { ignoreIfExists: true },
        },
      ],
    });
    assert.deepEqual(await client.connection.sendRequest(WillDeleteFilesRequest.type, { files: [{ uri }] }), {
      documentChanges: [
        { kind: 'delete', uri: `${uri}.annotations.json`, options: { ignoreIfNotExists: true } },
      ],
    });
  });

  for (const order of ['before', 'after'] as const) {
    it(`of an untitled document go with it into the file it is saved as, opened ${order} that is closed`, async () => {
      const client = await TestClient.start(undefined, { userFolder: path.join(folder, 'home') });
      clients.push(client);
      const untitled = await client.open(TWO_ARTICLES);
      await client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: 'dateline.annotate',
        arguments: [
          {
            uri: untitled,
            version: 1,
            range: HARBOUR,
            do: { action: 'label', label: 'misc', reach: 'here' },
          },
        ],
      });
      if (order === 'after') await client.close(untitled);
      await client.open(TWO_ARTICLES, uri);
      if (order === 'before') await client.close(untitled);
      await has(client, 'misc: harbour');
      await written('"exact":"harbour"');
    });
  }

  it('keep a name that is put right as a whole', async () => {
    const client = await start();
    await annotate(client, 'place', VALADARES);
    await client.change(uri, { range: VALADARES, text: 'Valadar' });
    await has(client, 'place: Valadar');
    const { start: at } = VALADARES;
    await client.change(uri, {
      range: { start: at, end: { ...at, character: at.character + 'Valadar'.length } },
      text: 'Valadares',
    });
    await has(client, 'place: Valadares');
  });
});
