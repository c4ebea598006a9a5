import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Dump, Problem, ProblemCode } from '../../../server/src/analysis/model/dump';
import { runToEnd } from '../../../server/src/analysis/incremental/slices';
import { type FixedText, fixInRounds } from '../../../server/src/language-features/fix-rounds';
import { UNSEEN } from '../../../server/src/language-features/fixes';
import { laterFixes } from '../../../server/src/language-features/later-fixes';
import { applyEdits, type TextEdit } from '../../../server/src/text/edits';
import { contains } from '../../../server/src/text/span';
import { holds } from '../../fuzz/seed';
import { buildDump } from './dump-builder';
import { contentOf } from '../wording/problem-examples';

/** What is wrong with a text: misspelt words, doubled ones, blanks before commas, and "wich" where no other word is misspelt. */
function problemsOf(text: string): readonly Problem[] {
  const found = (
    code: ProblemCode,
    pattern: RegExp,
    right: (match: RegExpExecArray) => string,
  ): readonly Problem[] =>
    [...text.matchAll(pattern)].map((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const fixes = [
        {
          description: { kind: 'change', to: right(match) } as const,
          class: 'certain' as const,
          edits: [{ start, end, newText: right(match) }],
        },
      ];
      return { ...contentOf(code), severity: 'warning', start, end, fixes, evidenceOfPrint: false };
    });
  const misspelt = found('typo.word', /\b(?:teh|woudl)\b/g, ([word]) => (word === 'teh' ? 'the' : 'would'));
  return [
    ...misspelt,
    ...found('typo.doubled', /\b(\w+) \1\b/g, ([, word = '']) => word),
    ...found('typo.glued', /\balot\b/g, () => 'a lot'),
    ...found('typo.glued', / +,/g, () => ','),
    ...(misspelt.length > 0 ? [] : found('typo.word', /\bwich\b/g, () => 'which')),
  ].sort((a, b) => a.start - b.start);
}

function* read(text: string): Generator<void, Dump, void> {
  yield;
  return { ...buildDump(text).dump, problems: problemsOf(text) };
}

function fixed(text: string): FixedText {
  return runToEnd(fixInRounds(runToEnd(read(text)), [], UNSEEN, read));
}

/** The places as "printed = corrected". */
function told(text: string): readonly string[] {
  return laterFixes(text, fixed(text)).map(
    ({ code, start, end, corrected }) => `${code}: ${text.slice(start, end)} = ${corrected}`,
  );
}

describe('fixes after the first round', () => {
  it('are one from what was printed to what stands there in the end, where one revealed another', () => {
    assert.deepEqual(told('It would woudl open.'), ['typo.doubled: would woudl = would']);
    assert.deepEqual(told('It would woudl open, on teh the 3rd.'), [
      'typo.doubled: would woudl = would',
      'typo.doubled: teh the = the',
    ]);
    assert.deepEqual(told('It woudl woudl open.'), ['typo.doubled: woudl woudl = would']);
  });

  it('are told by themselves, where they were in sight only then', () => {
    assert.deepEqual(told('The day wich teh minister named.'), ['typo.word: wich = which']);
  });

  it('leave out what the first round did, for problems of the text tell of that', () => {
    assert.deepEqual(told('Ships of teh line , and alot of them.'), []);
    assert.deepEqual(told('Nothing is wrong.'), []);
  });

  it('come to the last text together with the edits that lie elsewhere, in any text', () => {
    const words = ['teh', 'the', 'woudl', 'would', 'alot', 'a', 'lot', 'wich', ',', '\n', 'ship'];
    let many = 0;
    holds([fc.array(fc.constantFrom(...words), { maxLength: 14 })], (parts) => {
      const text = parts.join(' ');
      const all = fixed(text);
      const later = laterFixes(text, all);
      many += later.length;
      for (const [index, { start }] of later.entries())
        assert.ok(start >= (later[index - 1]?.end ?? 0), 'in order, and apart from each other');
      const others = all.edits.filter((edit) => !later.some((place) => contains(place, edit)));
      const places = later.map(({ start, end, corrected }): TextEdit => ({ start, end, newText: corrected }));
      assert.equal(applyEdits(text, [...others, ...places]), all.dump.text);
    });
    assert.ok(many > 100);
  });
});
