import assert from 'node:assert/strict';
import type { Annotation } from '../../../../server/src/analysis/model/annotations';
import type { DocumentAnnotations } from '../../../../server/src/annotations/document-annotations';
import { placeSideFile } from '../../../../server/src/annotations/side-file/place-side-file';
import { sideFileOf } from '../../../../server/src/annotations/side-file/side-file-of';
import { contentHash } from '../../../../server/src/text/hash';
import { printSideFile } from '../../../../server/src/annotations/side-file/print-side-file';
import { readSideFile } from '../../../../server/src/annotations/side-file/read-side-file';
import type { SideFile } from '../../../../server/src/annotations/side-file/side-file';
import { quoteOf } from '../../../../server/src/text/quotes';

const TEXT = 'Rain in Ostavik\nOSTAVIK, 3 May (Tern) - Rain fell. Mayor Ada Brenn spoke of a “dlam”.\n';

function at(words: string, text = TEXT): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `“${words}” is not in the text`);
  return { start, end: start + words.length };
}

/** One of each kind, with all that an annotation can have. */
const EVERY_KIND: readonly Annotation[] = [
  { kind: 'boundary', id: 'a1', verdict: 'start', ...at('Rain in Ostavik') },
  { kind: 'role', id: 'a2', role: 'headline', ...at('Rain in Ostavik') },
  { kind: 'mention', id: '6f0c2f66-8d1c-4c1e-9a53-2f5f0c8f3a11', mention: 'outlet', ...at('Tern') },
  { kind: 'rejection', id: 'a4', mention: 'place', reach: 'dump', ...at('OSTAVIK') },
  {
    kind: 'entity',
    id: 'a5',
    decision: { verdict: 'same', entity: 'e', name: 'Ada B.' },
    ...at('Ada Brenn'),
  },
  { kind: 'entity', id: 'a6', decision: { verdict: 'apart', reach: 'article' }, ...at('Ada Brenn') },
  { kind: 'name', id: 'a7', name: 'Ada Brenn the Elder', ...at('Ada Brenn') },
  { kind: 'label', id: 'a 8/ü', label: 'weather', ...at('Rain fell') },
  { kind: 'article', id: 'a9', labels: ['relevant', 'seen'], ...at('Rain in Ostavik') },
  {
    kind: 'editing',
    id: 'b1',
    code: 'typo.word',
    printed: 'dlam',
    corrected: 'dam',
    applied: false,
    ...at('dlam'),
    note: 'As in the\n"original"',
    creator: 'Kit',
    created: '2026-05-03T10:00:00Z',
    modified: '2026-05-04T10:00:00Z',
  },
];

function state(
  placed: readonly Annotation[],
  text = TEXT,
  orphans: readonly Annotation[] = [],
): DocumentAnnotations {
  const sorted = [...placed].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    placed: sorted,
    orphans: orphans.map((annotation) => ({
      annotation: { ...annotation, end: annotation.start },
      quote: quoteOf(text, annotation),
    })),
  };
}

function print(annotations: DocumentAnnotations, text = TEXT): string {
  return printSideFile(sideFileOf(annotations, text, []), 'rain.news');
}

function read(content: string): SideFile {
  const found = readSideFile(content);
  assert.equal(found.kind, 'read');
  return found.file;
}

function sorted(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...annotations].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The file with its first item's selectors changed. */
function withSelector(annotation: Annotation, change: (both: readonly unknown[]) => unknown): SideFile {
  const file = JSON.parse(print(state([annotation]), TEXT));
  const [item] = file.first.items;
  item.target.selector = change(item.target.selector);
  return read(JSON.stringify(file));
}

