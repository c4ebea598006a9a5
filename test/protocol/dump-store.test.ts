import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../server/src/analysis/analysis';
import type { Dump } from '../../server/src/analysis/model/dump';
import type { AnalysisSettings } from '../../server/src/analysis/model/settings';
import { AnnotationStore } from '../../server/src/protocol/annotation-store';
import { type AnalysedDocument, DumpStore } from '../../server/src/protocol/dump-store';
import { SettingsStore } from '../../server/src/protocol/settings-store';
import { buildDump } from '../unit/language-features/dump-builder';

/** A store over an analysis that waits in its middle until it is let go, and everything that can be seen of it. */
function makeStore(options: { fail?: boolean } = {}) {
  const log: string[] = [];
  const write = (message: string): void => void log.push(message);
  const started: string[] = [];
  const announced: number[] = [];
  const seenSettings: AnalysisSettings[] = [];
  let isHeld = false;
  const analysis: Analysis = {
    analyse: (text) => buildDump(text).dump,
    *steps(text, settings): Generator<void, Dump, void> {
      started.push(text);
      if (settings !== undefined) seenSettings.push(settings);
      if (options.fail === true) throw new Error('analysis is broken');
      while (isHeld) {
        const end = performance.now() + 9;
        while (performance.now() < end);
        yield;
      }
      return buildDump(text).dump;
    },
    *explain() {
      return [];
    },
  };
  const logger = { info: write, warn: write, error: write };
  const configuration = { spelling: { words: ['quill'] } };
  const settings = new SettingsStore(() => Promise.resolve(configuration), logger);
  const announce = ({ version }: AnalysedDocument): void => void announced.push(version);
  const annotations = new AnnotationStore();
  const store = new DumpStore(() => Promise.resolve(analysis), settings, annotations, logger, announce);
  return {
    store,
    annotations,
    settings,
    configuration,
    log,
    started,
    announced,
    seenSettings,
    hold: (held: boolean) => (isHeld = held),
  };
}

function open(text: string, version = 1): TextDocument {
  return TextDocument.create('file:///a.news', 'newsdump', version, text);
}

function changed(document: TextDocument, text: string): TextDocument {
  return TextDocument.update(document, [{ text }], document.version + 1);
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

const NEVER = CancellationToken.None;

describe('the dump store', () => {
  it('answers for the version there is when the question comes', async () => {
    const { store } = makeStore();
    const document = open('one');
    store.update(document);
    assert.equal((await store.dumpOf(document.uri, NEVER))?.dump.text, 'one');
    store.update(changed(document, 'two'));
    const answer = await store.dumpOf(document.uri, NEVER);
    assert.deepEqual([answer?.version, answer?.dump.text], [2, 'two']);
  });

  it('analyses a version once, however many ask', async () => {
    const { store, started, announced } = makeStore();
    const document = open('one');
    store.update(document);
    const answers = await Promise.all([1, 2, 3].map(() => store.dumpOf(document.uri, NEVER)));
    await store.dumpOf(document.uri, NEVER);
    assert.equal(new Set(answers).size, 1);
    assert.deepEqual([started, announced], [['one'], [1]]);
  });

  it('analyses without being asked, once typing pauses', async () => {
    const { store, announced } = makeStore();
    const document = open('one');
    store.update(document);
    store.update(changed(document, 'two'));
    store.update(changed(document, 'three'));
    while (announced.length === 0) await turn();
    assert.deepEqual(announced, [3]);
  });

  it('drops work and questions about a version that is out of date', async () => {
    const { store, started, announced, hold } = makeStore();
    const document = open('one');
    hold(true);
    store.update(document);
    const question = store.dumpOf(document.uri, NEVER);
    while (started.length === 0) await turn();
    store.update(changed(document, 'two'));
    await assert.rejects(question, { code: LSPErrorCodes.ContentModified });
    const next = store.dumpOf(document.uri, NEVER);
    hold(false);
    assert.equal((await next)?.dump.text, 'two');
    assert.deepEqual(announced, [2]);
  });

  it('lets go of a cancelled question at once, and of no other', async () => {
    const { store, hold } = makeStore();
    const document = open('one');
    hold(true);
    store.update(document);
    const cancellation = new CancellationTokenSource();
    const cancelled = store.dumpOf(document.uri, cancellation.token);
    const other = store.dumpOf(document.uri, NEVER);
    cancellation.cancel();
    await assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
    hold(false);
    assert.equal((await other)?.version, 1);
  });

  it('has nothing to say of a document that is not open, or is closed meanwhile', async () => {
    const { store, hold } = makeStore();
    assert.equal(await store.dumpOf('file:///unknown.news', NEVER), null);
    const document = open('one');
    hold(true);
    store.update(document);
    const question = store.dumpOf(document.uri, NEVER);
    store.close(document.uri);
    assert.equal(await question, null);
    hold(false);
  });

  it('analyses again with new settings, and answers with those', async () => {
    const { store, settings, configuration, seenSettings } = makeStore();
    const document = open('one');
    store.update(document);
    await store.dumpOf(document.uri, NEVER);
    configuration.spelling.words = ['marrok'];
    settings.changed(undefined);
    store.settingsChanged();
    await store.dumpOf(document.uri, NEVER);
    assert.deepEqual(
      seenSettings.map(({ knownWords }) => knownWords),
      [['quill'], ['marrok']],
    );
  });

  it('survives an analysis that fails, and says so in the log', async () => {
    const { store, log } = makeStore({ fail: true });
    const document = open('one');
    store.update(document);
    assert.equal(await store.dumpOf(document.uri, NEVER), null);
    assert.match(log[0] ?? '', /analysis is broken/);
    store.update(changed(document, 'two'));
    assert.equal(await store.dumpOf(document.uri, NEVER), null);
  });
});
