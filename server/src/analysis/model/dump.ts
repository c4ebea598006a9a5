import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/edits';
import type { LineTable } from '../../text/lines';
import type { Evidence } from './evidence';
import type { FixClass } from './fix-class';
import type { FixDescription } from './fix-description';
import type { ProblemArguments } from './problem-arguments';
import type { RelatedDescription } from './related-description';

/**
 * The result of analysing a text. All offsets are zero-based UTF-16 code units into the text as given (CR and
 * a byte order mark count), `end` exclusive. The dump is immutable and never refers to the editor.
 */
export interface Dump {
  readonly text: string;
  readonly lines: LineTable;
  /** One role for each line of `lines`, in order. */
  readonly roles: readonly LineRole[];
  readonly articles: readonly Article[];
  /** All marked spans, sorted by start, outer spans first. Spans of different kinds may overlap. */
  readonly spans: readonly AnnotatedSpan[];
  readonly entities: readonly Entity[];
  /** Sorted by start. */
  readonly problems: readonly Problem[];
  /**
   * Paragraphs whose spelling was not checked because they are not in English, sorted by start. Empty if
   * spelling is not checked at all.
   */
  readonly unchecked: readonly UncheckedParagraph[];
  /** What was left out, to be reported to the user once. Empty for nearly every text. */
  readonly notices: readonly Notice[];
}

/**
 * The role of one line. A `body` line that begins with a dateline is still `body`; the dateline is a span
 * within it.
 */
export type LineRole =
  | 'blank'
  | 'headline'
  | 'deck'
  | 'crosshead'
  | 'eyebrow'
  | 'byline'
  | 'timestamp'
  | 'outlet'
  | 'dateline'
  | 'body'
  | 'boilerplate'
  | 'credit'
  | 'poster'
  | 'separator'
  | 'metadata'
  | 'stray';

/** What a mention names: the CoNLL-2003 kinds, plus dates. */
export type MentionKind = 'person' | 'organization' | 'place' | 'misc' | 'date';

/** The kinds of entity: what a mention other than a date refers to. */
export type EntityKind = Exclude<MentionKind, 'date'>;

/** The parts of an article's anatomy, and of the dump's furniture, that are marked as spans. */
export type AnatomyKind =
  | 'headline'
  | 'deck'
  | 'crosshead'
  | 'eyebrow'
  | 'byline'
  | 'timestamp'
  | 'dateline'
  | 'outlet'
  | 'boilerplate'
  | 'credit'
  | 'poster'
  | 'separator'
  | 'metadata';

/** What a marked span of the text is. */
export type SpanKind = AnatomyKind | MentionKind;

/**
 * `furniture`: share links, comments, navigation; `related`: links to other stories; `rights`; `notice`:
 * disclaimers; `caption`.
 */
export type BoilerplateType = 'furniture' | 'related' | 'rights' | 'notice' | 'caption';

/** One marked span of the text, with the evidence for it. */
export interface AnnotatedSpan extends Span {
  /**
   * Derived from content and position in the dump, never a running number, so unrelated edits do not change
   * it.
   */
  readonly id: string;
  readonly kind: SpanKind;
  readonly by: 'analysis' | 'person';
  /** Only for boilerplate. */
  readonly type?: BoilerplateType;
  /** The id of the entity that a mention names. */
  readonly entity?: string;
  /** For dates: ISO 8601, exactly as precise as the text. */
  readonly iso?: string;
  /** For dates resolved from words: the date they are relative to. */
  readonly from?: string;
  /** The label the user gave. */
  readonly label?: string;
  readonly evidence: readonly Evidence[];
}

/** A span with its text, as it appears in the JSON contract. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** One article: where it is and what its head says. */
export interface Article extends Span {
  /** Derived from the article's own head, so it stays the same when text elsewhere changes. */
  readonly id: string;
  /** `paste`, or the name of the archive format that was recognised (`nexis`, …). */
  readonly format: string;
  /**
   * The language of most of its words, as a BCP 47 code. `und` if it has no words or is only known not to be
   * English; `und-Cyrl` and the like if only the script is known.
   */
  readonly language: string;
  readonly headline: TextSpan | null;
  readonly decks: readonly TextSpan[];
  readonly eyebrows: readonly TextSpan[];
  readonly byline: Byline | null;
  readonly outlet: OutletAttribution | null;
  readonly citedOutlets: readonly CitedOutlet[];
  readonly url?: string;
  readonly section?: string;
  readonly genre?: string;
  readonly status: readonly StatusMark[];
  readonly fields: readonly ExportField[];
  readonly timestamps: readonly Timestamp[];
  readonly dateline: Dateline | null;
  /** Says that a user decided where the article begins. `Analysis.explain` gives any other reason. */
  readonly evidence: readonly Evidence[];
}

/** Who wrote an article: the byline as printed, and the names in it. */
export interface Byline extends TextSpan {
  /** Names without "By", titles and outlets, in printed order. Empty for "By Our Correspondent". */
  readonly authors: readonly string[];
}

/** Who published the article (`publisher`) or supplied it (`agency`), and where the text says so. */
export interface OutletAttribution {
  /** The table's canonical name, or the printed name if the table does not have the outlet. */
  readonly name: string;
  readonly role: 'publisher' | 'agency';
  readonly start?: number;
  readonly end?: number;
  readonly how: 'dateline' | 'byline' | 'header' | 'copyright' | 'suffix' | 'field' | 'person';
}

