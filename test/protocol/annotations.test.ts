import assert from 'node:assert/strict';
import {
  ExecuteCommandRequest,
  LSPErrorCodes,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { AnnotationList } from '../../shared/annotation-list';
import type { AnnotateAnswer, AnnotationStatus, TurnAnswer } from '../../shared/annotating';
import { NOTIFICATIONS } from '../../shared/messages';
import { rangeOf, TWO_ARTICLES } from './dumps';
import { TestClient } from './test-client';

const VALADARES = rangeOf(TWO_ARTICLES, 'Valadares');
const TOP = { line: 0, character: 0 };

describe('annotating over the connection', () => {
  let client: TestClient;
  const statuses: AnnotationStatus[] = [];
  before(async () => {
    client = await TestClient.start();
    client.configuration = { annotations: { author: 'Ines' } };
    client.connection.onNotification(
      NOTIFICATIONS.annotations,
      (status: AnnotationStatus) => void statuses.push(status),
    );
  });
  after(() => client.stop());
  beforeEach(() => (statuses.length = 0));

  function send<T>(command: string, argument: unknown): Promise<T> {
    return client.connection.sendRequest(ExecuteCommandRequest.type, {
      command,
      arguments: [argument],
    }) as Promise<T>;
  }

  function annotate(
    uri: string,
    action: object,
    { range = VALADARES, version = 1, ...made }: { range?: Range; version?: number; creator?: string } = {},
  ): Promise<AnnotateAnswer> {
    return send('dateline.annotate', { uri, version, range, ...made, do: action });
  }

  async function labelled(uri: string): Promise<string[]> {
    const { placed } = await send<AnnotationList>('dateline.annotations', { uri });
    return placed.map(({ label, text }) => `${label}: ${text}`);
  }

  /** What was told last, without where. */
  function told(): object | undefined {
    const last = statuses.at(-1);
    if (last === undefined) return undefined;
    const { uri: _, version: __, ...counts } = last;
    return counts;
  }

  it('labels the same words everywhere, and undoes and redoes that as one', async () => {
    const uri = await client.open(TWO_ARTICLES);
    assert.deepEqual(await annotate(uri, { action: 'label', label: 'place', reach: 'dump' }), {
      changed: 2,
      message: 'Labelled “Valadares” place in 2 places.',
      counts: { labelled: 2 },
    });
    await annotate(
      uri,
      { action: 'label', label: 'misc', reach: 'dump' },
      { range: rangeOf(TWO_ARTICLES, 'harbour') },
    );
    assert.deepEqual(await labelled(uri), [
      'misc: harbour',
      'misc: harbour',
      'place: Valadares',
      'place: Valadares',
    ]);
    assert.deepEqual(told(), { placed: 4, orphans: 0, canUndo: true, canRedo: false, lastWas: 'annotation' });
    const undone = await send<TurnAnswer>('dateline.undoAnnotation', { uri });
    assert.deepEqual(undone, { done: true, what: 'Label “harbour” misc (2)' });
    assert.deepEqual(await labelled(uri), ['place: Valadares', 'place: Valadares']);
    assert.deepEqual(told(), { placed: 2, orphans: 0, canUndo: true, canRedo: true, lastWas: 'annotation' });
    assert.equal((await send<TurnAnswer>('dateline.redoAnnotation', { uri })).done, true);
    assert.equal((await labelled(uri)).length, 4);
    assert.deepEqual(await send<TurnAnswer>('dateline.redoAnnotation', { uri }), { done: false });
  });

  it('tells who and when: as the client says, else by the settings and the clock', async () => {
    const uri = await client.open(TWO_ARTICLES);
    await annotate(uri, { action: 'label', label: 'place', reach: 'here' });
    await annotate(uri, { action: 'label', label: 'doubtful', reach: 'here' }, { creator: 'Ruy' });
    const { placed } = await send<AnnotationList>('dateline.annotations', { uri });
    assert.deepEqual(placed.map(({ creator }) => creator).sort(), ['Ines', 'Ruy']);
    assert.ok(placed.every(({ created }) => Math.abs(Date.parse(created ?? '') - Date.now()) < 60_000));
  });

  it('carries annotations through edits, and tells when the text was changed last', async () => {
    const uri = await client.open(TWO_ARTICLES);
    await annotate(uri, { action: 'label', label: 'place', reach: 'here' });
    await client.change(uri, { range: { start: TOP, end: TOP }, text: 'More\n' });
    assert.deepEqual(await labelled(uri), ['place: Valadares']);
    assert.deepEqual(told(), { placed: 1, orphans: 0, canUndo: true, canRedo: false, lastWas: 'text' });
    const told1 = statuses.length;
    await client.change(uri, { range: { start: TOP, end: TOP }, text: 'Still more\n' });
    await labelled(uri);
    assert.equal(statuses.length, told1, 'nothing else is new');
  });

  it('lists what has lost its text, and all articles', async () => {
    const uri = await client.open(TWO_ARTICLES);
    await annotate(uri, { action: 'label', label: 'place', reach: 'here' });
    await client.change(uri, { range: VALADARES, text: '' });
    const { placed, orphans, articles } = await send<AnnotationList>('dateline.annotations', { uri });
    assert.deepEqual(placed, []);
    assert.deepEqual(
      orphans.map(({ label, quote, range }) => [label, quote, range.start]),
      [['place', 'Valadares', VALADARES.start]],
    );
    assert.deepEqual(
      articles.map(({ headline, labels }) => [headline, labels]),
      [
        ['Night ferry returns to Lisbon harbour', []],
        ['Vintners count losses after hail in Burgundy', []],
      ],
    );
  });

  it('refuses a place of an older text, and what it cannot read', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const label = { action: 'label', label: 'place', reach: 'here' };
    await client.change(uri, { range: { start: TOP, end: TOP }, text: 'More\n' });
    await assert.rejects(annotate(uri, label), { code: LSPErrorCodes.ContentModified });
    for (const bad of [{}, { action: 'label' }, { action: 'label', label: ' ' }, { action: 'resize' }, 7])
      await assert.rejects(annotate(uri, bad as object, { version: 2 }), { code: -32602 });
    await assert.rejects(annotate('file:///closed.news', label), { code: -32602 });
    assert.equal(await send('dateline.annotations', { uri: 'file:///closed.news' }), null);
  });

  it('undoes corrections of lines in the same history', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const range = rangeOf(TWO_ARTICLES, 'Vintners');
    await send('dateline.correct', { uri, version: 1, range, kind: 'boundary', verdict: 'no-start' });
    assert.equal((await client.symbols(uri)).length, 1);
    assert.equal((await send<TurnAnswer>('dateline.undoAnnotation', { uri })).done, true);
    assert.equal((await client.symbols(uri)).length, 2);
  });

  describe('keep a record of fixes', () => {
    async function records(uri: string): Promise<string[]> {
      const { placed } = await send<AnnotationList>('dateline.annotations', { uri });
      return placed.filter(({ kind }) => kind === 'editing').map(({ label, text }) => `${text} = ${label}`);
    }

    const DOUBLED = rangeOf(TWO_ARTICLES, 'the the');

    it('of any client, by its edit alone, and let it go when the fix is undone', async () => {
      const uri = await client.open(TWO_ARTICLES);
      await client.symbols(uri);
      await client.change(uri, { range: DOUBLED, text: 'the' });
      assert.deepEqual(await records(uri), ['the = the']);
      const { start } = DOUBLED;
      const end = { line: start.line, character: start.character + 3 };
      await client.change(uri, { range: { start, end }, text: 'the the' });
      assert.deepEqual(await records(uri), []);
    });

    it('of several fixes in one change, and of no other edit', async () => {
      const uri = await client.open(TWO_ARTICLES);
      await client.symbols(uri);
      await client.change(
        uri,
        { range: rangeOf(TWO_ARTICLES, 'and and'), text: 'and' },
        { range: DOUBLED, text: 'the' },
        { range: { start: TOP, end: TOP }, text: 'the' },
      );
      assert.deepEqual(await records(uri), ['the = the', 'and = and']);
    });

    describe('however a client cuts the edit', () => {
      const TEXT = TWO_ARTICLES.replace('the the', 'teh');
      const [at] = [rangeOf(TEXT, 'teh').start];
      const range = (from: number, to: number): Range => ({
        start: { ...at, character: at.character + from },
        end: { ...at, character: at.character + to },
      });
      const insertion = { range: range(3, 3), text: 'e' };
      const deletion = { range: range(1, 2), text: '' };
      const line = TEXT.split('\n')[at.line] ?? '';
      const WAYS: Readonly<Record<string, readonly (readonly TextDocumentContentChangeEvent[])[]>> = {
        'in two edits': [[insertion, deletion]],
        'in two edits, the other one first': [[deletion, { range: range(2, 2), text: 'e' }]],
        'in two messages': [[insertion], [deletion]],
        'with a word elsewhere in between': [
          [insertion],
          [{ range: { start: TOP, end: TOP }, text: 'Also: ' }],
          [deletion],
        ],
        'as a line': [
          [
            {
              range: { start: { ...at, character: 0 }, end: { ...at, character: line.length } },
              text: line.replace('teh', 'the'),
            },
          ],
        ],
        'as all of the text, with another fix and more': [
          [{ text: `Seen. ${TEXT.replace('teh', 'the').replace('and and', 'and')}The end.` }],
        ],
      };
      for (const [way, messages] of Object.entries(WAYS))
        it(way, async () => {
          const uri = await client.open(TEXT);
          for (const changes of messages) {
            // The server has looked at what came before.
            await client.symbols(uri);
            await client.change(uri, ...changes);
          }
          assert.deepEqual(
            (await records(uri)).filter((each) => !each.startsWith('and =')),
            ['the = the'],
          );
        });

      it('and undone, it is no record', async () => {
        const uri = await client.open(TEXT);
        await client.symbols(uri);
        await client.change(uri, insertion, deletion);
        assert.deepEqual(await records(uri), ['the = the']);
        await client.change(uri, { range: range(1, 1), text: 'e' });
        await client.change(uri, { range: range(3, 4), text: '' });
        assert.deepEqual(await records(uri), []);
      });
    });

    it('and of what was kept as printed, which is no problem any more', async () => {
      const uri = await client.open(TWO_ARTICLES);
      const actions = await client.codeActions(uri, DOUBLED, ['quickfix']);
      assert.equal(actions[1]?.title, 'Keep as printed, record the correction');
      await send('dateline.annotate', actions[1]?.command?.arguments?.[0]);
      const starts = (await client.diagnostics(uri)).filter(({ code }) => code === 'typo.doubled');
      assert.deepEqual(
        starts.map(({ range }) => range),
        [rangeOf(TWO_ARTICLES, 'and and')],
      );
      assert.deepEqual(await records(uri), ['the the = the']);
    });
  });

  it('offers labels, own ones too, and what to say of the article by code action in any editor', async () => {
    client.configuration = { annotations: { author: 'Ines', labels: [{ name: 'doubtful' }] } };
    const uri = await client.open(TWO_ARTICLES);
    const choose = async (title: string): Promise<void> => {
      const action = (await client.codeActions(uri, VALADARES, ['refactor'])).find(
        (each) => each.title === title,
      );
      assert.ok(action?.command, title);
      await send(action.command.command, action.command.arguments?.[0]);
    };
    await choose('Label “Valadares” doubtful');
    await choose('Label “Valadares” place everywhere');
    await choose('Label this article relevant');
    const [article] = await client.symbols(uri);
    assert.match(article?.detail ?? '', /relevant/);
    await choose('Remove the label doubtful');
    await choose('Take the label relevant off this article');
    assert.deepEqual(await labelled(uri), ['place: Valadares', 'place: Valadares']);
  });
});
