/** What a labelled field holds, as far as the anatomy uses it; `other` is kept verbatim only. */
export type FieldMeaning =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'date'
  | 'outlet'
  /** Outlet and date in one value, as a bibliography gives them. */
  | 'publication'
  /** Who sent a message: the outlet only where the tables know it. */
  | 'sender'
  | 'section'
  | 'dateline'
  | 'url'
  /** Running text begins with the value, or below the label. */
  | 'text'
  /** One short value that is never broken over lines: a length, a language, a load date. */
  | 'short'
  | 'other';

/**
 * What a line without a label tells about its document. `opens` and `closes` are its first and last line; `head` stands
 * only in a head; `text` and `tail` stand alone above running text and above closing fields; `cover` belongs to the
 * export as a whole; `digest` says that many items follow in one message; `field` is a value without a label. `source` names
 * the outlet, the date and the page of a document, above or below its headline; `headline` has the marks of one (`#`, `**`);
 * `key` has a label of any name, and `fence` stands above and below a block of such.
 */
export type MarkKind =
  | 'opens'
  | 'closes'
  | 'head'
  | 'text'
  | 'tail'
  | 'cover'
  | 'digest'
  | 'field'
  | 'source'
  | 'headline'
  | 'key'
  | 'fence';

/** One form of such a line, matched against the trimmed line. Patterns start at `^`. */
export interface MarkRow {
  readonly kind: MarkKind;
  readonly pattern: RegExp;
  /** The name under which a `field` mark is kept. */
  readonly field?: string;
  /** The pattern looks at how a line begins, and is tried on running text too. */
  readonly anyLength?: true;
  /** The pattern is for a short line in small letters that holds a date, as those of `source-line.ts` are. */
  readonly ofSource?: true;
}

/** How labels are printed: `Label: value`, `HD  value`, or `<title>value</title>`. */
export type LabelStyle = 'colon' | 'code' | 'tag';

/**
 * In which order the head of a document without labels is printed; see `roles/documents/assign-header-roles.ts`. `counted`:
 * the outlet, then headline and date in either order, with editions, weekdays and clocks around the date.
 */
export type HeadLayout =
  'counted' | 'outlet-date-headline' | 'headline-outlet-date' | 'headline-length-date' | 'headline';

/**
 * How a document is laid out where not in the usual way, which is a head, labels and a text. `message`: the head of a
 * message, its subject being no headline, and whatever it carries · `item`: a headline, a few words and a link ·
 * `wire`: a story as any other, told by one line in the wire's form · `fenced`: a block of labels between two rules, then the
 * text · `sourced`: a line with outlet and date above the headline or below it · `underlined`: a title with a rule below, then
 * labels · `marked`: a headline with marks of its own.
 */
export type DocumentLayout = 'message' | 'item' | 'wire' | 'fenced' | 'sourced' | 'underlined' | 'marked';

/**
 * What a line marked `head` holds besides the length of the text. `bibliography`: section, date, length and page ·
 * `monitored outlet`: whose report it is · `dateline`: it is the first line of the running text.
 */
export type HeadMark = 'bibliography' | 'monitored outlet' | 'dateline';

/** How documents are found of which no line of its own opens or closes any: the label of the headline begins each. */
export interface FoundByLabels {
  /** So many different labels make a document. */
  readonly needs: number;
  /** Two labels of a document are no farther apart. Lines. */
  readonly apart: number;
  /** A document with fewer than three labels is believed only beside another one. */
  readonly recurring?: true;
}

/**
 * An export format: how a service prints its documents. Labels are matched at the start of a line, without case.
 * One row a file; adding one is adding a file, its line in `formats.ts`, and its test.
 */
export interface ArchiveFormat {
  /** The article's `format` in the JSON contract. Rows of one service share it. */
  readonly name: string;
  /** For people: the service and which of its exports. */
  readonly title: string;
  /** Whether the row was ever tried on a file that came from the service, or only on samples written after it. */
  readonly testedOn: 'real file' | 'written samples';
  readonly marks: readonly MarkRow[];
  readonly labels: Readonly<Record<string, FieldMeaning>>;
  readonly labelStyle: LabelStyle;
  readonly head: HeadLayout;
  readonly layout?: DocumentLayout;
  readonly headMark?: HeadMark;
  readonly foundByLabels?: FoundByLabels;
  /** Long rules stand between its documents, so that what is between two is one, whether it begins with a headline or not. */
  readonly ruled?: true;
  /** A document is nothing but labels and their values, its text one of them: each goes on up to the next label. */
  readonly allLabelled?: true;
  /** Labels are printed in capitals, by which it is told from a format that opens its documents with the same line. */
  readonly capitalLabels?: true;
  /** Labels are such as web pages do not print, so that they are believed in small letters. */
  readonly unlikePages?: true;
  /** Headlines are not broken over lines, and nothing stands between the head and the text that tells where it begins. */
  readonly plainHead?: true;
  /** A line of the head without label and mark is kept as an edition, or as a time if it looks like one. */
  readonly editionsUnmarked?: true;
  /** Values are never broken over lines: they stand beside their labels, or below them. */
  readonly unbroken?: true;
  /** Labels are set off by a dash too (`Title - Old crane`). */
  readonly dashedLabels?: true;
  /** Its labels are such as running text has too, so that only the rules see them, and not the role model. */
  readonly byRulesAlone?: true;
  /** Values may stand in quotation marks or square brackets, which are no part of them, and in lists. */
  readonly quotedValues?: true;
  /** Writers are printed with the family name first. */
  readonly familyNameFirst?: true;
}
