import { PortableOffsets } from '../../text/portable-offsets';

/**
 * The form of a text that quotes are taken from and looked for in: without a byte order mark and with LF line
 * endings, as every editor and program sees it. Converts between offsets into it, into the given text, and
 * portable ones.
 */
export class PlainText {
  readonly text: string;
  private readonly given: PortableOffsets;
  private readonly plain: PortableOffsets;

  constructor(given: string) {
    this.text = withLf(given.replace(/^\ufeff/, ''));
    this.given = PortableOffsets.of(given);
    this.plain = this.text === given ? this.given : PortableOffsets.of(this.text);
  }

  /** The length of the text in portable offsets. */
  get portableLength(): number {
    return this.given.length;
  }

  /** Converts an offset into the given text to one into the plain text. */
  fromGiven(offset: number): number {
    return this.plain.fromPortable(this.given.toPortable(offset));
  }

  /** Converts an offset into the plain text to one into the given text. */
  toGiven(offset: number): number {
    return this.given.fromPortable(this.plain.toPortable(offset));
  }

  /** Converts a portable offset to one into the plain text. */
  fromPortable(offset: number): number {
    return this.plain.fromPortable(offset);
  }

  /** Converts an offset into the plain text to a portable one. */
  toPortable(offset: number): number {
    return this.plain.toPortable(offset);
  }
}

/** The text with LF for every line ending, as in quotes. */
export function withLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
