import { firstIndex } from './first-index';

/**
 * Offsets that do not depend on which program reads the file. An editor drops a byte order mark and may
 * rewrite line endings, and other languages count characters where we count UTF-16 code units. A portable
 * offset counts code points of the text without a byte order mark and with LF line endings; side files use
 * them.
 */
export class PortableOffsets {
  private constructor(
    /** The UTF-16 offsets after each unit that portable offsets do not count, ascending. */
    private readonly steps: readonly number[],
    /** Length of the text in UTF-16 code units. */
    private readonly textLength: number,
  ) {}

  /** The portable offsets of `text`; linear, and any string is accepted. */
  static of(text: string): PortableOffsets {
    const steps: number[] = [];
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      const counted =
        (unit === MARK && index === 0) ||
        (unit === LINE_FEED && text.charCodeAt(index - 1) === CARRIAGE_RETURN) ||
        (isLowSurrogate(unit) && index > 0 && isHighSurrogate(text.charCodeAt(index - 1)));
      if (counted) steps.push(index + 1);
    }
    return new PortableOffsets(steps, text.length);
  }

  /** The length of the text in portable offsets. */
  get length(): number {
    return this.textLength - this.steps.length;
  }

  /**
   * The portable offset of a UTF-16 offset; if that is inside a character or a CRLF, the offset of its end.
   */
  toPortable(offset: number): number {
    const clamped = Math.max(0, Math.min(offset, this.textLength));
    return clamped - this.stepsUpTo((index) => (this.steps[index] ?? 0) <= clamped);
  }

  /** The UTF-16 offset of a portable one. */
  fromPortable(portable: number): number {
    const clamped = Math.max(0, Math.min(portable, this.length));
    return clamped + this.stepsUpTo((index) => (this.steps[index] ?? 0) - (index + 1) <= clamped);
  }

  /** The number of leading steps for which `isBefore` is true; it is false for all after them. */
  private stepsUpTo(isBefore: (index: number) => boolean): number {
    return firstIndex(this.steps.length, (index) => !isBefore(index));
  }
}

const MARK = 0xfeff;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
