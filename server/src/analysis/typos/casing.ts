/** How a word is written: which of its letters are capitals. */
export type Casing = 'lower' | 'title' | 'capitals' | 'mixed';

/**
 * The casing of a word. A single capital letter counts as `title`; a lower-case "'s" ending is ignored in
 * capitals.
 */
export function casingOf(word: string): Casing {
  const body = word.replace(/['’]s$/, '');
  const lower = body.toLowerCase();
  if (body === lower) return 'lower';
  if (body.length > 1 && body === body.toUpperCase()) return 'capitals';
  return body.slice(1) === lower.slice(1) ? 'title' : 'mixed';
}

/** `replacement` in the casing of `original`. Capitals of the replacement's own are kept. */
export function inCasingOf(original: string, replacement: string): string {
  const casing = casingOf(original);
  if (casing === 'capitals') return replacement.toUpperCase();
  if (casing === 'title') return replacement.charAt(0).toUpperCase() + replacement.slice(1);
  return replacement;
}
