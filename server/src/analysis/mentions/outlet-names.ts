import { Match, ParagraphContext } from '../words/paragraph-context';

/** The outlet of the table that begins at `at`, where its form is not also an ordinary word. */
export function outletAt(context: ParagraphContext, at: number): Match | undefined {
  const unit = context.units[at];
  const found = unit === undefined ? undefined : context.outlets.get(unit.start);
  if (found === undefined || found.ambiguous) return undefined;
  let to = at + 1;
  while ((context.units[to]?.start ?? Infinity) < found.end) to++;
  if (context.units[to - 1]?.end !== found.end) return undefined;
  const evidence: Match['evidence'] = [{ clue: 'outlet-table', detail: found.outlet.name }];
  return { from: at, to, kind: 'organization', certainty: 0.9, evidence };
}
