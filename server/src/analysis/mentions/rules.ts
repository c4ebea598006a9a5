import type { DumpWords } from '../words/dump-words';
import type { Register } from '../words/paragraph';
import { knownNames } from './known-names';
import { withOtherScripts } from './other-scripts';
import { recognise } from './recognise';
import { byItself, type Match, type ParagraphContext } from '../words/paragraph-context';

/** The confidence from which a mention may be evidence for the rest of the dump. */
export const SURE = 0.8;

/** What the rules find in a paragraph in the context of the dump, or on its own if the dump is unknown. */
export function matchesByRules(context: ParagraphContext, register: Register): readonly Match[] {
  if (register === 'title' || register === 'capitals') return knownNames(context, register);
  return recognise(context);
}

/**
 * Like `matchesByRules`, for when the rules alone decide: confident matches from the paragraph alone stay,
 * the rest is judged again.
 */
export function matchesByRulesAlone(context: ParagraphContext, register: Register): readonly Match[] {
  const { names } = context;
  if (register !== 'sentence' || names === undefined) return matchesByRules(context, register);
  const alone = byItself(context);
  const settled = withOtherScripts(alone, recognise(alone)).filter(
    (match) => match.confidence >= SURE && !isOpen(context, match, names),
  );
  return recognise(context, settled);
}

/**
 * Whether the rest of the dump may still change a confident match: a lone place that is also a person's name.
 */
function isOpen(context: ParagraphContext, { from, to, kind, confidence }: Match, names: DumpWords): boolean {
  if (kind !== 'place' || to - from !== 1) return false;
  const token = context.nameTokens[from];
  if (token === undefined) return false;
  return (token.facts.given || token.facts.family) && names.isPersonPart(token.text) && confidence < 0.9;
}
