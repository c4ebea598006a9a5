import assert from 'node:assert/strict';
import { type CarriedState, carriedState } from '../../server/src/annotations/carried-state';
import { carryAnnotations } from '../../server/src/annotations/carry-annotations';
import { type DocumentAnnotations, NO_ANNOTATIONS } from '../../server/src/annotations/document-annotations';
import { placeSideFile } from '../../server/src/annotations/side-file/place-side-file';
import { sideFileOf } from '../../server/src/annotations/side-file/side-file-of';
import { printSideFile } from '../../server/src/annotations/side-file/print-side-file';
import { readSideFile } from '../../server/src/annotations/side-file/read-side-file';
import { applyEdits, narrowEdit, type TextEdit } from '../../server/src/text/edits';
import type { Span } from '../../server/src/text/span';
import { between, chance, pick, type Random, seeded, shuffled } from '../../tools/train/random';
import { annotatedArticles, type Articles, withWords, written } from './annotated-dump';
import { SEED } from './seed';

const COUNT = 500;
const EDITS = 10_000;

/** What is typed and pasted. */
const PIECES = [
  'a',
  'x',
  ' ',
  '\n',
  'Obama',
  'said ',
  'In Oslo, ',
  '😀',
  'the vote of Ana Prates\nand more',
  '',
];

function randomEdit(random: Random, text: string): TextEdit {
  const start = between(random, 0, text.length);
  const length = chance(random, 0.5)
    ? 0
    : chance(random, 0.05)
      ? between(random, 0, 400)
      : between(random, 0, 12);
  const end = Math.min(text.length, start + length);
  // Moved text is put in somewhere else, as it stands.
  const from = between(random, 0, text.length);
  const newText = chance(random, 0.05)
    ? text.slice(from, from + between(random, 5, 200))
    : pick(random, PIECES);
  return { start, end, newText };
}

/** Each id is there once, in order, within the text; orphans are empty. */
function assertWhole(state: DocumentAnnotations, text: string, count: number): void {
  const ids = new Set<string>();
  let last = 0;
  for (const { id, start, end } of state.placed) {
    assert.ok(last <= start && start < end && end <= text.length, `${id} ${start}-${end}`);
    last = start;
    ids.add(id);
  }
  for (const { annotation, quote } of state.orphans) {
    assert.ok(annotation.start === annotation.end && annotation.start <= text.length);
    assert.notEqual(quote.exact, '');
    ids.add(annotation.id);
  }
  assert.equal(ids.size, count);
  assert.equal(state.placed.length + state.orphans.length, count);
}

/** Each annotation that the edit did not touch covers the same text. */
function assertUntouched(
  before: CarriedState,
  textBefore: string,
  edit: TextEdit,
  after: CarriedState,
  text: string,
): void {
  const narrow = narrowEdit(edit, textBefore.slice(edit.start, edit.end));
  const now = new Map(after.placed.map((each) => [each.id, each]));
  for (const { id, start, end } of before.placed) {
    if (start < edit.end && edit.start < end) continue;
    const same = now.get(id);
    const old = textBefore.slice(start, end);
    // A span that was cut back may have grown again, by the text that came beside it.
    if (end === edit.start || start === edit.end || (start <= narrow.end && narrow.start <= end)) {
      assert.ok(same !== undefined && text.slice(same.start, same.end).includes(old), id);
    } else assert.equal(same && text.slice(same.start, same.end), old, id);
  }
}

describe(`annotations (seed ${SEED})`, function () {
  this.timeout(120_000);

  it('cover the same text through any edits that do not touch them, and none is lost', () => {
    const random = seeded(SEED);
    const { text: first, annotations } = written(annotatedArticles(random, COUNT));
    let text = first;
    let state = carriedState({ placed: annotations, orphans: [] });
    for (let count = 0; count < EDITS; count++) {
      const edit = randomEdit(random, text);
      const before = { state, text };
      state = carryAnnotations(state, edit, text);
      text = applyEdits(text, [edit]);
      if (count % 10 === 0) assertWhole(state, text, COUNT);
      assertUntouched(before.state, before.text, edit, state, text);
    }
    assert.ok(state.memory.destructiveEdits.reduce((sum, { size }) => sum + size, 0) <= 1000);
  });

  it('stand where they stood once all edits are undone', () => {
    for (let round = 0; round < 20; round++) {
      const random = seeded(SEED + round);
      const { text: first, annotations } = written(annotatedArticles(random, 60));
      let text = first;
      let state = carriedState({ placed: annotations, orphans: [] });
      const undos: TextEdit[] = [];
      const apply = (edit: TextEdit): void => {
        const { start, end, newText } = edit;
        undos.push({ start, end: start + newText.length, newText: text.slice(start, end) });
        state = carryAnnotations(state, edit, text);
        text = applyEdits(text, [edit]);
      };
      for (let count = 0; count < 200; count++) apply(randomEdit(random, text));
      for (const undo of [...undos].reverse()) apply(undo);
      assert.equal(text, first);
      assert.deepEqual(state.placed, annotations, `round ${round}`);
    }
  });
});

