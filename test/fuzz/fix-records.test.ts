import assert from 'node:assert/strict';
import type { EditingAnnotation } from '../../server/src/analysis/model/annotations';
import type { Problem } from '../../server/src/analysis/model/dump';
import { carriedState } from '../../server/src/annotations/carried-state';
import { carryAnnotations } from '../../server/src/annotations/carry-annotations';
import { NO_ANNOTATIONS } from '../../server/src/annotations/document-annotations';
import { FixWatch } from '../../server/src/annotations/fix-watch';
import { withChanges } from '../../server/src/annotations/with-changes';
import type { TextEdit } from '../../server/src/text/edits';
import { between, chance, pick, type Random, seeded, shuffled } from '../../tools/train/random';
import { SEED } from './seed';
import { contentOf } from '../unit/wording/problem-examples';

const ROUNDS = 150;

/** What can be printed, and what is right, the first being the fix that is made. */
const MISPRINTS: readonly (readonly [string, ...string[]])[] = [
  ['teh', 'the', 'ten'],
  ['recieve', 'receive', 'relieve'],
  ['goverment', 'government'],
  ['wich', 'which', 'witch'],
  ['adress', 'address'],
  ['alot', 'a lot'],
  ['the the', 'the'],
  ['nad', 'and'],
  ['co\u00adast', 'coast'],
  ['Bei\u00adjing', 'Beijing'],
  ['theminister', 'the minister'],
  ['woudl', 'would'],
];
/** What only several fixes put right, one after another; a client was told what they come to. */
const OF_SEVERAL_FIXES: readonly (readonly [string, string])[] = [
  ['would woudl', 'would'],
  ['recieve of receive', 'receive'],
];
const WORDS = ['ships', 'of', 'Lisbon', '😀', 'said', 'on', 'Monday,', 'ports', 'a', 'grain'];

/** One character on its way from the old text to the new one: it is there before, after, or both. */
interface Cell {
  readonly character: string;
  isThere: boolean;
  readonly willBe: boolean;
  /** Which fix it belongs to. */
  readonly fix?: number;
}

interface Made {
  readonly printed: string;
  readonly corrected: string;
}

/** A text in which some misprints are going to be put right, and other words come and go beside. */
function madeCells(random: Random, isBusy: boolean): { readonly cells: Cell[]; readonly fixes: Made[] } {
  const cells: Cell[] = [];
  const fixes: Made[] = [];
  const put = (text: string, before: boolean, after: boolean, fix?: number): void => {
    for (const character of text.split(''))
      cells.push({ character, isThere: before, willBe: after, ...(fix !== undefined && { fix }) });
  };
  // No other word stands twice: in a text of few words nobody could say which of them came and which went.
  let words = 0;
  const word = (): string => `${pick(random, WORDS)}${words++}`;
  for (let count = between(random, 4, 30); count > 0; count--) {
    if (chance(random, 0.3)) {
      const isMade = chance(random, 0.6);
      const [printed, corrected = ''] = pick(random, [...MISPRINTS, ...(isMade ? OF_SEVERAL_FIXES : [])]);
      if (isMade) {
        aligned(random, printed, corrected, (character, before, after) =>
          put(character, before, after, fixes.length),
        );
        fixes.push({ printed, corrected });
      } else put(printed, true, true);
    } else put(word(), true, true);
    put(chance(random, 0.1) ? '.\n' : ' ', true, true);
    put(`${word()} `, true, true);
    if (isBusy && chance(random, 0.2)) put(`${word()} `, false, true);
    if (isBusy && chance(random, 0.2)) put(`${word()} `, true, false);
    put(`${word()} `, true, true);
  }
  return { cells, fixes };
}

/** One of the ways to keep some characters, take out others and put in the rest. */
function aligned(
  random: Random,
  from: string,
  to: string,
  put: (character: string, before: boolean, after: boolean) => void,
): void {
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && from[i] === to[j] && chance(random, 0.8)) {
      put(from.charAt(i), true, true);
      i++;
      j++;
    } else if (i < from.length && (j >= to.length || chance(random, 0.5))) put(from.charAt(i++), true, false);
    else put(to.charAt(j++), false, true);
  }
}

