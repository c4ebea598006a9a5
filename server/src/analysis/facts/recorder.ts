import type { DumpWords } from '../words/dump-words';

/** What a computation asked about the dump, and the answers it got. */
export interface FactsRead {
  readonly counts: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, ReturnType<DumpWords['nameKind']>>;
  readonly parts: ReadonlyMap<string, boolean>;
}

/** For a computation that asked nothing, or whose result is never checked for validity again. */
export const NOTHING_READ: FactsRead = { counts: new Map(), kinds: new Map(), parts: new Map() };

/**
 * Forwards questions and records them, so that a result can be kept for as long as the same questions get the
 * same answers.
 */
export class RecordingWords implements DumpWords {
  private readonly counts = new Map<string, number>();
  private readonly kinds = new Map<string, ReturnType<DumpWords['nameKind']>>();
  private readonly parts = new Map<string, boolean>();

  constructor(private readonly words: DumpWords) {}

  count(form: string): number {
    const answer = this.words.count(form);
    this.counts.set(form, answer);
    return answer;
  }

  nameKind(form: string): ReturnType<DumpWords['nameKind']> {
    const answer = this.words.nameKind(form);
    this.kinds.set(form, answer);
    return answer;
  }

  isPersonPart(word: string): boolean {
    const answer = this.words.isPersonPart(word);
    this.parts.set(word, answer);
    return answer;
  }

  /** All questions so far. */
  get read(): FactsRead {
    return { counts: this.counts, kinds: this.kinds, parts: this.parts };
  }
}

/** Whether the dump would still give the same answer to every one of these questions. */
export function stillHolds(read: FactsRead, words: DumpWords): boolean {
  for (const [form, answer] of read.counts) if (words.count(form) !== answer) return false;
  for (const [form, answer] of read.kinds) if (words.nameKind(form) !== answer) return false;
  for (const [word, answer] of read.parts) if (words.isPersonPart(word) !== answer) return false;
  return true;
}
