import type { Match, ParagraphContext } from '../words/paragraph-context';

/** The outlet in the table that begins at `at`, unless its form is also an ordinary word. */
export function outletAt(context: ParagraphContext, at: number): Match | undefined {
  const token = context.nameTokens[at];
  const found = token === undefined ? undefined : context.outlets.get(token.start);
  if (found === undefined || found.ambiguous) return undefined;
  let to = at + 1;
  while ((context.nameTokens[to]?.start ?? Infinity) < found.end) to++;
  if (context.nameTokens[to - 1]?.end !== found.end) return undefined;
  const evidence: Match['evidence'] = [{ clue: 'outlet-table', detail: found.outlet.name }];
  return { from: at, to, kind: 'organization', confidence: 0.9, evidence };
}
