import { type Span, textOf } from '../../text/span';
import { languageEvidence } from '../language/language-evidence';
import { tokenize } from '../words/tokens';
import { type CheckedText, quotationUpTo } from './checked-text';

/** A quotation with fewer words says too little about its language. */
const FEWEST_WORDS = 3;
/**
 * At or below this, a quotation is not in English: natural log-odds, as in `LanguageEvidence`. One misprint
 * and a name are not enough.
 */
const NOT_ENGLISH = -4;

/** Whether the span is in a quotation of several words in another language, which is not misspelt English. */
export function isInForeignQuotation(checked: CheckedText, span: Span): boolean {
  const quotation = quotationUpTo(checked, span.start);
  if (quotation === undefined || span.end > quotation.end) return false;
  const quoted = textOf(checked.text, quotation);
  const { english, words } = languageEvidence(quoted, tokenize(quoted), checked.resources);
  return words >= FEWEST_WORDS && english <= NOT_ENGLISH;
}
