import { chance, type Random } from '../random';
import type { NamedText } from './corpus';

/** `text` in capitals; letters whose capital takes more room stay, so that offsets hold. */
export function inCapitals(text: string): string {
  return text.replace(/\p{Ll}/gu, sameLength);
}

/** `text` with a capital at the beginning of each word. */
export function inTitleCase(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, sameLength);
}

function sameLength(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}

/** Small words that a headline in title case may leave without a capital. */
const SMALL = /(?<=[ \n])(?:A|An|The|Of|In|On|At|By|To|For|From|With|And|Or|But|As|Is|Into|Over)(?= )/g;

/** A text in other letters: all of it in capitals or in title case, or some of its lines. */
export function recased(named: NamedText, random: Random): NamedText {
  const choice = random();
  if (choice < 0.3) return { ...named, text: inCapitals(named.text) };
  if (choice < 0.6) return { ...named, text: headline(named.text, random) };
  const text = named.text
    .split(/(\n)/)
    .map((line) =>
      chance(random, 0.6) ? line : chance(random, 0.5) ? inCapitals(line) : headline(line, random),
    )
    .join('');
  return { ...named, text };
}

function headline(text: string, random: Random): string {
  const title = inTitleCase(text);
  return chance(random, 0.5) ? title : title.replace(SMALL, (word) => word.toLowerCase());
}
