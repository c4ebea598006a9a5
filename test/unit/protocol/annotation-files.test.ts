import assert from 'node:assert/strict';
import { mock } from 'node:test';
import type { MentionAnnotation } from '../../../server/src/analysis/model/annotations';
import {
  type DocumentAnnotations,
  NO_ANNOTATIONS,
} from '../../../server/src/annotations/document-annotations';
import { AnnotationFiles } from '../../../server/src/protocol/annotation-files';
import type { FileStore } from '../../../server/src/protocol/file-store';
import { MemoryFileStore } from '../../doubles/memory-file-store';
import { UnsavedCopies } from '../../../server/src/protocol/unsaved-copies';

const DUMP = 'file:///desk/two.news';
const SIDE = `${DUMP}.annotations.json`;
const HOME = 'file:///home/kit';
const TEXT = 'Two articles';

function mention(id: string, words: string): MentionAnnotation {
  const start = TEXT.indexOf(words);
  return { id, start, end: start + words.length, kind: 'mention', mention: 'misc' };
}

/** Milliseconds within which a disk that does not answer is given up, at the end and before. */
const LONGEST_END = 1_000;
/** Milliseconds after which what has failed once or twice is tried again. */
const LONGEST_PAUSE = 2_000;

const desks: Desk[] = [];

/** A server with one document, and files that fail as long as `fails` says why. */
class Desk {
  readonly told: string[] = [];
  readonly found: unknown[] = [];
  fails: string | undefined;
  isStalled = false;
  held: DocumentAnnotations = NO_ANNOTATIONS;
  text: string | undefined = TEXT;
  states: (string | undefined)[] = [];
  readonly copies: UnsavedCopies;
  readonly kept: AnnotationFiles;

  constructor(readonly disk = new MemoryFileStore()) {
    desks.push(this);
    const files: FileStore = {
      read: (uri) => this.guarded(uri, () => disk.read(uri)),
      update: (uri, change) => this.guarded(uri, () => disk.update(uri, change)),
    };
    this.copies = new UnsavedCopies(files, HOME, assert.fail);
    this.kept = new AnnotationFiles(files, this.copies, {
      textOf: () => this.text,
      annotationsOf: () => this.held,
      replace: (_uri, annotations) => (this.held = annotations),
      used: () => undefined,
      making: async () => void this.found.push(await disk.read(SIDE)),
      tell: (message) => this.told.push(message),
      stateChanged: (uri) => this.states.push(this.kept.whyNotSaved(uri)),
    });
  }

  annotate(...placed: readonly MentionAnnotation[]): void {
    this.held = { placed, orphans: [] };
    this.kept.changed(DUMP);
  }

  close(): void {
    const { text } = this;
    this.text = undefined;
    this.kept.closing(DUMP, text ?? '');
    this.held = NO_ANNOTATIONS;
  }

  async file(): Promise<string> {
    return (await this.disk.read(SIDE)) ?? '';
  }

  private async guarded<T>(uri: string, work: () => Promise<T>): Promise<T> {
    if (uri.startsWith(HOME)) return work();
    if (this.isStalled) return new Promise(() => undefined);
    if (this.fails !== undefined) throw new Error(this.fails);
    return work();
  }
}

/** Lets everything that does not wait for a timer come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets so many milliseconds pass, as the timers see it, and all that comes of them. */
async function pass(milliseconds: number): Promise<void> {
  await settled();
  mock.timers.tick(milliseconds);
  await settled();
}

