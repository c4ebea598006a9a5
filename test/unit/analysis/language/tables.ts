import {
  languageEvidence,
  type LanguageEvidence,
} from '../../../../server/src/analysis/language/language-evidence';
import { tokenize } from '../../../../server/src/analysis/words/tokens';
import { shippedResources } from '../../../corpus/engine';

/** What the words of `text` say by themselves, with the tables that are shipped. */
export function evidenceIn(text: string): LanguageEvidence {
  return languageEvidence(text, tokenize(text), shippedResources());
}
