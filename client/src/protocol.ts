/**
 * What the server says beyond the standard protocol. The shape mirrors `server/src/protocol/status.ts`; the client
 * repeats it rather than importing it, as the two are separate programs joined by messages alone.
 */

/** The method of the notification that carries a `DumpStatus`. */
export const STATUS_METHOD = 'dateline/status';

/** What the analysis of one document came to. */
export interface DumpStatus {
  /** The document, as the client named it. */
  readonly uri: string;
  /** The version of the document that was analysed. */
  readonly version: number;
  readonly articles: number;
  /** How many problems there are to check: hints are not counted, those not shown for their number are. */
  readonly problems: number;
  /** The formats of the articles, each once, the most frequent first: `paste`, `nexis`, … */
  readonly formats: readonly { readonly name: string; readonly articles: number }[];
  /** The languages of the paragraphs that are not spell-checked; `unknown` stands for any that were not told apart. */
  readonly languages: readonly { readonly name: string; readonly paragraphs: number }[];
  /** Sentences that say what was not checked, and why. Empty for nearly every text. */
  readonly notices: readonly string[];
}

/** Tells a `DumpStatus` from anything else a server of another version might send. */
export function isDumpStatus(value: unknown): value is DumpStatus {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    typeof fields.get('uri') === 'string' &&
    typeof fields.get('version') === 'number' &&
    typeof fields.get('articles') === 'number' &&
    typeof fields.get('problems') === 'number' &&
    isCounts(fields.get('formats'), 'articles') &&
    isCounts(fields.get('languages'), 'paragraphs') &&
    isStringArray(fields.get('notices'))
  );
}

function isStringArray(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isCounts(value: unknown, what: string): boolean {
  return (
    Array.isArray(value) &&
    value.every((item: unknown) => {
      if (typeof item !== 'object' || item === null) return false;
      const fields = new Map<string, unknown>(Object.entries(item));
      return typeof fields.get('name') === 'string' && typeof fields.get(what) === 'number';
    })
  );
}

/** The server's command that gives the corrections of the document whose URI is its argument. */
export const CORRECTIONS_COMMAND = 'dateline.corrections';

/** The server's command that makes a correction, or takes back those of a line. */
export const CORRECT_COMMAND = 'dateline.correct';

/** What a person corrected in a dump. */
export interface Corrections {
  /** What is written to a file, as it comes. */
  readonly file: { readonly corrections: readonly Correction[] };
  /** Where each of them stands. */
  readonly ranges: readonly Range[];
}

/**
 * One correction: `verdict` is `start` or `no-start` for a boundary, `same` (as `name`) or `apart` for whom a mention names
 * (`kind` is `entity` then); `role` is what a line was said to be.
 */
export interface Correction {
  readonly kind?: string;
  readonly name?: string;
  readonly verdict?: string;
  readonly role?: string;
}

/** A range as the protocol has it: lines and columns from 0. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Tells `Corrections` from anything else a server of another version might send. */
export function isCorrections(value: unknown): value is Corrections {
  if (typeof value !== 'object' || value === null || !('file' in value) || !('ranges' in value)) return false;
  const { file, ranges } = value;
  if (typeof file !== 'object' || file === null || !('corrections' in file)) return false;
  const { corrections } = file;
  if (!Array.isArray(corrections) || !Array.isArray(ranges) || ranges.length !== corrections.length)
    return false;
  return corrections.every((correction) => typeof correction === 'object' && correction !== null);
}
