/** Letters that Unicode does not take apart, and signs of transliteration. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ß: 'ss', ð: 'd', þ: 'th', Þ: 'Th',
  '‘': "'", '’': "'", ʻ: "'", ʼ: "'", '´': "'",
}; // prettier-ignore

/** `name` in plain ASCII letters as news prints foreign names ("Malmo", "Lodz"): marks dropped, apostrophes straight; of other scripts as it is. */
export function fold(name: string): string {
  if (/^[\x00-\x7f]*$/.test(name) || !/\p{Script=Latin}/u.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐıæÆœŒßðþÞ‘’ʻʼ´]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}
