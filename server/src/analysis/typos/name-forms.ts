/** The letters that a stroke or a ligature makes, which Unicode takes apart no further. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
]);

/** What a name, in lower case, is without its accents and strokes. */
function bareForm(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðı]/g, (letter) => STROKES.get(letter) ?? letter);
}

/** How many letters of a name bear an accent or a stroke. */
function accentsOf(name: string): number {
  return name.normalize('NFD').match(/\p{M}|[øłđðı]/gu)?.length ?? 0;
}

/**
 * What accents say of two names, in lower case. `more`: they alone part the two, and `rare` has more of them, so that it is the careful
 * spelling; `fewer`: it is the bare one, as many keyboards write it; `none`: more than accents parts them.
 */
export function accentsIn(rare: string, frequent: string): 'more' | 'fewer' | 'none' {
  if (bareForm(rare) !== bareForm(frequent)) return 'none';
  return accentsOf(rare) > accentsOf(frequent) ? 'more' : 'fewer';
}

/** Whether a last “a” in the place of an “o” parts two names: a man's and a woman's, or two names that go together. */
export function isOtherGender(one: string, other: string): boolean {
  const [bareOne, bareOther] = [bareForm(one), bareForm(other)];
  if (bareOne.slice(0, -1) !== bareOther.slice(0, -1)) return false;
  return /^(?:ao|oa)$/.test(bareOne.slice(-1) + bareOther.slice(-1));
}

/** The English words of which a word in a Romance language may be the other form, by its last vowel alone (“Instituto”, “Republica”). */
export function romanceStems(name: string): readonly string[] {
  const bare = bareForm(name);
  if (bare.length < 6 || !/[^aeiou][aeio]$/.test(bare)) return [];
  return [bare.slice(0, -1), `${bare.slice(0, -1)}e`];
}

/** What makes of a name, freely, who uses or follows it, what they do, or what is like it. */
const FORMATION = /^(?:er|ers|or|ors|eer|ing|ed|ie|ies|y|ish|ism|ist|ists|ian|ians|ite|ites)$/;

/** Whether `longer` is formed of the name `base` by a living ending (“YouTuber”, “Redditor”, “Instagrammer”), both in lower case. */
export function isFormedOf(longer: string, base: string): boolean {
  if (base.length < 4) return false;
  const stems = [base, base + base.slice(-1), ...(base.endsWith('e') ? [base.slice(0, -1)] : [])];
  return stems.some((stem) => longer.startsWith(stem) && FORMATION.test(longer.slice(stem.length)));
}