describe('the file that annotations are kept in', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  // Nothing is tried again once a test is over.
  afterEach(async () => {
    const ends = Promise.all(desks.splice(0).map(({ kept }) => kept.shutdown()));
    await pass(LONGEST_END);
    await pass(LONGEST_END);
    await ends;
    mock.timers.reset();
  });

  it('is told of before it is made, and then no more', async () => {
    const desk = new Desk();
    desk.kept.saved(DUMP);
    await desk.kept.flush();
    assert.deepEqual(desk.found, []);
    for (let count = 0; count < 2; count++) {
      desk.annotate(mention('a', 'Two'));
      await desk.kept.flush();
    }
    assert.deepEqual(desk.found, [undefined]);
    assert.match(await desk.file(), /"exact":"Two"/);
    assert.deepEqual(desk.told, []);
  });

  describe('that could not be written', () => {
    const occasions: Readonly<Record<string, (desk: Desk) => unknown>> = {
      'at the next change': (desk) => desk.annotate(mention('a', 'Two'), mention('b', 'articles')),
      'when the text is saved': (desk) => desk.kept.saved(DUMP),
      'when the document is closed': (desk) => desk.close(),
      'when the file is changed': (desk) => desk.kept.fileChanged(SIDE),
      'when the server shuts down': (desk) => desk.kept.shutdown(),
    };
    for (const [when, occasion] of Object.entries(occasions))
      it(`is written ${when}`, async () => {
        const desk = new Desk();
        desk.fails = 'the disk is full';
        desk.annotate(mention('a', 'Two'));
        await desk.kept.flush();
        assert.equal(
          desk.kept.whyNotSaved(DUMP),
          'two.news.annotations.json could not be written: the disk is full',
        );
        assert.equal(desk.told.length, 1);
        assert.match(desk.told.join(), /two\.news are not saved yet: .*: the disk is full\./);
        desk.fails = undefined;
        occasion(desk);
        if (when === 'at the next change') await desk.kept.flush();
        await settled();
        assert.match(await desk.file(), /"exact":"Two"/);
        assert.equal(desk.kept.whyNotSaved(DUMP), undefined);
        assert.equal(desk.states.at(-1), undefined);
      });

    it('is written by itself after a while, with nobody there', async () => {
      const desk = new Desk();
      desk.fails = 'the disk is full';
      desk.annotate(mention('a', 'Two'));
      await desk.kept.flush();
      desk.close();
      await settled();
      desk.fails = undefined;
      assert.equal(await desk.file(), '');
      await pass(LONGEST_PAUSE);
      assert.match(await desk.file(), /"exact":"Two"/);
    });

    it('is told of once for each reason', async () => {
      const desk = new Desk();
      for (const why of ['the disk is full', 'the disk is full', 'the folder is gone']) {
        desk.fails = why;
        desk.annotate(mention('a', 'Two'));
        await desk.kept.flush();
      }
      assert.equal(desk.told.length, 2);
    });

    it('leaves a copy, from which another session saves it; then the copy goes', async () => {
      const one = new Desk();
      one.annotate(mention('a', 'Two'), mention('b', 'articles'));
      await one.kept.flush();
      one.fails = 'the disk is full';
      one.annotate(mention('a', 'Two'));
      await one.kept.shutdown();
      const other = new Desk(one.disk);
      other.text = undefined;
      const [copy] = await other.copies.all();
      assert.ok(copy);
      other.kept.restore(copy);
      await other.kept.flush();
      assert.match(await other.file(), /"exact":"Two"/);
      assert.doesNotMatch(await other.file(), /"exact":"articles"/);
      assert.deepEqual(await other.copies.all(), []);
    });

    it('shows in the document that is opened again, whatever its text is by then', async () => {
      const desk = new Desk();
      desk.fails = 'the disk is full';
      desk.annotate(mention('a', 'Two'));
      desk.close();
      await desk.kept.flush();
      desk.text = `Above. ${TEXT}`;
      desk.kept.opened(DUMP, false);
      await settled();
      assert.deepEqual(desk.held.placed, [{ ...mention('a', 'Two'), start: 7, end: 10 }]);
      desk.fails = undefined;
      await desk.kept.flush();
      assert.match(await desk.file(), /"exact":"Two"/);
    });

    it('goes under the new name where its dump is renamed', async () => {
      const desk = new Desk();
      desk.fails = 'the disk is full';
      desk.annotate(mention('a', 'Two'));
      desk.close();
      await desk.kept.flush();
      desk.fails = undefined;
      desk.kept.renamed('file:///desk', 'file:///shelf');
      await desk.kept.flush();
      assert.match((await desk.disk.read('file:///shelf/two.news.annotations.json')) ?? '', /"exact":"Two"/);
      assert.equal(await desk.file(), '');
      assert.deepEqual(await desk.copies.all(), []);
    });
  });

  describe('on a disk that does not answer', () => {
    it('does not hold up the end, which keeps a copy', async () => {
      const desk = new Desk();
      desk.isStalled = true;
      desk.annotate(mention('a', 'Two'));
      const end = desk.kept.shutdown();
      await pass(LONGEST_END);
      await end;
      const copies = await desk.copies.all();
      assert.deepEqual(
        copies.map(({ made }) => made.filed.map(({ quote }) => quote.exact)),
        [['Two']],
      );
    });

    it('does not hold up what waits for it to be written', async () => {
      const desk = new Desk();
      desk.isStalled = true;
      desk.annotate(mention('a', 'Two'));
      const written = desk.kept.flush();
      await pass(LONGEST_END);
      await written;
      assert.equal(await desk.file(), '');
    });
  });

  it('that holds no whole annotations is not written over; it gets all once it is mended, or taken away', async () => {
    for (const remedy of ['mended', 'taken away']) {
      const desk = new Desk();
      desk.annotate(mention('b', 'articles'));
      await desk.kept.flush();
      const good = await desk.file();
      const bad = good.slice(0, -9);
      const put = (content: string): Promise<void> => desk.disk.update(SIDE, () => content);
      await put(bad);
      const later = new Desk(desk.disk);
      later.kept.opened(DUMP, false);
      await settled();
      later.annotate(mention('a', 'Two'));
      await later.kept.flush();
      assert.equal(await later.file(), bad);
      assert.match(later.kept.whyNotSaved(DUMP) ?? '', /is damaged/);
      if (remedy === 'mended') await put(good);
      else later.disk.remove(SIDE);
      later.kept.fileChanged(SIDE);
      await settled();
      const exact = [...(await later.file()).matchAll(/"exact":"(\w+)"/g)].map(([, word]) => word);
      assert.deepEqual(exact, remedy === 'mended' ? ['Two', 'articles'] : ['Two']);
    }
  });
});
