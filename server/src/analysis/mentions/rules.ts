import type { DumpWords } from '../words/dump-words';
import type { Register } from '../words/paragraph';
import { knownNames } from './known-names';
import { withOtherScripts } from './other-scripts';
import { recognise } from './recognise';
import { byItself, type Match, type ParagraphContext } from '../words/paragraph-context';

/** From this certainty on a mention may teach the rest of the dump. */
export const SURE = 0.8;

/** What the rules find in a paragraph in the light of the dump, or by itself where that is unknown. */
export function matchesByRules(context: ParagraphContext, register: Register): readonly Match[] {
  if (register === 'title' || register === 'capitals') return knownNames(context, register);
  return recognise(context);
}

/** The same where the rules alone decide: what they are sure of by the paragraph alone stays, the rest is judged again. */
export function matchesByRulesAlone(context: ParagraphContext, register: Register): readonly Match[] {
  const { names } = context;
  if (register !== 'sentence' || names === undefined) return matchesByRules(context, register);
  const alone = byItself(context);
  const settled = withOtherScripts(alone, recognise(alone)).filter(
    (match) => match.confidence >= SURE && !isOpen(context, match, names),
  );
  return recognise(context, settled);
}

/** Whether more of the dump may still change a sure match: a lone place that is also a person's name. */
function isOpen(context: ParagraphContext, { from, to, kind, confidence }: Match, names: DumpWords): boolean {
  if (kind !== 'place' || to - from !== 1) return false;
  const token = context.nameTokens[from];
  if (token === undefined) return false;
  return (token.facts.given || token.facts.family) && names.isPersonPart(token.text) && confidence < 0.9;
}
