import { appendTo } from '../../text/multi-map';
import { contains } from '../../text/span';
import { SpanIndex } from '../../text/span-index';
import { endOfWords, firstWord } from '../../text/whole-words';
import type { Token } from '../words/tokens';
import type { Mention } from '../words/mention';
import type { ConfirmedName } from './confirmed-names';

/** A paragraph with its tokens. It is the same object for as long as its text is the same. */
interface ReadParagraph {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * Finds confirmed names in paragraphs. Results are cached per paragraph, so keep one object for as long as
 * the names stay the same: thousands of confirmed names must not be searched for in the whole dump on every
 * keystroke.
 */
export class ConfirmedMentions {
  private readonly byFirstWord = new Map<string, ConfirmedName[]>();
  private readonly firstLetters: ReadonlySet<string>;
  private readonly known = new WeakMap<
    ReadParagraph,
    { readonly found: readonly Mention[]; readonly all: readonly Mention[] }
  >();

  constructor(private readonly names: readonly ConfirmedName[]) {
    for (const name of names) appendTo(this.byFirstWord, firstWord(name.words), name);
    this.firstLetters = new Set(names.map(({ words }) => words.charAt(0)));
  }

  /** Whether these are the names it finds. */
  areOf(names: readonly ConfirmedName[]): boolean {
    return (
      names.length === this.names.length &&
      names.every(({ words, kind }, index) => {
        const own = this.names[index];
        return own?.words === words && own.kind === kind;
      })
    );
  }

  /**
   * The mentions found in a paragraph, plus those of the confirmed names. A confirmed name replaces mentions
   * within it, but is not marked within a longer one.
   */
  addedTo(found: readonly Mention[], paragraph: ReadParagraph): readonly Mention[] {
    if (this.names.length === 0) return found;
    const last = this.known.get(paragraph);
    if (last?.found === found) return last.all;
    const all = withConfirmed(found, this.findIn(paragraph));
    this.known.set(paragraph, { found, all });
    return all;
  }

  private findIn({ text, tokens }: ReadParagraph): readonly Mention[] {
    const mentions: Mention[] = [];
    let reached = 0;
    for (const { start, text: token } of tokens) {
      // Nearly all tokens begin like none of the names, and this is cheaper than looking up their first word.
      if (start < reached || !this.firstLetters.has(token.charAt(0))) continue;
      let longest: Mention | undefined;
      for (const { words, kind } of this.byFirstWord.get(firstWord(token)) ?? []) {
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
}

function withConfirmed(found: readonly Mention[], confirmed: readonly Mention[]): readonly Mention[] {
  if (confirmed.length === 0) return found;
  const index = new SpanIndex(found);
  const added = confirmed.filter((name) => index.overlapping(name).every((each) => contains(name, each)));
  const isNew = new SpanIndex(added);
  return [...found.filter((each) => !isNew.touches(each)), ...added].sort((a, b) => a.start - b.start);
}
