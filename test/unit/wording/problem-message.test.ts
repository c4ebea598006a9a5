import assert from 'node:assert/strict';
import type {
  Fix,
  Notice,
  Problem,
  ProblemContent,
  RelatedPlace,
} from '../../../server/src/analysis/model/dump';
import type { Remedy } from '../../../server/src/annotations/consistency/annotation-problem';
import { PROBLEM_CODES } from '../../../server/src/language-features/problem-words';
import { problemMessage } from '../../../server/src/wording/problem-message';
import { PROBLEM_EXAMPLES } from './problem-examples';

/** `true` for a type of which no member has any of the fields that words for a person would stand in. */
type HasNoWords<Told> = Told extends unknown
  ? Extract<keyof Told, 'message' | 'title' | 'text'> extends never
    ? true
    : false
  : never;

describe('the message of a problem', () => {
  for (const [content, message] of PROBLEM_EXAMPLES)
    it(`reads: ${message}`, () => assert.equal(problemMessage(content), message));

  it('is there for every code', () => {
    const shown = new Set(PROBLEM_EXAMPLES.map(([{ code }]) => code));
    assert.deepEqual(
      PROBLEM_CODES.filter((code) => !shown.has(code)),
      [],
    );
  });

  it('is made of the arguments alone: the engine has no words to hand over, which the compiler keeps', () => {
    const kept: readonly [
      HasNoWords<Problem>,
      HasNoWords<Fix>,
      HasNoWords<RelatedPlace>,
      HasNoWords<Notice>,
      HasNoWords<Remedy>,
    ] = [true, true, true, true, true];
    assert.ok(kept.every(Boolean));
  });

  it('needs the arguments of its code and variant, which the compiler keeps', () => {
    // @ts-expect-error A doubled word is named.
    const nameless: ProblemContent = { code: 'typo.doubled', args: {} };
    // @ts-expect-error These are the arguments of another variant.
    const other: ProblemContent = { code: 'typo.word', args: { variant: 'unknown', word: 'a', whole: 'b' } };
    assert.notDeepEqual(nameless, other);
  });

  it('names an article by no more of its head than is needed to find it, cut at a word', () => {
    const messageOf = (words: string): string =>
      problemMessage({ code: 'structure.duplicate', args: { variant: 'copy', of: { words, line: 1 } } });
    assert.equal(
      messageOf(`${'Rain '.repeat(16)}stops`),
      `The same article as “${'Rain '.repeat(16)}…” (line 1).`,
    );
    assert.equal(messageOf('x'.repeat(81)), `The same article as “${'x'.repeat(80)} …” (line 1).`);
    assert.equal(messageOf(`${'x'.repeat(79)}😀x`), `The same article as “${'x'.repeat(79)} …” (line 1).`);
  });
});
