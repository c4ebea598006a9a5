import type { EditingAnnotation } from '../analysis/model/annotations';
import type { TextEdit } from '../text/edits';
import { type Span, textOf } from '../text/span';
import { isInsideWord } from '../text/whole-words';

/** One way to correct what is printed. */
export interface Correction {
  readonly code: string;
  readonly corrected: string;
}

/** What is at the place of a fix: the printed text, one of its corrections, or something in between. */
export type Standing =
  | { readonly kind: 'printed'; readonly span: Span; readonly isExact: boolean }
  | {
      readonly kind: 'applied';
      readonly span: Span;
      /** Whether nothing else was inserted or deleted there. */
      readonly isExact: boolean;
      readonly correction: Correction;
    }
  | { readonly kind: 'other' };

/** The most text that may be inserted or deleted beside a word while it is corrected. UTF-16. */
const LONGEST_BESIDE = 200;

/**
 * A place in the text that a fix can change. It keeps its boundaries however edits are split, so that the
 * printed text can be compared with what is there now. It takes in text inserted at its boundaries, and
 * whatever an edit across a boundary covers; `left` and `right` are what it took in that way.
 */
export class WatchedFix {
  start: number;
  end: number;
  private left = '';
  private right = '';
  /** Whether the correction may insert or delete spaces. */
  private readonly isOfWords: boolean;
  /** Whether the printed text contains a correction or the other way round. */
  private readonly isOfDoubles: boolean;
  /** Whether an edit has touched it since it was last examined. */
  isTouched = false;
  /** Whether an edit covered so much around it that its fate can no longer be known. */
  isLost = false;
  /** What was there when it was last examined. */
  standing: Standing;
  /** The last record made of the fix, and whether it is among the annotations. */
  record: EditingAnnotation | undefined;
  isRecorded = false;
  /** Whether an analysis has seen the text as the record has it. */
  isSettled = false;

  constructor(
    place: Span,
    readonly printed: string,
    readonly corrections: readonly Correction[],
    record?: EditingAnnotation,
  ) {
    this.start = place.start;
    this.end = place.end;
    this.isOfDoubles = corrections.some(({ corrected }) => holdsOther(printed, corrected));
    this.isOfWords = /\s/.test(printed) || corrections.some(({ corrected }) => /\s/.test(corrected));
    const [correction] = corrections;
    this.standing =
      record === undefined || correction === undefined
        ? { kind: 'printed', span: place, isExact: true }
        : { kind: 'applied', span: place, isExact: true, correction };
    this.record = record;
    this.isRecorded = this.isSettled = record !== undefined;
  }

  /**
   * The edits that would turn what was last seen there into its alternatives: the corrections, or the printed
   * text. None if one contains the other, since text inserted or deleted beside it would look the same.
   */
  get otherEdits(): readonly TextEdit[] {
    const { standing, start, end, printed, corrections } = this;
    if (standing.kind === 'other') return [];
    return corrections
      .filter(({ corrected }) => !holdsOther(printed, corrected))
      .map(({ corrected }) => ({ start, end, newText: standing.kind === 'printed' ? corrected : printed }));
  }

  /** Whether the edit lies within the place, boundaries included. */
  holds(edit: Span): boolean {
    return this.start <= edit.start && edit.end <= this.end;
  }

  /** Moves the place through an edit of `text`. */
  carry(edit: TextEdit, text: string): void {
    const { start, end, newText } = this.isOfDoubles ? this.reaching(edit, text) : edit;
    const growth = newText.length - (end - start);
    const isInside = this.start <= start && end <= this.end && !this.isBeside({ start, end, newText });
    if (!isInside && start >= this.end && start > this.start) return;
    if (!isInside && end <= this.start) {
      this.start += growth;
      this.end += growth;
      return;
    }
    if (start < this.start) {
      this.left = text.slice(start, this.start) + this.left;
      this.start = start;
    }
    if (end > this.end) {
      this.right += text.slice(this.end, end);
      this.end = end;
    }
    this.end += growth;
    this.isTouched = true;
    this.isLost ||= this.left.length + this.right.length > LONGEST_BESIDE;
  }