describe('the side file', () => {
  it('gives every kind of annotation back as it was', () => {
    const { annotations, fates } = placeSideFile(read(print(state(EVERY_KIND))), TEXT);
    assert.deepEqual(sorted(annotations.placed), sorted(EVERY_KIND));
    assert.deepEqual(new Set(fates.values()), new Set(['placed']));
  });

  it('is printed as it was read, byte for byte, one annotation a line', () => {
    const printed = print(state(EVERY_KIND));
    assert.equal(printSideFile(read(printed), 'rain.news'), printed);
    const lines = printed.split('\n');
    assert.equal(lines.filter((line) => line.includes('"type":"Annotation"')).length, EVERY_KIND.length);
    assert.equal(lines.length, EVERY_KIND.length + 10);
  });

  it('is a W3C annotation collection with position and quote selectors', () => {
    const [tern] = EVERY_KIND.filter(({ kind }) => kind === 'mention');
    assert.ok(tern);
    const file: unknown = JSON.parse(print(state([tern])));
    const text = 'OSTAVIK, 3 May (Tern) - Rain fell';
    assert.deepEqual(file, {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { dateline: 'urn:dateline:' }],
      type: 'AnnotationCollection',
      'dateline:schemaVersion': 1,
      label: 'Annotations of rain.news',
      'dateline:textHash': contentHash(TEXT),
      first: {
        type: 'AnnotationPage',
        items: [
          {
            id: 'urn:uuid:6f0c2f66-8d1c-4c1e-9a53-2f5f0c8f3a11',
            type: 'Annotation',
            motivation: 'tagging',
            body: [{ type: ['TextualBody', 'dateline:Mention'], purpose: 'tagging', value: 'outlet' }],
            target: {
              source: 'rain.news',
              selector: [
                { type: 'TextPositionSelector', ...at('Tern') },
                {
                  type: 'TextQuoteSelector',
                  exact: 'Tern',
                  prefix: `Rain in Ostavik\n${text.slice(0, 16)}`.slice(-32),
                  suffix: TEXT.slice(at('Tern').end, at('Tern').end + 32),
                },
              ],
            },
          },
        ],
      },
    });
  });

  it('counts code points, without a mark and whatever the line ends are', () => {
    const text = '\ufeff🌧 Rain\r\nin Ostavik\r🌧 by night\n';
    const rain: Annotation = { kind: 'label', id: 'a', label: 'weather', ...at('by night', text) };
    const file = read(print(state([rain], text), text));
    assert.deepEqual(
      file.filed.map(({ annotation }) => [annotation.start, annotation.end]),
      [[20, 28]],
    );
    const elsewhere = '🌧 Rain\nin Ostavik\n🌧 by night\n';
    const { annotations, fates } = placeSideFile(file, elsewhere);
    assert.deepEqual(
      annotations.placed.map(({ start, end }) => elsewhere.slice(start, end)),
      ['by night'],
    );
    assert.deepEqual([...fates.values()], ['placed']);
    const [again] = placeSideFile(file, text).annotations.placed;
    assert.deepEqual(again, rain);
  });

  it('finds annotations again in a text that was changed elsewhere, and lists what it cannot place', () => {
    const annotations: readonly Annotation[] = [
      { kind: 'mention', id: 'ada', mention: 'person', ...at('Ada Brenn') },
      { kind: 'mention', id: 'tern', mention: 'outlet', ...at('Tern') },
    ];
    const file = read(print(state(annotations)));
    const changed = `A line above.\n${TEXT.replace('OSTAVIK, 3 May (Tern) - Rain fell. ', '')}`;
    const { annotations: found, fates } = placeSideFile(file, changed);
    assert.deepEqual(
      found.placed.map(({ start, end }) => changed.slice(start, end)),
      ['Ada Brenn'],
    );
    assert.deepEqual(
      found.orphans.map(({ annotation, quote }) => [annotation.id, quote.exact]),
      [['tern', 'Tern']],
    );
    assert.deepEqual(Object.fromEntries(fates), { ada: 'moved', tern: 'orphan' });
  });

  it('keeps orphans, and puts one back whose text stands there again', () => {
    const ada: Annotation = { kind: 'mention', id: 'ada', mention: 'person', ...at('Ada Brenn') };
    const without = TEXT.replace(' Mayor Ada Brenn spoke of a “dlam”.', '');
    const file = read(print({ ...state([], TEXT, [ada]) }, without));
    assert.deepEqual(
      placeSideFile(file, without).annotations.orphans.map(({ quote }) => quote.exact),
      ['Ada Brenn'],
    );
    assert.deepEqual(placeSideFile(file, TEXT).annotations, state([ada]));
  });

  it('decides nothing anew of the text that it was written for: an orphan stays one though its text stands elsewhere', () => {
    const ada: Annotation = { kind: 'mention', id: 'ada', mention: 'person', ...at('Ada Brenn') };
    const orphaned = {
      placed: [],
      orphans: [{ annotation: { ...ada, end: ada.start }, quote: quoteOf(TEXT, ada) }],
    };
    const file = read(print(orphaned));
    assert.deepEqual(placeSideFile(file, TEXT).annotations, orphaned);
    assert.equal(placeSideFile(file, `${TEXT}\nMore.`).annotations.placed.length, 1);
  });

  it('finds what was put elsewhere by hand in the file, though the text is the same', () => {
    const ada: Annotation = { kind: 'mention', id: 'ada', mention: 'person', ...at('Ada Brenn') };
    const file = withSelector(ada, ([position, quote]) => [
      { ...(position as object), start: ada.start + 3, end: ada.end + 3 },
      quote,
    ]);
    const { annotations, fates } = placeSideFile(file, TEXT);
    assert.deepEqual(annotations, state([ada]));
    assert.deepEqual([...fates.values()], ['moved']);
  });

  describe('with one selector alone', () => {
    const ada: Annotation = { kind: 'mention', id: 'ada', mention: 'person', ...at('Ada Brenn') };
    const quoteAlone = withSelector(ada, ([, quote]) => quote);
    const positionAlone = withSelector(ada, ([position]) => [position]);

    it('places a quote that stands once, in any text', () => {
      assert.deepEqual(placeSideFile(quoteAlone, TEXT).annotations, state([ada]));
      const { placed } = placeSideFile(quoteAlone, `Above.\n${TEXT}`).annotations;
      assert.deepEqual(
        placed.map(({ start }) => start),
        [ada.start + 7],
      );
    });

    it('takes the quote without what stood around it, if that is one place', () => {
      const bare = withSelector(ada, () => ({ type: 'TextQuoteSelector', exact: 'Ada Brenn' }));
      assert.deepEqual(placeSideFile(bare, TEXT).annotations, state([ada]));
      const { placed, orphans } = placeSideFile(bare, `${TEXT}\nAda Brenn again.`).annotations;
      assert.deepEqual([placed.length, orphans.length], [0, 1]);
    });

    it('trusts a position, as far as the text goes', () => {
      assert.deepEqual(placeSideFile(positionAlone, TEXT).annotations, state([ada]));
      const { placed, orphans } = placeSideFile(positionAlone, TEXT.slice(0, ada.start + 2)).annotations;
      assert.deepEqual([placed.length, orphans.length], [0, 1]);
    });

    it('writes back what it was given as long as nobody has placed it', () => {
      for (const file of [quoteAlone, positionAlone])
        assert.deepEqual(read(printSideFile(file, 'rain.news')), file);
    });

    it('says of an item with neither that it names no place', () => {
      for (const none of [undefined, [], { type: 'CssSelector', value: 'p' }, { type: 'TextQuoteSelector' }])
        assert.deepEqual(
          withSelector(ada, () => none).foreign.map(({ why }) => why),
          ['no-place'],
        );
    });
  });

  it('uses the first of two items with one id, and keeps the other', () => {
    const ada: Annotation = { kind: 'mention', id: 'ada', mention: 'person', ...at('Ada Brenn') };
    const other: Annotation = { ...ada, mention: 'place' };
    const [mine] = sideFileOf(state([ada]), TEXT, []).filed;
    const [theirs] = sideFileOf(state([other]), TEXT, []).filed;
    assert.ok(mine && theirs);
    const printed = printSideFile({ filed: [mine, theirs], foreign: [] }, 'rain.news');
    const file = read(printed);
    assert.deepEqual(
      file.filed.map(({ annotation }) => annotation),
      [ada],
    );
    assert.deepEqual(
      file.foreign.map(({ why }) => why),
      ['repeated-id'],
    );
    assert.equal(printSideFile(file, 'rain.news'), printed);
  });

  it('keeps items and fields that it does not know', () => {
    const [mention] = EVERY_KIND;
    assert.ok(mention);
    const printed = print(state([mention]))
      .replace('"type":"Annotation",', '"type":"Annotation","rights":"theirs",')
      .replace(']}\n}', ',\n{"type":"Annotation","body":"a page"}\n]}\n}')
      .replace('"rights":"theirs",', '');
    const withField = printed.replace('}}\n,', '},"rights":"theirs"}\n,').replace('\n,\n', ',\n');
    const file = read(withField);
    assert.deepEqual(file.foreign, [{ item: { type: 'Annotation', body: 'a page' }, why: 'unknown' }]);
    const again = printSideFile(file, 'rain.news');
    assert.deepEqual(JSON.parse(again), JSON.parse(withField));
  });

  it('reads nothing of what is damaged, or of a later version', () => {
    const printed = print(state(EVERY_KIND));
    const kindOf = (content: string): string => readSideFile(content).kind;
    assert.equal(kindOf(''), 'empty');
    assert.equal(kindOf('[]'), 'other');
    assert.equal(kindOf('{"first":{"items":[]}}'), 'other');
    assert.equal(kindOf(printed.slice(0, printed.length / 2)), 'damaged');
    assert.equal(
      kindOf(printed.replace('"dateline:schemaVersion": 1', '"dateline:schemaVersion": 2')),
      'newer',
    );
    // Git leaves such marks in a file that two have changed.
    assert.deepEqual(readSideFile(printed.replace('{"id"', '<<<<<<< HEAD\n{"id"')), {
      kind: 'conflict',
      line: 8,
    });
  });
});
