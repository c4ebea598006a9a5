import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/edits';
import type { LineTable } from '../../text/lines';
import type { Evidence } from './evidence';
import type { FixClass } from './fix-class';
import type { FixDescription } from './fix-description';
import type { ProblemArguments } from './problem-arguments';
import type { RelatedDescription } from './related-description';

/**
 * What the analysis makes of a text. All offsets are zero-based UTF-16 code units into the text as given
 * (CR and a byte order mark count), `end` exclusive. The dump is immutable and never refers to the editor.
 */
export interface Dump {
  readonly text: string;
  readonly lines: LineTable;
  /** One role for each line of `lines`, in order. */
  readonly roles: readonly LineRole[];
  readonly articles: readonly Article[];
  /** Everything marked, sorted by start, the outer span first. Spans of different kinds may overlap. */
  readonly spans: readonly AnnotatedSpan[];
  readonly entities: readonly Entity[];
  /** Sorted by start. */
  readonly problems: readonly Problem[];
  /** Paragraphs whose spelling was not checked, since they are not in English. Sorted by start; empty where no spelling is checked. */
  readonly unchecked: readonly UncheckedParagraph[];
  /** What was left out, to be said to the user once; empty for nearly every text. */
  readonly notices: readonly Notice[];
}

/** The role of one line. `body` with a dateline in front is still `body`; the dateline is a span within it. */
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

/** What a mention names, after CoNLL-2003, with dates beside them. */
export type MentionKind = 'person' | 'organization' | 'place' | 'misc' | 'date';

/** The kinds of entity: what a mention other than a date refers to. */
export type EntityKind = Exclude<MentionKind, 'date'>;

/** Parts of an article's anatomy and of the dump's furniture that are marked as spans. */
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

/** What a marked stretch of the text is. */
export type SpanKind = AnatomyKind | MentionKind;

/** furniture: share links, comments, navigation; related: links to other stories; rights; notice: disclaimers; caption. */
export type BoilerplateType = 'furniture' | 'related' | 'rights' | 'notice' | 'caption';

/** One marked stretch of the text, with the reasons for it. */
export interface AnnotatedSpan extends Span {
  /** From content and place in the dump, never a running number: an unrelated edit elsewhere leaves it as it is. */
  readonly id: string;
  readonly kind: SpanKind;
  readonly by: 'analysis' | 'person';
  /** Only on boilerplate. */
  readonly type?: BoilerplateType;
  /** The id of the entity a mention names. */
  readonly entity?: string;
  /** On dates: ISO 8601, as precise as the text and never more. */
  readonly iso?: string;
  /** On dates resolved from words: what they were reckoned from. */
  readonly from?: string;
  /** The label a person gave. */
  readonly label?: string;
  readonly evidence: readonly Evidence[];
}

/** A span with its text, as the JSON contract prints it. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** One article: where it stands and what its head says. */
export interface Article extends Span {
  /** From the article's own head, so that it stays the same while text elsewhere changes. */
  readonly id: string;
  /** `paste`, or the name of the export format recognised (`nexis`, …). */
  readonly format: string;
  /** The language of most of its words, a code of BCP 47; `und` where it has none, or only known not to be English; `und-Cyrl` … by script alone. */
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
  /** That a person decided where the article begins; any other reason is found by `Analysis.explain`. */
  readonly evidence: readonly Evidence[];
}

/** Who wrote an article, as printed and by name. */
export interface Byline extends TextSpan {
  /** Names without "By", titles and outlets, in printed order. Empty for "By Our Correspondent". */
  readonly authors: readonly string[];
}

