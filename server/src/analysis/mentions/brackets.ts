import { PLAIN_ACRONYMS } from '../words/tables/not-names';
import { formOf, isCapital, type Match, type ParagraphContext } from '../words/paragraph-context';
import { headedNameAt } from './head-noun-names';
import { tablePlaceAt } from './place-names';

/** Small words inside a name that an acronym may or may not include. */
const SKIPPED = new Set([
  'of',
  'for',
  'the',
  'and',
  'on',
  'in',
  'to',
  '&',
  'de',
  'da',
  'du',
  'la',
  'des',
  'do',
  'e',
  'y',
  '-',
  ',',
]);

/**
 * Names followed by their acronym in brackets, plus the acronym ("Republic of Korea (ROK)", "Kenya Wildlife
 * Trust's (KWT)"). The initials determine the extent of the name better than any word in it. In order, never
 * overlapping.
 */
export function bracketedNames(context: ParagraphContext): readonly Match[] {
  const found: Match[] = [];
  let free = 0;
  for (let index = 2; index < context.nameTokens.length - 1; index++) {
    const acronym = context.nameTokens[index];
    if (
      acronym === undefined ||
      acronym.shape !== 'capitals' ||
      acronym.text.includes('.') ||
      context.nameTokens[index - 1]?.text !== '('
    )
      continue;
    const closer = context.nameTokens[index + 1]?.text;
    if ((closer !== ')' && closer !== ',' && closer !== ';') || PLAIN_ACRONYMS.has(acronym.text)) continue;
    const from = nameBefore(context, index - 1, acronym.text.replace(/\./g, ''), free);
    if (from === undefined) continue;
    const kind = kindOf(context, from, index - 1);
    const long = formOf(context, from, index - 1);
    found.push({
      from,
      to: index - 1,
      kind,
      confidence: 0.9,
      evidence: [{ clue: 'acronym-in-brackets', detail: acronym.text }],
    });
    found.push({
      from: index,
      to: index + 1,
      kind,
      confidence: 0.9,
      evidence: [{ clue: 'acronym-in-brackets', detail: long }],
    });
    free = index + 1;
  }
  return found;
}

/** Where the name before the bracket that has these initials begins; undefined if they do not match. */
function nameBefore(
  context: ParagraphContext,
  bracket: number,
  acronym: string,
  free: number,
): number | undefined {
  const letters = acronym
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/(?<=.{2})s$/u, '');
  let left = letters.length;
  let capitals = 0;
  let from: number | undefined;
  for (let index = bracket - 1; index >= free && left > 0 && bracket - index <= letters.length + 6; index--) {
    const token = context.nameTokens[index];
    if (token === undefined) break;
    const initials = initialsOf(token.text);
    const matched = matchedLetters(letters, left, initials);
    if (matched > 0) {
      left -= matched;
      if (isCapital(token)) {
        capitals++;
        from = index;
      } else if (left === 0) return undefined;
    } else if (!SKIPPED.has(token.shape === 'symbol' ? token.text : token.facts.lower)) return undefined;
  }
  return left === 0 && capitals >= 2 ? from : undefined;
}

function initialsOf(text: string): string {
  return text
    .split('-')
    .map((part) => part.charAt(0).toLowerCase())
    .join('');
}

/** How many letters before `left` the initials account for: all of them, or only the first. */
function matchedLetters(letters: string, left: number, initials: string): number {
  if (initials.length > 1 && letters.slice(Math.max(0, left - initials.length), left) === initials)
    return initials.length;
  return letters.charAt(left - 1) === initials.charAt(0) ? 1 : 0;
}

function kindOf(context: ParagraphContext, from: number, to: number): Match['kind'] {
  if (context.words.resources.places.lookup(formOf(context, from, to)).length > 0) return 'place';
  const place = tablePlaceAt(context, from);
  if (place !== undefined && place.to === to) return place.kind;
  const headed = headedNameAt(context, from);
  return headed !== undefined && headed.to === to && headed.kind !== 'place' ? headed.kind : 'organization';
}
