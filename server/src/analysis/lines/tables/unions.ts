/**
 * All patterns of equal flags as one pattern: a text that none matches, as nearly all are, is done with after these. The
 * patterns may not be global nor name their groups.
 */
export function unionsOf(patterns: readonly RegExp[]): readonly RegExp[] {
  return [...new Set(patterns.map(({ flags }) => flags))].map((flags) => {
    const alike = patterns.filter((pattern) => pattern.flags === flags);
    return new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), flags);
  });
}
