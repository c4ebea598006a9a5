import { SpanIndex } from '../text/span-index';
import { contains } from '../text/span';
import { endOfWords, wordsAt } from '../text/whole-words';
import { Annotation, NamedKind } from './annotations';
import { EntityKind, MentionKind } from './dump';
import { KnownParagraph } from './known-paragraph';
import { Mention } from './mentions/mention';

/** A name that a person has confirmed: its words with single blanks, and as what. */
export interface TaughtName {
  readonly words: string;
  readonly kind: EntityKind;
}

/** What a person's labels and rejections say of other places where the same words stand. */
export interface TaughtNames {
  /** Each name once. A name that was given two kinds teaches nothing. */
  readonly names: readonly TaughtName[];
  /** Whether a person has said that these words name nothing of this kind anywhere. */
  isRejected(kind: MentionKind, words: string): boolean;
  /** Where the names stand in a paragraph, relative to it. */
  mentionsIn(paragraph: KnownParagraph): readonly Mention[];
}

/** What the annotations teach. What lies outside the text is left out. */
export function taughtNames(text: string, annotations: readonly Annotation[]): TaughtNames {
  const kinds = new Map<string, EntityKind | 'several'>();
  const rejected = new Set<string>();
  for (const annotation of annotations) {
    if (annotation.kind !== 'mention' && annotation.kind !== 'rejection') continue;
    const { start, end } = annotation;
    if (start < 0 || start >= end || end > text.length) continue;
    const words = wordsAt(text, annotation);
    const kind = mentionKind(annotation.mention);
    if (annotation.kind === 'rejection') {
      if (annotation.reach === 'dump') rejected.add(`${kind} ${words}`);
    } else if (kind !== 'date') {
      const known = kinds.get(words);
      kinds.set(words, known === undefined || known === kind ? kind : 'several');
    }
  }
  const names: TaughtName[] = [];
  for (const [words, kind] of kinds)
    if (kind !== 'several' && !rejected.has(`${kind} ${words}`)) names.push({ words, kind });
  const byFirstWord = new Map<string, TaughtName[]>();
  for (const name of names) {
    const first = firstWord(name.words);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  const firstLetters = new Set(names.map(({ words }) => words.charAt(0)));
  return {
    names,
    isRejected: (kind, words) => rejected.size > 0 && rejected.has(`${kind} ${words}`),
    mentionsIn: (paragraph) => (names.length === 0 ? [] : findIn(paragraph, byFirstWord, firstLetters)),
  };
}

/** As what an outlet is mentioned. */
export function mentionKind(named: NamedKind): MentionKind {
  return named === 'outlet' ? 'organization' : named;
}

/**
 * The mentions of a paragraph with those of the taught names: these take the place of what lies within them, but what is
 * part of a longer name stays that.
 */
export function withTaught(found: readonly Mention[], taught: readonly Mention[]): readonly Mention[] {
  if (taught.length === 0) return found;
  const index = new SpanIndex(found);
  const added = taught.filter((name) => index.overlapping(name).every((each) => contains(name, each)));
  const isNew = new SpanIndex(added);
  return [...found.filter((each) => isNew.overlapping(each).length === 0), ...added].sort(
    (a, b) => a.start - b.start,
  );
}

/** The letters that a name or a token begins with, else its first character: what both can be found by. */
function firstWord(text: string): string {
  return /^(?:[\p{L}\p{M}]+|.)/su.exec(text)?.[0] ?? '';
}

function findIn(
  { text, tokens }: KnownParagraph,
  byFirstWord: ReadonlyMap<string, readonly TaughtName[]>,
  firstLetters: ReadonlySet<string>,
): readonly Mention[] {
  const mentions: Mention[] = [];
  let reached = 0;
  for (const { start, text: token } of tokens) {
    // Nearly all tokens begin like no name, and this costs less than to find their first word.
    if (start < reached || !firstLetters.has(token.charAt(0))) continue;
    let longest: Mention | undefined;
    for (const { words, kind } of byFirstWord.get(firstWord(token)) ?? []) {
      const end = endOfWords(text, start, words.split(' '));
      if (end === undefined || end <= (longest?.end ?? 0)) continue;
      longest = { start, end, kind, evidence: [{ clue: 'taught-by-person' }] };
    }
    if (longest === undefined) continue;
    mentions.push(longest);
    reached = longest.end;
  }
  return mentions;
}
