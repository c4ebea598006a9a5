import { applyEdits, type TextEdit } from '../text/edits';
import { smallEdits } from '../text/small-edits';
import { byPlace, contains, overlaps, textOf } from '../text/span';
import type { WatchedFix } from './watched-fix';

/** How many of the fixes of one problem are tried. */
const MOST_TRIED = 3;

/**
 * An edit split into two steps with the same effect; each sorted, in offsets into the text before that step.
 */
export interface PartsOfEdit {
  /** The fixes it contains. */
  readonly fixes: readonly TextEdit[];
  /** Everything else it does. */
  readonly others: readonly TextEdit[];
}

/**
 * Splits an edit that replaces a lot by a lot: first the fixes that it contains, then the rest. A word diff
 * alone could align the words in several ways; a fix that fits is the likeliest.
 * @param watched the places where a fix could be made or undone
 */
export function partsOfEdit(sent: TextEdit, text: string, watched: readonly WatchedFix[]): PartsOfEdit {
  const replaced = textOf(text, sent);
  if (!/\s/.test(replaced) || !/\s/.test(sent.newText))
    return { fixes: [], others: smallEdits(sent, replaced) };
  let fixes: readonly TextEdit[] = [];
  const places = watched.filter((each) => contains(sent, each) && each.start < each.end);
  for (let choice = 0; choice < MOST_TRIED; choice++) {
    const tried = withoutOverlaps([
      ...fixes,
      ...places.flatMap((each) => each.otherEdits.slice(choice, choice + 1)),
    ]);
    if (tried.length === fixes.length) break;
    fixes = untouched(tried, restOf(sent, text, tried));
  }
  return { fixes, others: restOf(sent, text, fixes) };
}

/** What is left of the edit once the fixes, which lie within it, are made. */
function restOf(sent: TextEdit, text: string, fixes: readonly TextEdit[]): readonly TextEdit[] {
  const { start, end, newText } = sent;
  const inside = fixes.map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
  const replaced = applyEdits(text.slice(start, end), inside);
  return smallEdits({ start, end: start + replaced.length, newText }, replaced);
}

/** Those of the fixes whose text the rest does not touch. */
function untouched(fixes: readonly TextEdit[], rest: readonly TextEdit[]): readonly TextEdit[] {
  let growth = 0;
  let next = 0;
  return fixes.filter(({ start, end, newText }) => {
    const place = { start: start + growth, end: start + growth + newText.length };
    growth += newText.length - (end - start);
    while ((rest[next]?.end ?? Infinity) <= place.start) next++;
    const following = rest[next];
    return following === undefined || following.start >= place.end;
  });
}

/** Sorted by start; an edit that overlaps the one before is left out. */
function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = [...new Set(edits)].sort(byPlace);
  return sorted.filter((each, index) => {
    const before = sorted[index - 1];
    return before === undefined || !overlaps(before, each);
  });
}