  /**
   * The edit, extended over the space between it and the place: the second copy of a doubled word can be
   * inserted or deleted beyond that space.
   */
  private reaching(edit: TextEdit, text: string): TextEdit {
    const { start, end, newText } = edit;
    if (start === this.end + 1 && text[this.end] === ' ')
      return { start: this.end, end, newText: ` ${newText}` };
    if (end === this.start - 1 && text[end] === ' ')
      return { start, end: this.start, newText: `${newText} ` };
    return edit;
  }

  /** Whether the edit inserts other words beside a word, separated by spaces. */
  private isBeside({ start, end, newText }: TextEdit): boolean {
    if (start !== end || this.isOfWords || this.start === this.end) return false;
    return (start === this.start && /\s$/.test(newText)) || (start === this.end && /^\s/.test(newText));
  }

  /** What is at the place in `text`. */
  look(text: string): Standing {
    this.isTouched = false;
    const content = textOf(text, this);
    const standing = this.exactly(content) ?? this.besideOthers(content);
    if (standing.kind !== 'other' && (standing.isExact || this.isOvergrown(content))) {
      this.start = standing.span.start;
      this.end = standing.span.end;
      this.left = this.right = '';
    }
    return standing;
  }

  /**
   * Whether the fix may be in progress: the printed text is no longer there, or there is something in
   * addition to it.
   */
  isUnderway(text: string): boolean {
    const { standing } = this;
    const isPending = standing.kind === 'other' || (standing.kind === 'printed' && !standing.isExact);
    return isPending && !this.isOvergrown(textOf(text, this));
  }

  /** Whether there is so much more than any alternative that someone must be writing something else. */
  private isOvergrown(content: string): boolean {
    const longest = Math.max(
      this.printed.length,
      ...this.corrections.map(({ corrected }) => corrected.length),
    );
    return content.length > longest + LONGEST_BESIDE;
  }

  private exactly(content: string): Standing | undefined {
    const { printed, corrections, left, right } = this;
    const isThere = (words: string): boolean => content === left + words + right;
    const correction = corrections.find(({ corrected }) => isThere(corrected));
    if (correction !== undefined)
      return {
        kind: 'applied',
        span: this.spanAt(left.length, correction.corrected),
        isExact: true,
        correction,
      };
    if (isThere(printed)) return { kind: 'printed', span: this.spanAt(left.length, printed), isExact: true };
    // Text that it took in may have been deleted together with what was corrected.
    const words = content.trim();
    const alone = left + right === '' ? undefined : corrections.find(({ corrected }) => words === corrected);
    if (alone === undefined || words === '') return undefined;
    const span = this.spanAt(content.indexOf(words), words);
    return { kind: 'applied', span, isExact: true, correction: alone };
  }

  /** The same, when something else was written before or after it. */
  private besideOthers(content: string): Standing {
    const { printed, corrections, standing } = this;
    const untouched = wordsIn(content, printed);
    if (untouched !== undefined)
      return { kind: 'printed', span: this.spanAt(untouched, printed), isExact: false };
    for (const correction of corrections) {
      const { corrected } = correction;
      const index = wordsIn(content, corrected);
      const stands = standing.kind === 'applied' && isSame(standing.correction, correction);
      // A doubled word whose second copy has been replaced by something else contains the correction too.
      const isNew = index === 0 || index === content.length - corrected.length;
      const isClear = wordsIn(printed, corrected) === undefined || this.left + this.right !== '';
      if (index !== undefined && (stands || (isNew && isClear)))
        return { kind: 'applied', span: this.spanAt(index, corrected), isExact: false, correction };
    }
    return { kind: 'other' };
  }

  private spanAt(index: number, words: string): Span {
    return { start: this.start + index, end: this.start + index + words.length };
  }
}

/** Whether two corrections are the same. */
export function isSame(one: Correction, other: Correction): boolean {
  return one.code === other.code && one.corrected === other.corrected;
}

function holdsOther(one: string, other: string): boolean {
  return wordsIn(one, other) !== undefined || wordsIn(other, one) !== undefined;
}

/** The first occurrence of the words in a text, as whole words; undefined if there is none. */
function wordsIn(text: string, words: string): number | undefined {
  if (words === '') return undefined;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isInsideWord(text, at) && !isInsideWord(text, at + words.length)) return at;
  return undefined;
}
