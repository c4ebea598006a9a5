import type { RelativeDate } from '../dates/pointer';
import type { FactsRead } from '../facts/recorder';
import type { LanguageEvidence } from '../language/language-evidence';
import type { JudgedMention, Mention } from '../words/mention';
import type { ParagraphContext } from '../words/paragraph-context';
import type { ParagraphSpelling } from '../typos/check-paragraph';
import type { RegionalParagraph } from '../typos/regional-words';
import type { UserWordsRead } from '../typos/user-words';

/** A paragraph as far as its own content goes, with what was found in it under the facts it asked for. */
export interface KnownParagraph extends RegionalParagraph {
  /** What its own words say of the language it is in. */
  readonly language: LanguageEvidence;
  /** None where it is not in English whatever stands around it. */
  readonly sure: readonly JudgedMention[];
  /** Words that point at a date, which the article's own date resolves. */
  readonly relativeDates: readonly RelativeDate[];
  /** What was read of it so far, for the second reading; not kept any longer, as it takes much more room than the text. */
  context: ParagraphContext | undefined;
  /** The last answers, kept for as long as the dump would answer the questions alike. */
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
