import type { Evidence } from '../model/evidence';
import type {
  AnatomyKind,
  BoilerplateType,
  Byline,
  Dateline,
  ExportField,
  MentionKind,
  OutletAttribution,
  Problem,
  StatusMark,
  TextSpan,
  Timestamp,
} from '../model/dump';
import type { Span } from '../../text/span';
import type { Register } from '../words/paragraph';
import type { Place } from '../resources/places';
import type { RoledLine } from '../roles/roles';

/** One line of an article for the anatomy; `start` relative to the article, below zero for an indented first line. */
export interface ArticleLine {
  readonly text: string;
  readonly start: number;
  readonly roled: RoledLine;
}

/** A marked part of an article, relative to it. */
export interface AnatomySpan extends Span {
  readonly kind: AnatomyKind;
  readonly type?: BoilerplateType;
  readonly iso?: string;
  readonly evidence: readonly Evidence[];
}

/** Something the head names beyond doubt: a dateline's place, an outlet, an author. Relative to the article. */
export interface HeadMention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  /** On a dateline's place that its surroundings tell from the one news means most often. */
  readonly place?: Place;
  /** On dates: ISO 8601, as precise as the text. */
  readonly iso?: string;
  readonly evidence: readonly Evidence[];
}

/** Running text to be searched for names and typos, relative to the article. */
export interface RunningText extends Span {
  readonly register: Register;
}

/** Everything read off one article, relative to its first character: a pure function of its lines and their roles. */
export interface ArticleAnatomy {
  readonly headline: TextSpan | null;
  readonly decks: readonly TextSpan[];
  readonly eyebrows: readonly TextSpan[];
  readonly byline: Byline | null;
  readonly outlet: OutletAttribution | null;
  readonly url: string | undefined;
  readonly section: string | undefined;
  readonly genre: string | undefined;
  readonly status: readonly StatusMark[];
  readonly fields: readonly ExportField[];
  readonly format: string;
  readonly timestamps: readonly Timestamp[];
  readonly dateline: Dateline | null;
  readonly spans: readonly AnatomySpan[];
  readonly mentions: readonly HeadMention[];
  readonly running: readonly RunningText[];
  readonly problems: readonly Problem[];
}
