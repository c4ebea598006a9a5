import type { Span } from '../../text/span';
import type { Problem } from '../model/dump';
import type { DumpWords } from '../words/dump-words';
import { ENGLISH, type LanguageCode } from '../language/settle-languages';
import type { Lexicon } from '../resources/lexicon';
import type { Slices } from '../incremental/slices';

/** A paragraph at its position in the running text. In a narrow column each line may be one. */
interface PlacedText {
  readonly start: number;
  readonly known: { readonly text: string };
}

/** The words broken by a hyphen at the end of a line. */
export interface BrokenWords {
  /** One `text.broken-word` for each word that is known when its halves are joined, in order. */
  readonly problems: readonly Problem[];
  /**
   * All halves, including those of unknown words, in order: neither half is a word that could be misspelt.
   * Offsets into the dump's text.
   */
  readonly halves: readonly Span[];
}

/**
 * Where a word may be broken: at a hyphen followed by a space or the end of the line, but not at a
 * non-breaking hyphen.
 */
const HYPHEN = /[-‐](?=[ \t\r\n]|$)/g;
const FIRST_HALF = /(?<![\p{L}\p{N}'’-])\p{L}\p{Ll}+$/u;
const SECOND_HALF = /^([ \t]*(?:\r\n?|\n)[ \t]*|[ \t]+)(\p{Ll}{2,})(?![\p{L}’'-])/u;
/** How far before and after a hyphen to look; longer halves are not words. UTF-16 units. */
const REACH = 40;
/** Between two paragraphs that are lines of one column. */
const ONE_LINE_BREAK = /^[ \t]*(?:\r\n?|\n)[ \t]*$/;

/**
 * The words broken at line ends in paragraphs in English. `languages` holds the language of each paragraph,
 * in order. Linear in the text; works in slices.
 */
export function* findBrokenWords(
  text: string,
  {
    paragraphs,
    languages,
  }: { readonly paragraphs: readonly PlacedText[]; readonly languages: readonly LanguageCode[] },
  words: Pick<DumpWords, 'count'>,
  lexicon: Lexicon,
  slices: Slices,
): Generator<void, BrokenWords, void> {
  const problems: Problem[] = [];
  const halves: Span[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (languages[index] !== ENGLISH) continue;
    for (const { index: hyphen } of paragraph.known.text.matchAll(HYPHEN)) {
      const broken = halvesAt(text, paragraph, paragraph.start + hyphen, paragraphs[index + 1]);
      if (broken === undefined) continue;
      const { start, end, first, second } = broken;
      halves.push({ start, end });
      const joined = first + second;
      const isKnown = lexicon.has(joined) || words.count(joined) > 0;
      // Within a line, a hyphen may be suspended on purpose ("pre- and post-war"): at least one half must not
      // be a word.
      const mayBeSuspended = broken.isOneLine && lexicon.has(first) && lexicon.has(second);
      if (isKnown && !mayBeSuspended) problems.push(brokenWord({ start, end }, joined));
    }
    if (slices.spent(paragraph.known.text.length)) yield;
  }
  return { problems, halves };
}

interface Halves extends Span {
  readonly first: string;
  readonly second: string;
  /** Whether only spaces separate them. */
  readonly isOneLine: boolean;
}

/** The two halves around the hyphen at this offset: within its paragraph, or across it and the next line. */
function halvesAt(
  text: string,
  { start, known }: PlacedText,
  hyphen: number,
  next: PlacedText | undefined,
): Halves | undefined {
  const [first] = FIRST_HALF.exec(text.slice(Math.max(start, hyphen - REACH), hyphen)) ?? [];
  if (first === undefined) return undefined;
  const end = start + known.text.length;
  const isLast = text.slice(hyphen + 1, end).trim() === '';
  const goesOn = isLast && next !== undefined && ONE_LINE_BREAK.test(text.slice(hyphen + 1, next.start));
  const to = goesOn ? Math.min(next.start + next.known.text.length, next.start + REACH) : end;
  const after = text.slice(hyphen + 1, goesOn ? to : Math.min(to, hyphen + 1 + REACH));
  const [all, gap, second] = SECOND_HALF.exec(after) ?? [];
  if (all === undefined || gap === undefined || second === undefined) return undefined;
  return {
    start: hyphen - first.length,
    end: hyphen + 1 + all.length,
    first,
    second,
    isOneLine: !/[\r\n]/.test(gap),
  };
}

function brokenWord({ start, end }: Span, joined: string): Problem {
  return {
    code: 'text.broken-word',
    args: { joined },
    severity: 'information',
    start,
    end,
    fixes: [
      {
        description: { kind: 'join', to: joined },
        edits: [{ start, end, newText: joined }],
        class: 'likely',
      },
    ],
    evidenceOfPrint: false,
  };
}
