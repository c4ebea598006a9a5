import { readFileSync } from 'node:fs';
import { inRoot } from '../../tools/paths';

/** The bundled samples, which are short, without what is only said once at their ends. */
function samples(): readonly string[] {
  return ['summit', 'week'].map((name) => readFileSync(inRoot('samples', `${name}.newsdump`), 'utf8'));
}

/**
 * A dump of about so many UTF-16 units, made of the samples again and again. Each copy has its own names: letters
 * of long capitalised words are moved on, so that caches of equal paragraphs help no more than in a real dump.
 */
export function longDump(length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let copy = 0; size < length; copy++) {
    for (const sample of samples()) {
      const part = copy === 0 ? sample : varied(sample, copy);
      parts.push(part);
      size += part.length + 1;
    }
  }
  return parts.join('\n').slice(0, length);
}

const VOWELS = 'aeiou';

/** The sample with other names and numbers; the same for the same copy. */
function varied(sample: string, copy: number): string {
  return sample
    .replace(/\b\p{Lu}\p{Ll}{6,}\b/gu, (name) => turnVowels(name, copy))
    .replace(/\b\d{3}\b/g, (number) => String(100 + ((Number(number) + 37 * copy) % 900)));
}

function turnVowels(name: string, copy: number): string {
  const turn = (1 + copy) % VOWELS.length;
  const at = 3 + (copy % Math.max(1, name.length - 4));
  const letter = name[at] ?? '';
  const vowel = VOWELS.indexOf(letter);
  const other = vowel < 0 ? letter : (VOWELS[(vowel + turn) % VOWELS.length] ?? letter);
  return name.slice(0, at) + other + name.slice(at + 1);
}
