import type { JudgedMention } from '../words/mention';
import type { EntityKind } from '../model/dump';
import { keysOf } from '../../text/keys-of';

/** The confidence from which a mention counts as evidence. */
const TEACHES = 0.8;

/** A row for each kind, the first counting for more where two tie: where one is missing, the compiler says so. */
const COUNTED: Readonly<Record<EntityKind, true>> = {
  person: true,
  organization: true,
  place: true,
  misc: true,
};

const KINDS = keysOf(COUNTED);

/**
 * What confident mentions show about names, as counters that an edit adjusts: add the mentions of every
 * paragraph, and remove those of a deleted one. The answers depend only on the current content, never on the
 * order in which it arrived.
 */
export class NameFacts {
  private readonly kinds = new Map<string, number[]>();
  private readonly parts = new Map<string, number>();

  /** Counts the confident mentions of one paragraph and ignores the others. Spans are relative to `text`. */
  add(text: string, mentions: readonly JudgedMention[]): void {
    this.adjust(text, mentions, 1);
  }

  /** Reverts `add` for the same paragraph. */
  remove(text: string, mentions: readonly JudgedMention[]): void {
    this.adjust(text, mentions, -1);
  }

  /**
   * The kind most often given to this exact form (runs of spaces count as one). On a tie, the first in the
   * order of kinds.
   */
  nameKind(form: string): EntityKind | undefined {
    const counts = this.kinds.get(form);
    if (counts === undefined) return undefined;
    let best = 0;
    for (let kind = 1; kind < KINDS.length; kind++)
      if ((counts[kind] ?? 0) > (counts[best] ?? 0)) best = kind;
    return KINDS[best];
  }

  /**
   * Whether the word is part of a person's name of two or more parts, or follows a title as the whole name.
   */
  isPersonPart(word: string): boolean {
    return this.parts.has(word);
  }

  private adjust(text: string, mentions: readonly JudgedMention[], by: 1 | -1): void {
    for (const { start, end, kind, confidence } of mentions) {
      if (confidence < TEACHES || kind === 'date') continue;
      const form = text.slice(start, end).replace(/\s+/g, ' ');
      this.count(form, KINDS.indexOf(kind), by);
      if (kind === 'person') for (const part of personParts(form)) this.countPart(part, by);
    }
  }

  private count(form: string, kind: number, by: 1 | -1): void {
    const counts = this.kinds.get(form) ?? KINDS.map(() => 0);
    counts[kind] = (counts[kind] ?? 0) + by;
    if (counts.every((count) => count === 0)) this.kinds.delete(form);
    else this.kinds.set(form, counts);
  }

  private countPart(part: string, by: 1 | -1): void {
    const count = (this.parts.get(part) ?? 0) + by;
    if (count === 0) this.parts.delete(part);
    else this.parts.set(part, count);
  }
}

/**
 * The parts of a person's name that may stand for it: capitalised words of at least two letters, without
 * initials or particles.
 */
function personParts(form: string): readonly string[] {
  return form
    .split(' ')
    .filter((part) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(part) || /^\p{Ll}{1,4}[-'’]\p{Lu}/u.test(part));
}
