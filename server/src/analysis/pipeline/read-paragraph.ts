import { findRelativeDates } from '../dates/find-relative';
import type { KnownParagraph } from './cached-paragraph';
import { languageEvidence } from '../language/language-evidence';
import { mayBeEnglish } from '../language/settle-languages';
import { findSureMentions } from '../mentions/find';
import { paragraphContextOf } from '../words/paragraph-context';
import { wordCacheOf } from '../words/word-cache';
import type { Register } from '../words/paragraph';
import type { Resources } from './resources';
import type { Slices } from '../incremental/slices';
import { tokenize } from '../words/tokens';

/**
 * What a paragraph says on its own: a pure function of its text and register, in slices. `keepsContext` says
 * whether to keep the intermediate results for the second pass, in the context of the dump.
 */
export function* readParagraph(
  text: string,
  register: Register,
  keepsContext: boolean,
  resources: Resources,
  slices: Slices,
): Generator<void, KnownParagraph, void> {
  const tokens = tokenize(text);
  if (slices.spent(text.length)) yield;
  const context = paragraphContextOf(tokens, text, register, wordCacheOf(resources));
  if (slices.spent(text.length)) yield;
  const language = languageEvidence(text, tokens, resources);
  if (slices.spent(text.length)) yield;
  const sure = mayBeEnglish(language) ? yield* findSureMentions(context, register, resources, slices) : [];
  if (slices.spent(text.length)) yield;
  const relativeDates = findRelativeDates(text, register);
  if (slices.spent(text.length)) yield;
  return {
    text,
    register,
    tokens,
    language,
    sure,
    relativeDates,
    context: keepsContext ? context : undefined,
    mentions: undefined,
    spelling: undefined,
    regionalWords: undefined,
  };
}