/** Who published the article (`publisher`) or supplied it (`agency`), and where the text says so. */
export interface OutletAttribution {
  /** The table's canonical name, or the printed one for an outlet the table lacks. */
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

/** What an article says of its own state. */
export type StatusValue =
  'updated' | 'corrected' | 'withdrawn' | 'embargoed' | 'urgent' | 'breaking' | 'repeat' | 'advisory';

/** Where it says so. */
export interface StatusMark extends Span {
  readonly value: StatusValue;
}

/** A labelled field of an export, verbatim. The span covers label and value. */
export interface ExportField extends Span {
  readonly name: string;
  readonly value: string;
}

/** A date or a time of day that a head prints. */
export interface Timestamp extends TextSpan {
  /** ISO 8601, as precise as the text; null where the reading stays open (`03/04/2021`, "8 hours ago"). */
  readonly iso: string | null;
  readonly role: 'published' | 'updated' | 'unlabelled';
  readonly evidence: readonly Evidence[];
}

/** A place as the gazetteer knows it. Degrees north and east; ISO 3166-1 alpha-2 country. */
export interface LocatedPlace {
  readonly name: string;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A place that a dateline may mean as well as the one it was taken for. */
export interface PlaceCandidate extends LocatedPlace {
  /** The state or province it lies in, for countries whose states news names. */
  readonly state?: string;
  /** Inhabitants, 0 if unknown. */
  readonly population: number;
}

/** Where and when an article was filed, as its first paragraph or a field says. */
export interface Dateline extends TextSpan {
  readonly located: readonly LocatedPlace[];
  /** Where nothing settles which place of a name is meant: the others it may be, the likeliest first. */
  readonly alternatives?: readonly PlaceCandidate[];
  /** `2021-04-02`, `--04-02` without a year, null without a date. */
  readonly date: string | null;
  readonly agency: string | null;
  readonly evidence: readonly Evidence[];
}

/** An outlet as the table knows it. */
export interface EntityOutlet {
  readonly kind: 'agency' | 'newspaper' | 'magazine' | 'broadcaster' | 'site';
  /** ISO 3166-1 alpha-2 of its seat; null for none. */
  readonly country: string | null;
}

/** What its mentions name. */
export interface Entity {
  /** From kind and name, so that annotations can point at it. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest form found in the dump. */
  readonly name: string;
  /** Other forms found in the dump, misspelt ones included, without `name`. */
  readonly aliases: readonly string[];
  /** Of the aliases, those that are misspelt; absent where none is. */
  readonly misspelt?: readonly string[];
  /** Phrases found before or behind the name ("Foreign Minister"), in order of appearance. */
  readonly roles: readonly string[];
  /** How many mentions. */
  readonly mentions: number;
  /** Indices into `Dump.articles` of the articles that mention it, ascending. */
  readonly articles: readonly number[];
  /** For places: where it is, if the gazetteer knows. */
  readonly place?: LocatedPlace;
  /** For outlets: what the table knows of it. */
  readonly outlet?: EntityOutlet;
  /** For a people or a language: the id of its country's entity, if the dump names it. */
  readonly country?: string;
}

/** The kinds of problems; a page of `docs/problems` tells users of each. */
export type ProblemCode = keyof ProblemArguments;

/** What is wrong, as data: the kind, and the arguments of its message, which `wording/problem-message.ts` puts into words. */
export type ProblemContent = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly args: ProblemArguments[Code] };
}[ProblemCode];

/** How much a problem weighs, in the words of the protocol. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Anything wrong in the text that has a name and, mostly, a fix. */
export type Problem = ProblemContent & ProblemPlace;

/** Where a problem stands, how much it weighs, and what can be done about it. */
export interface ProblemPlace extends Span {
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
  /** Stands inside quotation marks or is a name: no fix of it is certain, and none is made unless asked for by a flag. */
  readonly evidenceOfPrint: boolean;
  /** Other places the problem is about: the first of two copies, the story that a notice withdraws. */
  readonly related?: readonly RelatedPlace[];
}

/** Another place that a problem points at, and what stands there. */
export interface RelatedPlace extends Span {
  readonly description: RelatedDescription;
}

/**
 * What a language other than English is called in English (`languageName`); `unknown` where the words tell no more than that they
 * are not English.
 */
export type OtherLanguage = string;

/** A paragraph in another language: its names and structure are read, its spelling is not checked. */
export interface UncheckedParagraph extends Span {
  readonly language: OtherLanguage;
}

/** One way to mend a problem. */
export interface Fix {
  readonly description: FixDescription;
  readonly edits: readonly TextEdit[];
  /** As far as the spelling alone tells (`classOf` says what it comes to); `certain` for at most one fix of a problem. */
  readonly class: FixClass;
}

/** Something cut off or not looked at, as data; the words, and the setting that changes it, are in `wording/notice.ts`. */
export type Notice =
  | { readonly kind: 'no-article' }
  /** The user's delimiter is found on no line. */
  | { readonly kind: 'unused-delimiter' }
  /** Only the first `listed` problems of this kind are in the dump. */
  | { readonly kind: 'too-many-of-a-kind'; readonly code: ProblemCode; readonly listed: number };