/** A document with what is watched in it, and what an analysis would say of it. */
class Document {
  text = '';
  private state = carriedState(NO_ANNOTATIONS);
  private readonly watch = new FixWatch();
  private ids = 0;

  constructor(text: string) {
    this.text = text;
    this.analyse();
  }

  /** No half-made word is taken for another misprint here; what becomes of one that is has a test of its own. */
  analyse(isHalfMade: (index: number, printed: string) => boolean = () => false): void {
    const found = (printed: string): readonly number[] =>
      [...this.text.matchAll(new RegExp(`(?<![\\p{L}\u00ad])${printed}(?![\\p{L}\u00ad])`, 'gu'))].flatMap(
        ({ index }) => (isHalfMade(index, printed) ? [] : [index]),
      );
    const problems = MISPRINTS.flatMap(([printed, ...corrections]) =>
      found(printed).map((index): Problem => ({
        ...contentOf('typo.word'),
        severity: 'warning',
        start: index,
        end: index + printed.length,
        fixes: corrections.map((newText, order) => ({
          description: { kind: 'change', to: newText },
          class: order === 0 ? 'certain' : 'possible',
          edits: [{ start: index, end: index + printed.length, newText }],
        })),
        evidenceOfPrint: false,
      })),
    );
    this.watch.analysed(problems, this.text);
    const ofSeveral = OF_SEVERAL_FIXES.flatMap(([printed, corrected]) =>
      found(printed).map((start) => ({
        code: 'typo.doubled',
        start,
        end: start + printed.length,
        corrected,
      })),
    );
    this.watch.offered(ofSeveral, this.text);
  }

  change(edits: readonly TextEdit[]): void {
    for (const edit of edits) {
      this.watch.edited(edit, this.text, this.state);
      this.state = carryAnnotations(this.state, edit, this.text);
      this.text = this.text.slice(0, edit.start) + edit.newText + this.text.slice(edit.end);
    }
    const changes = this.watch.changed(this.text, this.state.placed, (fix) => ({
      kind: 'editing',
      id: `${this.ids++}`,
      ...fix,
      applied: true,
    }));
    if (changes !== undefined) this.state = { ...this.state, ...withChanges(this.state, changes) };
  }

  get records(): readonly string[] {
    const { placed, orphans } = this.state;
    assert.deepEqual(orphans, []);
    return placed
      .filter((each): each is EditingAnnotation => each.kind === 'editing')
      .map(({ printed, corrected, start, end }) => `${printed} = ${corrected} at ${start}-${end}`);
  }
}

const textOf = (cells: readonly Cell[]): string =>
  cells.flatMap(({ character, isThere }) => (isThere ? [character] : [])).join('');

/** Takes the cells to the other end, one after another, and tells each edit. */
function* turned(random: Random, cells: readonly Cell[]): Generator<TextEdit> {
  for (const cell of shuffled(
    random,
    cells.filter(({ isThere, willBe }) => isThere !== willBe),
  )) {
    const start = textOf(cells.slice(0, cells.indexOf(cell))).length;
    const edit: TextEdit = cell.isThere
      ? { start, end: start + 1, newText: '' }
      : { start, end: start, newText: cell.character };
    cell.isThere = !cell.isThere;
    yield edit;
  }
}

/** The same change in one edit: of all the text, or of the lines that change. */
function atOnce(random: Random, before: string, after: string): readonly TextEdit[] {
  if (chance(random, 0.5)) return [{ start: 0, end: before.length, newText: after }];
  const old = before.split('\n');
  const lines = after.split('\n');
  if (old.length !== lines.length) return [{ start: 0, end: before.length, newText: after }];
  const starts = old.map((_, index) => old.slice(0, index).join('\n').length + (index === 0 ? 0 : 1));
  return old
    .flatMap((line, index): TextEdit[] => {
      const start = starts[index] ?? 0;
      return line === lines[index] ? [] : [{ start, end: start + line.length, newText: lines[index] ?? '' }];
    })
    .reverse();
}

