import assert from 'node:assert/strict';
import type { Annotation, MentionAnnotation } from '../../server/src/analysis/model/annotations';
import type { DocumentAnnotations } from '../../server/src/annotations/document-annotations';
import { withChanges } from '../../server/src/annotations/with-changes';
import { AnnotationFiles } from '../../server/src/protocol/annotation-files';
import { AnnotationStore } from '../../server/src/protocol/annotation-store';
import { UnsavedCopies } from '../../server/src/protocol/unsaved-copies';
import { applyEdits, type TextEdit } from '../../server/src/text/edits';
import { between, chance, pick, type Random, seeded } from '../../tools/train/random';
import { annotatedArticles, written } from './annotated-dump';
import { FaultyFiles, type Trouble } from './faulty-files';
import { SEED } from './seed';

const HOME = 'file:///home/kit';
const SEQUENCES = 150;
const ACTS = 40;

/** One life of the server: documents are opened in it, annotated, edited and closed. */
class Session {
  private readonly annotations = new AnnotationStore();
  private readonly texts = new Map<string, string>();
  private readonly copies: UnsavedCopies;
  readonly files: AnnotationFiles;

  constructor(disk: FaultyFiles) {
    this.copies = new UnsavedCopies(disk, HOME, assert.fail);
    this.files = new AnnotationFiles(disk, this.copies, {
      textOf: (uri) => this.texts.get(uri),
      annotationsOf: (uri) => this.annotations.all(uri),
      replace: (uri, all) => this.annotations.replace(uri, all),
      used: () => undefined,
      making: () => Promise.resolve(),
      tell: () => undefined,
      stateChanged: () => undefined,
    });
  }

  async restoreCopies(): Promise<void> {
    for (const copy of await this.copies.all()) this.files.restore(copy);
  }

  isOpen(uri: string): boolean {
    return this.texts.has(uri);
  }

  all(uri: string): DocumentAnnotations {
    const { placed, orphans } = this.annotations.all(uri);
    return { placed, orphans };
  }

  open(uri: string, text: string): void {
    this.texts.set(uri, text);
    this.files.opened(uri, this.annotations.opened(uri, text) === 'remembered');
  }

  act(uri: string, changes: Parameters<typeof withChanges>[1]): void {
    this.annotations.act(uri, withChanges(this.annotations.all(uri), changes), 'Act');
    this.files.changed(uri);
  }

  edit(uri: string, edit: TextEdit): string {
    const before = this.texts.get(uri) ?? '';
    this.annotations.edited(uri, edit, before);
    const after = applyEdits(before, [edit]);
    this.texts.set(uri, after);
    return after;
  }

  close(uri: string): void {
    const text = this.texts.get(uri) ?? '';
    this.texts.delete(uri);
    this.files.closing(uri, text);
    this.annotations.close(uri, text);
  }
}

/** What is done to two dumps and their files, and what must be there in the end. */
class Story {
  readonly disk = new FaultyFiles(HOME);
  session = new Session(this.disk);
  /** The dumps as they stand in the editor, or on disk. */
  readonly texts = new Map<string, string>();
  /** What persons have said and not taken back, by dump. */
  readonly said = new Map<string, Set<string>>();
  private readonly told: string[] = [];
  private count = 0;

  constructor(private readonly random: Random) {
    for (const name of ['one', 'two']) {
      const uri = `file:///desk/${name}.news`;
      this.texts.set(uri, written(annotatedArticles(random, 8)).text);
      this.said.set(uri, new Set());
    }
  }

  get log(): string {
    return this.told.join('; ');
  }

  async act(): Promise<void> {
    const uri = pick(this.random, [...this.texts.keys()]);
    const [, act] = pick(this.random, [
      ...Array.from({ length: 5 }, () => ['label', () => this.label(uri)] as const),
      ['take back', () => this.takeBack(uri)] as const,
      ...Array.from({ length: 3 }, () => ['edit', () => this.edit(uri)] as const),
      ['save', () => this.session.isOpen(uri) && this.session.files.saved(uri)] as const,
      ['close', () => this.close(uri)] as const,
      ['edit while closed', () => this.editClosed(uri)] as const,
      ['trouble', () => this.trouble(pick(this.random, TROUBLES))] as const,
      ['flush', () => this.session.files.flush()] as const,
      ['another adds', () => this.anotherAdds(uri)] as const,
      ['another removes', () => this.anotherRemoves(uri)] as const,
      ['damage', () => this.damage(uri)] as const,
      ['restart', () => this.restart()] as const,
    ]);
    await act();
    if (chance(this.random, 0.5)) await this.session.files.flush();
  }

