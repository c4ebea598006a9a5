import assert from 'node:assert/strict';
import { NameFacts } from '../../../../server/src/analysis/facts/name-facts';
import type { DumpWords } from '../../../../server/src/analysis/words/dump-words';
import { findMentions, findSureMentions } from '../../../../server/src/analysis/mentions/find';
import type { Mention } from '../../../../server/src/analysis/words/mention';
import { inDump, paragraphContextOf } from '../../../../server/src/analysis/words/paragraph-context';
import { wordCacheOf } from '../../../../server/src/analysis/words/word-cache';
import type { Register } from '../../../../server/src/analysis/words/paragraph';
import { tokenize } from '../../../../server/src/analysis/words/tokens';
import { TABLES } from './tables';
import { runToEnd, Slices } from '../../../../server/src/analysis/incremental/slices';

/** The paragraphs of a small dump, with the register of those that are not running text. */
export type Paragraphs = readonly (string | readonly [text: string, register: Register])[];

/** All mentions of the paragraphs, found in the light of all of them. */
export function mentionsOf(
  paragraphs: Paragraphs,
): readonly { readonly text: string; readonly found: readonly Mention[] }[] {
  const facts = new NameFacts();
  const counts = new Map<string, number>();
  const read = paragraphs.map((paragraph) => {
    const [text, register] = typeof paragraph === 'string' ? [paragraph, 'sentence' as const] : paragraph;
    const tokens = tokenize(text);
    const context = paragraphContextOf(tokens, text, register, wordCacheOf(TABLES));
    facts.add(text, runToEnd(findSureMentions(context, register, TABLES, new Slices())));
    for (const token of tokens) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
    return { text, register, context };
  });
  const words: DumpWords = {
    count: (form) => Math.min(9, counts.get(form) ?? 0),
    nameKind: (form) => facts.nameKind(form),
    isPersonPart: (word) => facts.isPersonPart(word),
  };
  return read.map(({ text, register, context }) => ({
    text,
    found: runToEnd(findMentions(inDump(context, words), register, TABLES, new Slices())),
  }));
}

/** `text` with its mentions marked as `«kind:…»`. */
export function marked(text: string, found: readonly Mention[]): string {
  return [...found]
    .reverse()
    .reduce(
      (out, { start, end, kind }) =>
        `${out.slice(0, start)}«${kind}:${out.slice(start, end)}»${out.slice(end)}`,
      text,
    );
}

/** Checks that exactly the marked stretches are found; each paragraph is written as it should come out. */
export function checkMentions(...expected: Paragraphs): void {
  const plain = (text: string): string => text.replace(/«[a-z]+:([^»]*)»/g, '$1');
  const paragraphs = expected.map((each) =>
    typeof each === 'string' ? plain(each) : ([plain(each[0]), each[1]] as const),
  );
  const actual = mentionsOf(paragraphs).map(({ text, found }) => marked(text, found));
  assert.deepEqual(
    actual,
    expected.map((each) => (typeof each === 'string' ? each : each[0])),
  );
}
