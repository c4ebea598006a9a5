import { dateAt } from './dates';
import { headedNameAt } from './headed';
import { knownPhraseAt } from './known-phrases';
import { outletAt } from './outlet-names';
import { leadingHeadPlaceAt, tablePlaceAt } from './places';
import { isCapital, Match, NameStart, Scene } from '../words/paragraph-context';
import { titleAt } from './titles';

const NOTHING: NameStart = { date: undefined, known: undefined, headed: undefined, title: undefined };

/** What begins at `at`; looked for once in both readings of the paragraph. */
export function nameStartAt(scene: Scene, at: number): NameStart {
  return (scene.kept.starts[at] ??= lookAt(scene, at));
}

function lookAt(scene: Scene, at: number): NameStart {
  const date = dateAt(scene, at);
  if (date !== undefined) return { ...NOTHING, date };
  const unit = scene.units[at];
  if (unit?.shape === 'uncased') return { ...NOTHING, known: tablePlaceAt(scene, at) };
  if (!isCapital(unit)) return NOTHING;
  const known = longest([
    outletAt(scene, at),
    knownPhraseAt(scene, at),
    tablePlaceAt(scene, at),
    leadingHeadPlaceAt(scene, at),
  ]);
  return { date, known, headed: headedNameAt(scene, at), title: titleAt(scene, at) };
}

/** The longest match; between equals the surer, then the earlier in the list. */
export function longest(matches: readonly (Match | undefined)[]): Match | undefined {
  let best: Match | undefined;
  for (const match of matches) {
    if (match === undefined) continue;
    if (
      best === undefined ||
      match.to > best.to ||
      (match.to === best.to && match.certainty > best.certainty)
    )
      best = match;
  }
  return best;
}