  /** The end of all trouble: what has been said is in the files, and a new session shows it. */
  async end(): Promise<void> {
    this.trouble('nothing');
    for (const uri of this.texts.keys()) this.mend(uri);
    await this.restart();
    await this.session.files.flush();
    await this.restart();
    for (const [uri, text] of this.texts) {
      this.session.open(uri, text);
      await settled(this.session);
      const { placed, orphans } = this.session.all(uri);
      const ids = [...placed, ...orphans.map(({ annotation }) => annotation)].map(({ id }) => id);
      assert.deepEqual([...ids].sort(), [...(this.said.get(uri) ?? [])].sort(), `${uri}: ${this.log}`);
    }
  }

  /** In another session, a document that is open here is the same: places, orphans, and their order. */
  async assertReopenedIsTheSame(): Promise<void> {
    if (this.disk.trouble !== 'nothing') return;
    for (const [uri, text] of this.texts) {
      if (!this.session.isOpen(uri) || this.damaged.has(uri)) continue;
      this.session.files.saved(uri);
      await settled(this.session);
      const another = new Session(this.disk);
      another.open(uri, text);
      await settled(another);
      const [here, there] = [this.session, another].map((each) => shown(each.all(uri)));
      assert.deepEqual(there, here, `${uri}: ${this.log}`);
      await another.files.shutdown();
    }
  }

  private opened(uri: string): void {
    if (this.session.isOpen(uri)) return;
    this.note(`open ${uri}`);
    this.session.open(uri, this.texts.get(uri) ?? '');
  }

  private label(uri: string): void {
    this.opened(uri);
    const words = [...(this.texts.get(uri) ?? '').matchAll(/\p{Lu}\p{L}+/gu)];
    if (words.length === 0) return;
    const word = pick(this.random, words);
    const id = `m${this.count++}`;
    this.note(`label ${id}`);
    this.said.get(uri)?.add(id);
    const start = word.index;
    const came: MentionAnnotation = {
      kind: 'mention',
      mention: pick(this.random, ['person', 'place']),
      id,
      // No two say the same, or they could be one.
      note: id,
      start,
      end: start + word[0].length,
    };
    this.session.act(uri, { gone: [], came: [came] });
  }

  private takeBack(uri: string): void {
    if (!this.session.isOpen(uri)) return;
    const { placed, orphans } = this.session.all(uri);
    const ids = [...placed, ...orphans.map(({ annotation }): Annotation => annotation)].map(({ id }) => id);
    if (ids.length === 0) return;
    const id = pick(this.random, ids);
    this.note(`take back ${id}`);
    this.said.get(uri)?.delete(id);
    this.session.act(uri, { gone: [id], came: [] });
  }

  private edit(uri: string): void {
    this.opened(uri);
    const text = this.texts.get(uri) ?? '';
    this.note('edit');
    this.texts.set(uri, this.session.edit(uri, randomEdit(this.random, text)));
  }

  private close(uri: string): void {
    if (!this.session.isOpen(uri)) return;
    this.note(`close ${uri}`);
    this.session.close(uri);
  }

  private editClosed(uri: string): void {
    if (this.session.isOpen(uri)) return;
    this.note('edit while closed');
    const text = this.texts.get(uri) ?? '';
    this.texts.set(uri, applyEdits(text, [randomEdit(this.random, text)]));
  }

  private trouble(trouble: Trouble): void {
    this.note(`files: ${trouble}`);
    this.disk.trouble = trouble;
  }

  private readonly damaged = new Map<string, string>();