/** An outlet that an article quotes as its source. */
export interface CitedOutlet extends Span {
  readonly name: string;
}

/** What an article says about its own status. */
export type StatusValue =
  'updated' | 'corrected' | 'withdrawn' | 'embargoed' | 'urgent' | 'breaking' | 'repeat' | 'advisory';

/** The status, and where the article states it. */
export interface StatusMark extends Span {
  readonly value: StatusValue;
}

/** A labelled field of an archive export, verbatim. The span covers label and value. */
export interface ExportField extends Span {
  readonly name: string;
  readonly value: string;
}

/** A date or a time of day printed in a head. */
export interface Timestamp extends TextSpan {
  /** ISO 8601, as precise as the text; null if it is ambiguous or relative (`03/04/2021`, "8 hours ago"). */
  readonly iso: string | null;
  readonly role: 'published' | 'updated' | 'unlabelled';
  readonly evidence: readonly Evidence[];
}

/**
 * A place in the gazetteer. Latitude and longitude in degrees, north and east positive; country as ISO 3166-1
 * alpha-2.
 */
export interface LocatedPlace {
  readonly name: string;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Another place that a dateline may mean instead of the one that was chosen. */
export interface PlaceCandidate extends LocatedPlace {
  /** The state or province it lies in, for countries whose states are named in news. */
  readonly state?: string;
  /** Population, 0 if unknown. */
  readonly population: number;
}

/** Where and when an article was filed, according to its first paragraph or a field. */
export interface Dateline extends TextSpan {
  readonly located: readonly LocatedPlace[];
  /** The other places of this name, likeliest first, if nothing settles which one is meant. */
  readonly alternatives?: readonly PlaceCandidate[];
  /** `2021-04-02`, `--04-02` without a year, null without a date. */
  readonly date: string | null;
  readonly agency: string | null;
  readonly evidence: readonly Evidence[];
}

/** An outlet's entry in the table. */
export interface EntityOutlet {
  readonly kind: 'agency' | 'newspaper' | 'magazine' | 'broadcaster' | 'site';
  /** ISO 3166-1 alpha-2 code of the country it is based in, or null if it has none. */
  readonly country: string | null;
}

/** Who or what a group of mentions refers to. */
export interface Entity {
  /** Derived from kind and name, so that annotations can refer to it. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest form in the dump. */
  readonly name: string;
  /** Other forms found in the dump, including misspelt ones and excluding `name`. */
  readonly aliases: readonly string[];
  /** The aliases that are misspelt. Absent if there are none. */
  readonly misspelt?: readonly string[];
  /** Phrases found before or after the name ("Foreign Minister"), in order of appearance. */
  readonly roles: readonly string[];
  /** The number of mentions. */
  readonly mentions: number;
  /** Indices into `Dump.articles` of the articles that mention it, ascending. */
  readonly articles: readonly number[];
  /** For places: the location, if the gazetteer has it. */
  readonly place?: LocatedPlace;
  /** For outlets: their entry in the table. */
  readonly outlet?: EntityOutlet;
  /** For a people or a language: the id of its country's entity, if the dump names the country. */
  readonly country?: string;
}

/** The kinds of problems. Each has a page for users in `docs/problems`. */
export type ProblemCode = keyof ProblemArguments;

/**
 * What is wrong, as data: the code, and the arguments that `wording/problem-message.ts` turns into a message.
 */
export type ProblemContent = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly args: ProblemArguments[Code] };
}[ProblemCode];

/** How serious a problem is, in the protocol's terms. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Anything wrong in the text that has a code and, usually, a fix. */
export type Problem = ProblemContent & ProblemPlace;

/** Where a problem is, how serious it is, and what can be done about it. */
export interface ProblemPlace extends Span {
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
  /**
   * True inside quotation marks and for names. No fix is then certain, and none is made unless a flag asks
   * for it.
   */
  readonly evidenceOfPrint: boolean;
  /** Other places involved: the first of two copies, the story that a notice withdraws. */
  readonly related?: readonly RelatedPlace[];
}

/** Another place involved in a problem, and what is there. */
export interface RelatedPlace extends Span {
  readonly description: RelatedDescription;
}

/**
 * The English name of a language other than English (`languageName`). `unknown` if the words only show that
 * it is not English.
 */
export type OtherLanguage = string;

/** A paragraph in another language. Its names and structure are analysed, but its spelling is not checked. */
export interface UncheckedParagraph extends Span {
  readonly language: OtherLanguage;
}

/** One way to fix a problem. */
export interface Fix {
  readonly description: FixDescription;
  readonly edits: readonly TextEdit[];
  /** Judged by spelling alone; `classOf` gives the final class. At most one fix of a problem is `certain`. */
  readonly class: FixClass;
}

/**
 * Something that was cut off or not analysed, as data. `wording/notice.ts` has the text and names the setting
 * to change.
 */
export type Notice =
  | { readonly kind: 'no-article' }
  /** Only the first `listed` problems of this code are in the dump. */
  | { readonly kind: 'too-many-of-a-kind'; readonly code: ProblemCode; readonly listed: number };
