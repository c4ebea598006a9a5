/** Years of East Asian eras by name: the year before the era's first one. General knowledge. */
const ERAS: Readonly<Record<string, number>> = {
  reiwa: 2018,
  heisei: 1988,
  showa: 1925,
  taisho: 1911,
  juche: 1911,
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  주체: 1911,
};

const COMMON_YEAR = '(?:19|20)\\d\\d';

/** Source of a pattern for a year of an era in Latin letters (`Reiwa 3`, `Juche 110 (2021)`). No group in it is captured. */
export const ERA_YEAR = `(?:Reiwa|Heisei|Showa|Taisho|Juche|JUCHE)[ \\t]\\d{1,3}(?:[ \\t]?\\(${COMMON_YEAR}\\))?(?!\\d)`;

/** The same before the character for "year", as Japanese and Korean print it (`令和3`, `주체110(2021)`). */
export const ERA_YEAR_EAST_ASIAN = `(?:令和|平成|昭和|大正)[ \\t]?(?:元|\\d{1,2})|주체[ \\t]?\\d{1,3}(?:[ \\t]?\\(${COMMON_YEAR}\\))?`;

/** The common year that a printed year of an era means; undefined for what is none, or where its own brackets disagree. */
export function yearOfEra(printed: string): number | undefined {
  const [, name, count, common] = /^(\p{L}+?)[ \t]?(元|\d{1,3})(?:[ \t]?\((\d{4})\))?$/u.exec(printed) ?? [];
  const before = name === undefined ? undefined : ERAS[name.toLowerCase()];
  if (before === undefined || count === undefined) return undefined;
  const year = before + (count === '元' ? 1 : Number(count));
  return common === undefined || Number(common) === year ? year : undefined;
}
