import type { RelativeDate } from '../dates/pointer';
import type { FactsRead } from '../facts/recorder';
import type { LanguageEvidence } from '../language/language-evidence';
import type { JudgedMention, Mention } from '../words/mention';
import type { ParagraphContext } from '../words/paragraph-context';
import type { ParagraphSpelling } from '../typos/check-paragraph';
import type { RegionalParagraph } from '../typos/regional-words';
import type { UserWordsRead } from '../typos/user-words';

/** What a paragraph's own content determines, plus what was found in it given the facts it asked for. */
export interface KnownParagraph extends RegionalParagraph {
  /** What its own words say about its language. */
  readonly language: LanguageEvidence;
  /** Empty if it is not in English, whatever its context. */
  readonly sure: readonly JudgedMention[];
  /** Phrases that refer to a date; the article's own date resolves them. */
  readonly relativeDates: readonly RelativeDate[];
  /**
   * The work of the first pass, for the second. It is dropped afterwards, since it takes much more memory
   * than the text.
   */
  context: ParagraphContext | undefined;
  /** The last results, valid for as long as the dump would give the same answers to the same questions. */
  mentions:
    { readonly isEnglish: boolean; readonly read: FactsRead; readonly found: readonly Mention[] } | undefined;
  spelling:
    | {
        readonly read: FactsRead;
        readonly userWords: UserWordsRead;
        readonly found: ParagraphSpelling;
      }
    | undefined;
}
