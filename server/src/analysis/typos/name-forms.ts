/** Letters with a stroke and ligatures, which Unicode does not decompose. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
]);

/** A lower-case name without its accents and strokes. */
function bareForm(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðı]/g, (letter) => STROKES.get(letter) ?? letter);
}

/** How many letters of a name have an accent or a stroke. */
function accentsOf(name: string): number {
  return name.normalize('NFD').match(/\p{M}|[øłđðı]/gu)?.length ?? 0;
}

/**
 * What accents say about two names in lower case. `more`: they differ only in accents, and `rare` has more of
 * them, so it is the careful spelling; `fewer`: it is the plain one, as many keyboards write it; `none`: they
 * differ in more than accents.
 */
export function accentsIn(rare: string, frequent: string): 'more' | 'fewer' | 'none' {
  if (bareForm(rare) !== bareForm(frequent)) return 'none';
  return accentsOf(rare) > accentsOf(frequent) ? 'more' : 'fewer';
}

/**
 * Whether two names differ in a final “a” for “o”: those of a man and a woman, or two names that go together.
 */
export function isOtherGender(one: string, other: string): boolean {
  const [bareOne, bareOther] = [bareForm(one), bareForm(other)];
  if (bareOne.slice(0, -1) !== bareOther.slice(0, -1)) return false;
  return /^(?:ao|oa)$/.test(bareOne.slice(-1) + bareOther.slice(-1));
}

/**
 * The English words of which a word in a Romance language may be a variant, differing only in its last vowel
 * (“Instituto”, “Republica”).
 */
export function romanceStems(name: string): readonly string[] {
  const bare = bareForm(name);
  if (bare.length < 6 || !/[^aeiou][aeio]$/.test(bare)) return [];
  return [bare.slice(0, -1), `${bare.slice(0, -1)}e`];
}

/** Productive endings that turn a name into its users or followers, what they do, or what is like it. */
const FORMATION = /^(?:er|ers|or|ors|eer|ing|ed|ie|ies|y|ish|ism|ist|ists|ian|ians|ite|ites)$/;

/**
 * Whether `longer` is formed from the name `base` with a productive ending (“YouTuber”, “Redditor”,
 * “Instagrammer”), both in lower case.
 */
export function isFormedOf(longer: string, base: string): boolean {
  if (base.length < 4) return false;
  const stems = [base, base + base.slice(-1), ...(base.endsWith('e') ? [base.slice(0, -1)] : [])];
  return stems.some((stem) => longer.startsWith(stem) && FORMATION.test(longer.slice(stem.length)));
}
