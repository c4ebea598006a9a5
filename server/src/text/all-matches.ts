/**
 * All matches of a global pattern in `text`, in order. Like `matchAll`, but without its copy of the pattern
 * on each call, which for a long pattern costs many times the search itself. For a pattern that is not
 * global, only the first match.
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
