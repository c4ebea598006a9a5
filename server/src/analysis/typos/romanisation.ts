/**
 * Ways of writing a foreign sound in Latin letters, each mapped to one form. From general knowledge of how
 * news writes Arabic, Korean, Russian, Ukrainian, Chinese and Indian names; order matters.
 */
export const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/^(?:suh|seo|so|sŏ)$/, 'so'],
  [/^(?:yi|lee|li|rhee|ri)$/, 'li'],
  [/^(?:pak|park|bak)$/, 'pak'],
  [/^(?:choe|choi)$/, 'choe'],
  [/(?:iyy|iy|yy|ii|ij|yi|ie|ey|ei|ee|y|j)/g, 'i'],
  [/(?:oo|ou|uw|ow|u)/g, 'o'],
  [/(?:kh|gh|h)/g, ''],
  [/(?:ck|c|q|k)/g, 'k'],
  [/(?:ph|v|w)/g, 'f'],
  [/(?:tz|ts|z)/g, 's'],
  [/e/g, 'a'],
  [/([a-z])\1+/g, '$1'],
];

/**
 * Whether two names may be romanisations of the same foreign name ("Kyiv", "Kiev"; "Suh", "Seo"), so that
 * neither is misspelt.
 */
export function areRomanisations(one: string, other: string, rows = SAME_SOUND): boolean {
  return soundOf(one, rows) === soundOf(other, rows);
}

function soundOf(name: string, rows: typeof SAME_SOUND): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  return rows.reduce((text, [form, sound]) => text.replace(form, sound), plain);
}
