/**
 * All matches of a global pattern in `text`, in order, as `matchAll` gives them, which copies the pattern each time:
 * for a long pattern that costs many times what the search does. Of a pattern that is not global, the first match only.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
    if (!pattern.global) break;
  }
  pattern.lastIndex = 0;
  return matches;
}
