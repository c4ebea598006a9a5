import { Span } from '../../text/span';
import { Problem } from '../dump';
import { DumpWords } from '../facts/dump-words';
import { ENGLISH, LanguageCode } from '../language/settle-languages';
import { Lexicon } from '../resources/lexicon';
import { Slices } from '../slices';

/** A paragraph in its place, as the running text has it: of a narrow column each line may be one. */
interface PlacedText {
  readonly start: number;
  readonly known: { readonly text: string };
}

/** What is known of the words that a hyphen at the end of a line has broken. */
export interface BrokenWords {
  /** One `text.broken-word` for each word that is known when its halves are joined, in order. */
  readonly problems: readonly Problem[];
  /** All halves, those of unknown words too, in order: neither is a word that could be misspelt. Offsets into the dump's text. */
  readonly halves: readonly Span[];
}

/** Two halves in one paragraph: letters, a hyphen, a line break or blanks, small letters. */
const BROKEN =
  /(?<![\p{L}\p{N}'’-])(\p{L}\p{Ll}+)[-‐]([ \t]*(?:\r\n?|\n)[ \t]*|[ \t]+)(\p{Ll}{2,})(?![\p{L}’'-])/gu;
/** So much of the end of one paragraph and the beginning of the next is looked at; longer halves are no words. UTF-16. */
const REACH = 40;
/** Between two paragraphs that are lines of one column. */
const ONE_LINE_BREAK = /^[ \t]*(?:\r\n?|\n)[ \t]*$/;

/** The English words that are broken at the ends of lines. Linear in the text, and in slices. */
export function* findBrokenWords(
  text: string,
  paragraphs: readonly PlacedText[],
  languages: readonly LanguageCode[],
  words: Pick<DumpWords, 'count'>,
  lexicon: Lexicon,
  slices: Slices,
): Generator<void, BrokenWords, void> {
  const problems: Problem[] = [];
  const halves: Span[] = [];
  const look = (from: number, to: number, over = from): void => {
    for (const match of text.slice(from, to).matchAll(BROKEN)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (end <= over) continue;
      halves.push({ start, end });
      const [, first = '', gap = '', second = ''] = match;
      const joined = first + second;
      const isKnown = lexicon.has(joined) || words.count(joined) > 0;
      // On one line a hyphen may be suspended on purpose ("pre- and post-war"): one half at least must be no word.
      const isOneLine = !/[\r\n]/.test(gap);
      if (isKnown && !(isOneLine && lexicon.has(first) && lexicon.has(second)))
        problems.push(brokenWord({ start, end }, joined));
    }
  };
  for (const [index, { start, known }] of paragraphs.entries()) {
    if (languages[index] !== ENGLISH) continue;
    const end = start + known.text.length;
    look(start, end);
    const next = paragraphs[index + 1];
    if (next !== undefined && ONE_LINE_BREAK.test(text.slice(end, Math.min(next.start, end + REACH))))
      look(
        Math.max(start, end - REACH),
        Math.min(next.start + REACH, next.start + next.known.text.length),
        end,
      );
    if (slices.spent(known.text.length)) yield;
  }
  return { problems, halves };
}

function brokenWord({ start, end }: Span, joined: string): Problem {
  return {
    code: 'text.broken-word',
    message: `“${joined}” is broken here, as at the end of a line in a narrow column.`,
    severity: 'information',
    start,
    end,
    fixes: [{ title: `Join to “${joined}”`, edits: [{ start, end, newText: joined }], class: 'likely' }],
    evidenceOfPrint: false,
  };
}
