import { Span } from '../../text/span';
import { Evidence } from '../evidence';
import { LocatedPlace } from '../dump';

/** A dateline at the head of a paragraph; offsets relative to the line it was parsed from. Ends before its dash. */
export interface DatelineParse extends Span {
  readonly places: readonly DatelinePlace[];
  /** `2021-04-02`, `--04-02`, or null. */
  readonly date: string | null;
  /** The span of the date, if any. */
  readonly dateSpan: Span | null;
  readonly agency: (Span & { readonly name: string }) | null;
  /** Where the running text begins, behind the dash and blanks. */
  readonly bodyStart: number;
  /** 0 to 1: how sure; a bare capitalised place before a comma is doubtful, `CITY (Agency) -` is certain. */
  readonly certainty: number;
  readonly evidence: readonly Evidence[];
}

export interface DatelinePlace extends Span {
  readonly located: LocatedPlace;
  /** Set where the printed name is a misspelling of a known one: the right form, in the case of the print. */
  readonly correction?: string;
}