function expected(cells: readonly Cell[], fixes: readonly Made[]): readonly string[] {
  return fixes.map(({ printed, corrected }, fix) => {
    const start = textOf(
      cells.slice(
        0,
        cells.findIndex((each) => each.fix === fix),
      ),
    ).length;
    return `${printed} = ${corrected} at ${start}-${start + corrected.length}`;
  });
}

/** Where characters stand of fixes that are made in part. */
function halfMadeIn(cells: readonly Cell[], start: readonly boolean[]): ReadonlyMap<number, number> {
  const ofFixes = (isSo: (cell: Cell, wasThere: boolean) => boolean): ReadonlySet<number | undefined> =>
    new Set(cells.flatMap((each, index) => (isSo(each, start[index] ?? false) ? [each.fix] : [])));
  const begun = ofFixes(({ isThere }, wasThere) => isThere !== wasThere);
  const unfinished = ofFixes(({ isThere, willBe }) => isThere !== willBe);
  return new Map(
    cells
      .filter(({ isThere }) => isThere)
      .flatMap(({ fix }, index) =>
        fix !== undefined && begun.has(fix) && unfinished.has(fix) ? [[index, fix] as const] : [],
      ),
  );
}

/** Sends what leads to the other end in parts of any size; analyses come in between where `isSlow`. */
function send(
  random: Random,
  document: Document,
  cells: readonly Cell[],
  fixes: readonly Made[],
  way: 'cut' | 'slow' | 'whole',
): void {
  const before = textOf(cells);
  const start = cells.map(({ isThere }) => isThere);
  let part: TextEdit[] = [];
  const most = pick(random, [1, 2, 5, 1000]);
  for (const edit of turned(random, cells)) {
    part.push(edit);
    if (way === 'whole' || part.length < most) continue;
    document.change(part);
    part = [];
    if (way === 'slow' && chance(random, 0.3)) {
      const halfMade = halfMadeIn(cells, start);
      document.analyse((index, printed) => {
        const fix = halfMade.get(index);
        return fix !== undefined && fixes[fix]?.printed !== printed;
      });
    }
  }
  if (way === 'whole') document.change(atOnce(random, before, textOf(cells)));
  else if (part.length > 0) document.change(part);
  assert.equal(document.text, textOf(cells));
}

const back = (cells: readonly Cell[], start: readonly boolean[]): Cell[] =>
  cells.map((cell, index) => ({ ...cell, willBe: start[index] ?? true }));

describe('records of fixes', () => {
  for (const way of ['cut', 'slow', 'whole'] as const)
    for (const isBusy of [false, true])
      it(`are the same however a client sends the fixes: ${way}${isBusy ? ', with other edits beside' : ''}`, () => {
        let made = 0;
        for (let round = 0; round < ROUNDS; round++) {
          const random = seeded(SEED + round);
          const { cells, fixes } = madeCells(random, isBusy);
          const start = cells.map(({ isThere }) => isThere);
          const why = `seed ${SEED} round ${round}`;
          const document = new Document(textOf(cells));
          send(random, document, cells, fixes, way);
          assert.deepEqual(document.records, expected(cells, fixes), why);
          made += fixes.length;
          if (chance(random, 0.5)) document.analyse();
          const undoing = back(cells, start);
          send(random, document, undoing, fixes, way);
          assert.deepEqual(document.records, [], `${why}, undone`);
          const redoing = undoing.map((cell, index) => ({ ...cell, willBe: cells[index]?.willBe ?? true }));
          send(random, document, redoing, fixes, way);
          assert.deepEqual(document.records, expected(redoing, fixes), `${why}, done again`);
        }
        assert.ok(made > ROUNDS);
      });
});
