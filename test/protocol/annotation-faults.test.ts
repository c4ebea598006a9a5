import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MentionAnnotation } from '../../server/src/analysis/model/annotations';
import { type DocumentAnnotations, NO_ANNOTATIONS } from '../../server/src/annotations/document-annotations';
import { printSideFile } from '../../server/src/annotations/side-file/print-side-file';
import { readSideFile } from '../../server/src/annotations/side-file/read-side-file';
import { sideFileOf } from '../../server/src/annotations/side-file/side-file-of';
import { withChanges } from '../../server/src/annotations/with-changes';
import { fileStoreOn } from '../../server/src/node/file-store';
import { AnnotationFiles } from '../../server/src/protocol/annotation-files';
import { UnsavedCopies } from '../../server/src/protocol/unsaved-copies';
import { Faults } from './faults';

const TEXT = 'Ada met Ben in Oslo.\n';
const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'EMFILE'];

function mention(words: string): MentionAnnotation {
  const start = TEXT.indexOf(words);
  return { id: words, start, end: start + words.length, kind: 'mention', mention: 'person' };
}

/** Opens a dump with two annotations, adds one, closes it and shuts down, on a disk of which one operation fails. */
class Visit {
  readonly told: string[] = [];
  private annotations: DocumentAnnotations = NO_ANNOTATIONS;
  private text: string | undefined;
  private readonly uri: string;

  constructor(
    private readonly folder: string,
    private readonly faults: Faults,
  ) {
    this.uri = pathToFileURL(path.join(folder, 'day.news')).href;
  }

  async make(): Promise<void> {
    const store = fileStoreOn(this.faults.disk);
    const home = pathToFileURL(path.join(this.folder, 'home')).href;
    const copies = new UnsavedCopies(store, home, (message) => this.told.push(message));
    const files = new AnnotationFiles(store, copies, {
      textOf: () => this.text,
      annotationsOf: () => this.annotations,
      replace: (_uri, annotations) => (this.annotations = annotations),
      used: () => undefined,
      making: () => Promise.resolve(),
      tell: (message) => this.told.push(message),
      stateChanged: () => undefined,
    });
    this.text = TEXT;
    files.opened(this.uri, false);
    this.annotations = withChanges(this.annotations, { gone: [], came: [mention('Oslo')] });
    files.changed(this.uri);
    await files.flush();
    await this.assertWhole();
    this.text = undefined;
    files.closing(this.uri, TEXT);
    await files.shutdown();
  }

  /** The ids of the file, which is whole at any time. */
  async assertWhole(): Promise<readonly string[]> {
    const read = readSideFile(
      await readFile(`${path.join(this.folder, 'day.news')}.annotations.json`, 'utf8'),
    );
    assert.equal(read.kind, 'read');
    return read.file.filed.map(({ annotation }) => annotation.id).sort();
  }
}

describe('annotations on a disk of which one operation fails, whichever it is', function () {
  this.timeout(120_000);
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-faults-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  for (const code of CODES)
    it(`with ${code} are all saved by the end`, async () => {
      let at = 0;
      for (let isOver = false; !isOver;) {
        at++;
        const before = sideFileOf({ placed: ['Ada', 'Ben'].map(mention), orphans: [] }, TEXT, []);
        await writeFile(path.join(folder, 'day.news.annotations.json'), printSideFile(before, 'day.news'));
        const faults = new Faults(
          at,
          () => {
            throw Object.assign(new Error(`${code}: at operation ${at}`), { code });
          },
          true,
        );
        const visit = new Visit(folder, faults);
        await visit.make();
        assert.deepEqual(
          await visit.assertWhole(),
          ['Ada', 'Ben', 'Oslo'],
          `operation ${at}, ${faults.last}; told: ${visit.told.join(' ')}`,
        );
        isOver = !faults.struck;
      }
      assert.ok(at > 20, `only ${at} operations were seen`);
    });
});