/** What may be done to a dump outside the editor, and what is left of it. */
const OUTSIDE: readonly { readonly what: string; change(articles: Articles, random: Random): Articles }[] = [
  {
    what: 'other line ends',
    change: (articles) => withWords(articles, (text) => text.replaceAll('\n', '\r\n')),
  },
  {
    what: 'a replacement everywhere',
    change: (articles) =>
      withWords(articles, (text) => text.replaceAll('Obama', 'O’Bama').replaceAll(' the ', ' that ')),
  },
  { what: 'another order of the articles', change: (articles, random) => shuffled(random, articles) },
  { what: 'an article deleted', change: (articles) => articles.filter((_, index) => index !== 7) },
  {
    what: 'all of these',
    change: (articles, random) =>
      shuffled(
        random,
        withWords(articles, (text) =>
          text.replaceAll('Obama', 'O’Bama').replaceAll(' the ', ' that ').replaceAll('\n', '\r\n'),
        ),
      ).slice(1),
  },
];

/** The share of annotations that stand where they should, or are orphans where they should be. */
function shareRight(state: DocumentAnnotations, expected: Articles): number {
  const right = new Map(written(expected).annotations.map(({ id, start, end }) => [id, `${start}-${end}`]));
  const placedRight = state.placed.filter(({ id, start, end }) => right.get(id) === `${start}-${end}`);
  const orphansRight = state.orphans.filter(({ annotation }) => !right.has(annotation.id));
  return (placedRight.length + orphansRight.length) / COUNT;
}

/** The ways in which annotations come to a text that was changed outside. */
const WAYS: readonly {
  readonly how: string;
  carry(annotations: DocumentAnnotations, text: string, newText: string): DocumentAnnotations;
}[] = [
  {
    how: 'sent as one edit',
    carry: (annotations, text, newText) =>
      carryAnnotations(carriedState(annotations), { start: 0, end: text.length, newText }, text),
  },
  {
    how: 'read from the side file',
    carry: (annotations, text, newText) => {
      const read = readSideFile(printSideFile(sideFileOf(annotations, text, []), 'dump.txt'));
      assert.equal(read.kind, 'read');
      return read.kind === 'read' ? placeSideFile(read.file, newText).annotations : NO_ANNOTATIONS;
    },
  },
];

describe(`annotations of a dump that was changed outside (seed ${SEED})`, () => {
  for (const { how, carry } of WAYS) {
    for (const { what, change } of OUTSIDE) {
      it(`are placed right after ${what}, ${how}`, () => {
        const random = seeded(SEED);
        const articles = annotatedArticles(random, COUNT);
        const { text, annotations } = written(articles);
        const changed = change(articles, random);
        const newText = written(changed).text;
        const found = carry({ placed: annotations, orphans: [] }, text, newText);
        assertWhole(found, newText, COUNT);
        const share = shareRight(found, changed);
        assert.ok(share >= 0.98, `${(100 * share).toFixed(1)} % placed right`);
      });
    }
  }

  it('are read from the side file to where an editor would have carried them', () => {
    const shares: number[] = [];
    for (let round = 0; round < 5; round++) {
      const random = seeded(SEED + round);
      const { text, annotations } = written(annotatedArticles(random, COUNT));
      let edited = text;
      let carried = carriedState({ placed: annotations, orphans: [] });
      for (let count = 0; count < 200; count++) {
        const edit = randomEdit(random, edited);
        carried = carryAnnotations(carried, edit, edited);
        edited = applyEdits(edited, [edit]);
      }
      const filed = sideFileOf({ placed: annotations, orphans: [] }, text, []);
      const read = placeSideFile(filed, edited).annotations;
      assertWhole(read, edited, COUNT);
      const share = shareAlike(
        carried,
        read,
        new Map(annotations.map((each) => [each.id, textIn(text, each)])),
        edited,
      );
      // Of 200 random edits a few leave equal names in like surroundings; so few that the mean shows no loss.
      assert.ok(share >= 0.97, `round ${round}: ${(100 * share).toFixed(1)} % where they were carried to`);
      shares.push(share);
    }
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    assert.ok(mean >= 0.985, `${(100 * mean).toFixed(1)} % on average`);
  });
});

/** Of the annotations that were carried with their text whole, the share that is `read` in the same place. */
function shareAlike(
  carried: DocumentAnnotations,
  read: DocumentAnnotations,
  textBefore: ReadonlyMap<string, string>,
  text: string,
): number {
  const whole = carried.placed.filter((each) => textIn(text, each) === textBefore.get(each.id));
  const places = new Map(read.placed.map(({ id, start, end }) => [id, `${start}-${end}`]));
  return whole.filter(({ id, start, end }) => places.get(id) === `${start}-${end}`).length / whole.length;
}

function textIn(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
