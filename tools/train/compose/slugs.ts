import { between, chance, pick, type Random } from '../random';
import type { Disguise } from './disguise';

/** The lines a wire puts before a headline: {s} the slug, {n} a number, {d} a date in figures. */
const FIRST = [
  '{s}',
  '{s}',
  'r i {s}',
  'u w {s} {d} {n}',
  'a{n} {s}',
  '^{s}',
  'BC-{s}',
  '{s} {d} {n}',
  '{s} ({n})',
];
const FURTHER = [
  '{s}, {n}',
  '{s}, 1st Ld, {n}',
  '{s}, 2nd Ld-Writethru, {n}',
  'Eds: {r}',
  'Eds: SUBS {n}th graf to correct {r}',
  'With {s}-Photo',
  '(ATTN: {r})',
  'URGENT',
  '{n} words',
];
const PREFIXES = ['PM-', 'AM-', 'BC-', '', '', 'APNewsAlert-'];

/** One to three slug lines for a story with this headline, as wires send them. */
export function slugLines(headline: string, disguise: Disguise, random: Random): readonly string[] {
  const words = disguise(headline)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
  const slug =
    pick(random, PREFIXES) +
    (words.length === 0 ? ['Story'] : words)
      .slice(0, between(random, 1, 3))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
      .join(chance(random, 0.8) ? '-' : ' ');
  const line = (form: string): string =>
    form.replace(/\{(\w)\}/gu, (_, what: string) => {
      switch (what) {
        case 's':
          return slug;
        case 'r':
          return words.slice(0, 5).join(' ').toLowerCase();
        case 'd':
          return `${String(between(random, 1, 12)).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`;
        default:
          return String(between(random, 1, 9999)).padStart(pick(random, [1, 4]), '0');
      }
    });
  const further = Array.from({ length: between(random, 0, 2) }, () => line(pick(random, FURTHER)));
  return [line(pick(random, FIRST)), ...further];
}
