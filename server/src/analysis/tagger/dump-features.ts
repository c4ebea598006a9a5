import type { EntityKind } from '../model/dump';
import type { DumpWords } from '../words/dump-words';
import type { NameToken } from '../words/name-tokens';
import { formOf, isCapital, type ParagraphContext } from '../words/paragraph-context';
import { joinHash } from './feature-hash';
import { TAGGED_KINDS } from './labels';
import type { CaseUse } from './word-features';

/** The longest name looked up in the dump, in tokens. */
const LONGEST_NAME = 5;

const enum Dump {
  Lower = 160,
  LowerOpens,
  Count,
  PersonPart,
  Known,
  KnownBefore,
  KnownAfter,
}

/** The most features that the dump gives one token. */
export const MOST_DUMP_FEATURES = 8;

/** What the dump says about each token of a paragraph, as numbers for the model. */
export interface DumpMarks {
  readonly nameTokens: readonly NameToken[];
  /**
   * 0 if nothing was asked; otherwise how often the word occurs in lower case, compared with the way it is
   * printed here.
   */
  readonly lower: Uint8Array;
  readonly count: Uint8Array;
  readonly part: Uint8Array;
  /** Kind and position within a name that confident mentions elsewhere show. */
  readonly known: Uint8Array;
}

/** Asks the dump about the capitalised tokens of a paragraph. */
export function dumpMarks(context: ParagraphContext, use: CaseUse, names: DumpWords): DumpMarks {
  const { nameTokens } = context;
  const marks = {
    nameTokens,
    lower: new Uint8Array(nameTokens.length),
    count: new Uint8Array(nameTokens.length),
    part: new Uint8Array(nameTokens.length),
    known: new Uint8Array(nameTokens.length),
  };
  let free = 0;
  nameTokens.forEach((token, index) => {
    if (!isCapital(token)) return;
    const printed = use === 1 ? capitalised(token.text) : token.text;
    const lower = names.count(printed.toLowerCase());
    const count = names.count(printed);
    marks.lower[index] = lower === 0 ? 1 : lower < count ? 2 : 3;
    marks.count[index] = count > 3 ? 3 : count;
    marks.part[index] = names.isPersonPart(printed) ? 1 : 0;
    if (index < free) return;
    const found = knownFrom(context, index, use, names);
    if (found === undefined) return;
    free = found.to;
    const number = TAGGED_KINDS.indexOf(found.kind);
    for (let at = index; at < free; at++) {
      const position = free - index === 1 ? 3 : at === index ? 0 : at === free - 1 ? 2 : 1;
      marks.known[at] = 1 + number * 4 + position;
    }
  });
  return marks;
}

function knownFrom(
  context: ParagraphContext,
  from: number,
  use: CaseUse,
  names: DumpWords,
): { readonly to: number; readonly kind: EntityKind } | undefined {
  let end = from + 1;
  while (
    end - from < LONGEST_NAME &&
    context.nameTokens[end]?.gap === 'space' &&
    context.nameTokens[end]?.shape !== 'symbol'
  )
    end++;
  for (let to = end; to > from; to--) {
    if (!isCapital(context.nameTokens[to - 1])) continue;
    const form = formOf(context, from, to);
    const kind = names.nameKind(use === 1 ? capitalised(form) : form);
    if (kind !== undefined) return { to, kind };
  }
  return undefined;
}

/** Words in capitals as they would be written in a sentence. */
function capitalised(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * Writes what the dump says about token `index` to `out` from `count` on. `shape` is the shape of its word.
 */
export function dumpFeatures(
  marks: DumpMarks,
  index: number,
  shape: number,
  out: Uint32Array,
  count: number,
): number {
  let at = count;
  const lower = marks.lower[index] ?? 0;
  const known = marks.known[index] ?? 0;
  if (lower !== 0) {
    out[at++] = joinHash(Dump.Lower, joinHash(lower, shape));
    if (marks.nameTokens[index]?.opens === true)
      out[at++] = joinHash(Dump.LowerOpens, joinHash(lower, shape));
    out[at++] = joinHash(Dump.Count, lower * 4 + (marks.count[index] ?? 0));
    if (marks.part[index] === 1) out[at++] = joinHash(Dump.PersonPart, lower);
  }
  if (known !== 0) out[at++] = joinHash(Dump.Known, known);
  const before = marks.known[index - 1] ?? 0;
  const after = marks.known[index + 1] ?? 0;
  if (before !== 0) out[at++] = joinHash(Dump.KnownBefore, before);
  if (after !== 0) out[at++] = joinHash(Dump.KnownAfter, after);
  return at;
}
