import { DASHES } from '../../../text/character-classes';
import { unionsOf } from './unions';

/** The word without which only a line's beginning makes it a credit. */
export const CREDIT_WORDS: readonly string[] = ['contributed'];

const CONTRIBUTED = /\bcontributed to this (?:report|story|article)\b/i;

/** End credits: who reported, edited and contributed. Never bylines. Written from general knowledge of wire style. */
const BEGINNINGS: readonly RegExp[] = [
  /^\(?(?:additional |extra )?(?:reporting|writing|editing|compiled|translated|edited|written|reported|produced|research|photography|graphics?)(?: and (?:writing|editing|reporting))? by\b/i,
  /^\(?with (?:inputs?|reporting|files|additional reporting|agency inputs?)\b.{0,80}$/i,
  /^\((?:[A-Z][\w.'’-]{1,20} ){1,3}(?:in|at) [A-Z][^)]{0,60}\)$/,
  /^(?:our|the) .{0,30}correspondents? (?:contributed\b|in .{0,60}\bcontributed\b)/i,
  // `-By Amara Okello, Harbour Newswires; 351-555-0100`
  new RegExp(String.raw`^[${DASHES}]{1,2} ?by \p{Lu}.{2,80}[,;].{2,120}$`, 'iu'),
  // editors' initials: `AO/gm`, `ao/gm/jf`
  /^\(?(?!and\/or)(?:\p{Lu}{2,3}|\p{Ll}{2,3})(?:\/(?:\p{Lu}{2,3}|\p{Ll}{2,3})){1,3}\)?$/u,
];

const UNIONS = unionsOf(BEGINNINGS);

/** Whether a trimmed line is an end credit. `holdsWord` is false where none of `CREDIT_WORDS` is known to stand in it. */
export function isCredit(line: string, holdsWord = true): boolean {
  if (line.length > 300) return false;
  return UNIONS.some((union) => union.test(line)) || (holdsWord && CONTRIBUTED.test(line));
}
