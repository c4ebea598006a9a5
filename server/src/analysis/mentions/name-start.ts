import { dateAt } from './dates';
import { headedNameAt } from './head-noun-names';
import { knownPhraseAt } from './known-phrases';
import { outletAt } from './outlet-names';
import { leadingHeadPlaceAt, tablePlaceAt } from './place-names';
import { isCapital, type Match, type NameStart, type ParagraphContext } from '../words/paragraph-context';
import { titleAt } from './titles';

const NOTHING: NameStart = { date: undefined, known: undefined, headed: undefined, title: undefined };

/** What begins at `at`; computed once for both passes over the paragraph. */
export function nameStartAt(context: ParagraphContext, at: number): NameStart {
  return (context.kept.starts[at] ??= lookAt(context, at));
}

function lookAt(context: ParagraphContext, at: number): NameStart {
  const date = dateAt(context, at);
  if (date !== undefined) return { ...NOTHING, date };
  const token = context.nameTokens[at];
  if (token?.shape === 'uncased') return { ...NOTHING, known: tablePlaceAt(context, at) };
  if (!isCapital(token)) return NOTHING;
  const known = longest([
    outletAt(context, at),
    knownPhraseAt(context, at),
    tablePlaceAt(context, at),
    leadingHeadPlaceAt(context, at),
  ]);
  return { date, known, headed: headedNameAt(context, at), title: titleAt(context, at) };
}

/** The longest match; on a tie the one with the higher confidence, then the earlier in the list. */
export function longest(matches: readonly (Match | undefined)[]): Match | undefined {
  let best: Match | undefined;
  for (const match of matches) {
    if (match === undefined) continue;
    if (
      best === undefined ||
      match.to > best.to ||
      (match.to === best.to && match.confidence > best.confidence)
    )
      best = match;
  }
  return best;
}
