import { Span } from '../../text/span';
import { Evidence } from '../evidence';

/** A printed time of publication or update within one line; offsets relative to the line. */
export interface TimestampParse extends Span {
  /** Where the label ("Updated", "Posted:", "Published on") begins; equals `start` without one. */
  readonly labelStart: number;
  /** ISO 8601, as precise as the text; null where the reading stays open. */
  readonly iso: string | null;
  readonly role: 'published' | 'updated' | 'unlabelled';
  /** A letter follows at once (`JSTBEIJING`). */
  readonly runsIntoNext: boolean;
  readonly evidence: readonly Evidence[];
}
