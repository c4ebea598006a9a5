import type { Span } from '../../text/span';

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'du', 'la', 'le', 'des']);

/**
 * The name that the mention `acronym` is short for, if `acronym` follows it directly in brackets and has its
 * initials ("Republic of Korea (ROK)"). Undefined otherwise. Both are mentions of the same kind in `text`.
 */
export function acronymFor(text: string, name: Span, acronym: Span): string | undefined {
  if (!/^(?:['’]s)? ?\($/.test(text.slice(name.end, acronym.start))) return undefined;
  if (!/^[),;]/.test(text.slice(acronym.end, acronym.end + 1))) return undefined;
  const short = text.slice(acronym.start, acronym.end);
  const long = text.slice(name.start, name.end).replace(/\s+/g, ' ');
  return /^[\p{Lu}.]{2,8}$/u.test(short) && hasInitials(long, short.replace(/\./g, '').toLowerCase())
    ? long
    : undefined;
}

/** Whether the letters are the initials of the words, with or without the small words. */
function hasInitials(name: string, letters: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/);
  const first = (all: readonly string[]): string => all.map((word) => word.charAt(0)).join('');
  return first(words) === letters || first(words.filter((word) => !SMALL_WORDS.has(word))) === letters;
}
