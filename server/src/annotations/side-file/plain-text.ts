import { PortableOffsets } from '../../text/portable-offsets';

/**
 * A text as quotes are taken from it and found in it: without a byte order mark and with LF line ends, as every editor and
 * program sees it, with the ways between offsets into it, into the text as given, and portable ones.
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

  /** How long the text is, as portable offsets count. */
  get portableLength(): number {
    return this.given.length;
  }

  /** The offset into the plain text of one into the text as given. */
  fromGiven(offset: number): number {
    return this.plain.fromPortable(this.given.toPortable(offset));
  }

  /** The offset into the text as given of one into the plain text. */
  toGiven(offset: number): number {
    return this.given.fromPortable(this.plain.toPortable(offset));
  }

  /** The offset into the plain text of a portable one. */
  fromPortable(offset: number): number {
    return this.plain.fromPortable(offset);
  }

  /** The portable offset of one into the plain text. */
  toPortable(offset: number): number {
    return this.plain.toPortable(offset);
  }
}

/** The text with LF for every line end, as quotes hold it. */
export function withLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