  private damage(uri: string): void {
    const content = this.disk.contents.get(sideOf(uri));
    if (content === undefined || this.damaged.has(uri)) return this.mend(uri);
    this.note(`damage ${uri}`);
    this.damaged.set(uri, content);
    this.disk.contents.set(sideOf(uri), content.slice(0, -20));
    this.session.files.fileChanged(sideOf(uri));
  }

  private mend(uri: string): void {
    const content = this.damaged.get(uri);
    if (content === undefined) return;
    this.note(`mend ${uri}`);
    this.damaged.delete(uri);
    this.disk.contents.set(sideOf(uri), content);
    this.session.files.fileChanged(sideOf(uri));
  }

  /** Another program puts an item of its own into the file, that takes its place from one of ours. */
  private anotherAdds(uri: string): void {
    this.rewrite(uri, (items) => {
      const item = pick(this.random, items);
      const id = `o${this.count++}`;
      this.note(`another adds ${id}`);
      this.said.get(uri)?.add(id);
      return [...items, { ...item, id: `urn:dateline:annotation:${id}` }];
    });
  }

  private anotherRemoves(uri: string): void {
    this.rewrite(uri, (items) => {
      const item = pick(this.random, items);
      const id = item.id.replace(/^.*:/, '');
      this.note(`another removes ${id}`);
      this.said.get(uri)?.delete(id);
      return items.filter((each) => each !== item);
    });
  }

  private rewrite(uri: string, change: (items: readonly Item[]) => readonly Item[]): void {
    const content = this.disk.contents.get(sideOf(uri));
    // What the session has not read or written itself is no base to take something away from.
    if (content === undefined || this.damaged.has(uri) || this.disk.trouble !== 'nothing') return;
    if (this.session.files.hasUnsaved(uri)) return;
    const file = JSON.parse(content);
    if (file.first.items.length === 0) return;
    file.first.items = change(file.first.items);
    this.disk.contents.set(sideOf(uri), JSON.stringify(file));
    if (chance(this.random, 0.5)) this.session.files.fileChanged(sideOf(uri));
  }

  private async restart(): Promise<void> {
    this.note('restart');
    await this.session.files.shutdown();
    this.session = new Session(this.disk);
    await this.session.restoreCopies();
  }

  private note(what: string): void {
    this.told.push(what);
  }
}

interface Item {
  readonly id: string;
}

const TROUBLES: readonly Trouble[] = [
  'nothing',
  'nothing',
  'unreadable',
  'unwritable',
  'written but refused',
];

function sideOf(uri: string): string {
  return `${uri}.annotations.json`;
}

async function settled(session: Session): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  await session.files.flush();
}

function randomEdit(random: Random, text: string): TextEdit {
  const start = between(random, 0, text.length);
  const end = Math.min(text.length, start + (chance(random, 0.6) ? between(random, 0, 80) : 0));
  const from = between(random, 0, text.length);
  const newText = pick(random, ['', 'x', 'Oslo ', '\r\n', '😀', text.slice(from, from + 60), text]);
  return { start, end, newText: newText.length > 2_000 ? newText.slice(0, 2_000) : newText };
}

function shown({ placed, orphans }: DocumentAnnotations): unknown {
  const place = ({ id, start, end }: Annotation): unknown => [id, start, end];
  return {
    placed: placed.map(place),
    orphans: orphans.map(({ annotation, quote }) => [place(annotation), quote.exact.replace(/\r\n?/g, '\n')]),
  };
}

describe(`annotations and their files (seed ${SEED})`, function () {
  this.timeout(240_000);

  it('are all there in the end, whatever fails, whoever else writes, and whenever the server ends', async () => {
    for (let sequence = 0; sequence < SEQUENCES; sequence++) {
      const story = new Story(seeded(SEED + sequence));
      for (let acts = 0; acts < ACTS; acts++) await story.act();
      await story.end();
    }
  });

  it('are the same live and reopened: places, orphans and their order', async () => {
    for (let sequence = 0; sequence < SEQUENCES; sequence++) {
      const story = new Story(seeded(SEED + sequence));
      for (let acts = 0; acts < ACTS; acts++) {
        await story.act();
        if (acts % 8 === 7) await story.assertReopenedIsTheSame();
      }
      await story.session.files.shutdown();
    }
  });
});
