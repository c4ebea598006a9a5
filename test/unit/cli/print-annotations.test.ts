import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Annotation } from '../../../server/src/analysis/model/annotations';
import { sideFileOf } from '../../../server/src/annotations/side-file/side-file-of';
import { printSideFile } from '../../../server/src/annotations/side-file/print-side-file';
import { run, temporaryFolder } from './harness';

const TEXT = '\ufeffMayor Ada Quill\r\nspoke to teh Harbour Board.\r\n';

describe('annotations on the command line', () => {
  let files: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    files = temporaryFolder();
  });
  afterEach(() => files.remove());

  /** Writes a dump, and beside it what was said of `annotated`, an earlier text; gives the dump's path. */
  function put(text: string, said: readonly Annotation[], annotated = text): string {
    const dump = files.path('day.txt');
    writeFileSync(dump, text);
    const file = sideFileOf({ placed: said, orphans: [] }, annotated, []);
    writeFileSync(`${dump}.annotations.json`, printSideFile(file, 'day.txt'));
    return dump;
  }

  /** Says of `words` in TEXT that they are a person, with a note if one is given. */
  function person(words: string, note?: string): Annotation {
    const start = TEXT.indexOf(words);
    const record = { id: words, start, end: start + words.length, ...(note !== undefined && { note }) };
    return { ...record, kind: 'mention', mention: 'person' };
  }

  describe('dateline annotations', () => {
    it('lists each with its place in the text as it is now, and what became of it', async () => {
      const last = 'The ferries will sail from the old quay until the dredging ends in spring.\r\n';
      const before = `${TEXT}${last}`;
      const now = `${TEXT}Rain fell.\r\n${last.replace('old quay', 'pier')}`;
      const spanOf = (words: string): Annotation => {
        const start = before.indexOf(words);
        return { ...person(words), start, end: start + words.length };
      };
      const said = [person('Ada Quill', 'the\nelder'), spanOf('dredging'), spanOf('quay')];
      const dump = put(now.replace('from the pier until', 'sooner, until'), said, before);
      assert.deepEqual(await run(['annotations', dump]), {
        status: 0,
        output:
          `${dump}:1:8: placed: person “Ada Quill” (the elder)\n` +
          `${dump}:4:25: orphan: person “quay”\n` +
          `${dump}:4:41: moved: person “dredging”\n`,
        errors: '',
        served: false,
      });
    });

    it('prints one object a file on demand, with offsets into the file as decoded', async () => {
      const created = '2026-03-01T09:00:00Z';
      const dump = put(TEXT, [{ ...person('Harbour Board', 'new'), creator: 'Ada', created }]);
      const { status, output } = await run(['annotations', '--json', dump]);
      assert.equal(status, 0);
      assert.ok(output.endsWith('}\n') && output.indexOf('\n') === output.length - 1);
      const start = TEXT.indexOf('Harbour');
      assert.deepEqual(JSON.parse(output), {
        schemaVersion: 1,
        source: dump,
        annotations: [
          {
            id: 'Harbour Board',
            kind: 'mention',
            label: 'person',
            state: 'placed',
            start,
            end: start + 'Harbour Board'.length,
            text: 'Harbour Board',
            note: 'new',
            creator: 'Ada',
            created,
          },
        ],
      });
    });

    it('gives an orphan its last text, and no text of now', async () => {
      const dump = put('Nothing of it is left.', [person('Harbour Board')], TEXT);
      const [{ state, text, quote, start, end }] = JSON.parse(
        (await run(['annotations', '--json', dump])).output,
      ).annotations;
      assert.deepEqual({ state, text, quote }, { state: 'orphan', text: '', quote: 'Harbour Board' });
      assert.equal(start, end);
    });

    it('tells a rejection from a label', async () => {
      const dump = put(TEXT, [{ ...person('teh'), kind: 'rejection', mention: 'place' }]);
      assert.match((await run(['annotations', dump])).output, /: placed: no place “teh”\n/);
    });

    it('says where there are none, and what is left out', async () => {
      const dump = files.path('bare.txt');
      writeFileSync(dump, TEXT);
      const bare = await run(['annotations', dump]);
      assert.deepEqual([bare.status, bare.output], [0, '']);
      assert.match(bare.errors, /bare\.txt: no annotations are kept beside it\n/);
      writeFileSync(
        `${dump}.annotations.json`,
        printSideFile({ filed: [], foreign: [{ item: { id: 'urn:x' }, why: 'unknown' }] }, 'bare.txt'),
      );
      assert.match(
        (await run(['annotations', dump])).errors,
        /1 annotation left out: what they say is of a kind that is not known/,
      );
    });

    it('takes no standard input', async () => {
      const { status, errors } = await run(['annotations', '-'], { standardInput: TEXT });
      assert.equal(status, 2);
      assert.match(errors, /beside standard input/);
    });
  });

  describe('in the other commands', () => {
    it('are honoured where they stand now, unless they are not wanted', async () => {
      const now = `An earlier story.\n${TEXT.slice(1)}`;
      const dump = put(now, [person('Ada Quill')], TEXT);
      const [span] = JSON.parse((await run(['annotate', dump])).output).spans;
      assert.deepEqual([now.slice(span.start, span.end), span.by], ['Ada Quill', 'person']);
      const without = await run(['annotate', '--no-annotations', dump]);
      assert.deepEqual(JSON.parse(without.output).spans, []);
    });

    it('come before corrections that are given', async () => {
      const dump = put(TEXT, [person('Ada Quill')]);
      const corrections = [{ start: 0, end: 5, kind: 'boundary', verdict: 'start' }];
      const length = TEXT.length - 3;
      writeFileSync(
        files.path('c.json'),
        JSON.stringify({ schemaVersion: 1, source: '', length, corrections }),
      );
      const { output } = await run(['annotate', '--corrections', files.path('c.json'), dump]);
      assert.deepEqual(
        JSON.parse(output).spans.map(({ start }: { start: number }) => start),
        [7, 1],
      );
    });

    it('are no longer there once damaged: the input fails, and nothing is printed or changed', async () => {
      const dump = put(TEXT, []);
      for (const [content, why] of [
        ['{"items": [', /damaged/],
        ['{"dateline:schemaVersion": 99, "first": {"items": []}}', /later version/],
      ] as const) {
        writeFileSync(`${dump}.annotations.json`, content);
        for (const command of [['annotations'], ['annotate'], ['check'], ['fix', '--write']]) {
          const { status, output, errors } = await run([...command, dump]);
          assert.deepEqual([status, output], [2, ''], command[0]);
          assert.match(errors, /day\.txt\.annotations\.json/);
          assert.match(errors, why);
        }
        assert.equal(readFileSync(dump, 'utf8'), TEXT);
        assert.equal((await run(['check', '--no-annotations', dump])).status, 1);
      }
    });
  });
});
