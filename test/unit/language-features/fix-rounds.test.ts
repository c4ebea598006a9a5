import assert from 'node:assert/strict';
import type { Dump } from '../../../server/src/analysis/model/dump';
import { AnalysisMemory } from '../../../server/src/analysis/pipeline/memory';
import { runToEnd } from '../../../server/src/analysis/incremental/slices';
import { type FixedText, fixInRounds } from '../../../server/src/language-features/fix-rounds';
import { type FixAllOptions, UNSEEN } from '../../../server/src/language-features/fixes';
import { applyEdits } from '../../../server/src/text/edits';
import { buildDump, replaceBy, withProblems } from './dump-builder';
import { engine } from '../../corpus/engine';

const analysis = engine();

const STORY = `Harbour reopens after the storm
By Ada Quill

LISBON, March 3 (Reuters) - The council said that it would woudl open the harbour again in May.

The goverment agreed to pay for the dredging of the channel, and "the goverment" said so.
`;

/** What the engine makes of a text, round by round. */
function fixed(text: string, options: Partial<FixAllOptions> = {}): FixedText {
  const memory = new AnalysisMemory();
  const dump = analysis.analyse(text, undefined, [], memory);
  return runToEnd(
    fixInRounds(dump, [], { ...UNSEEN, ...options }, (now, annotations) =>
      analysis.steps(now, undefined, annotations, memory),
    ),
  );
}

/** Finds in each text the words that «…» would mark, each to be replaced by the other one of a pair. */
function* swapping(one: string, other: string, text: string): Generator<void, Dump, void> {
  yield;
  const source = text.replace(new RegExp(`\\b(?:${one}|${other})\\b`, 'g'), '«typo.word:$&»');
  const { dump } = buildDump(source);
  return withProblems(dump, (problem) =>
    replaceBy(problem, dump.text.slice(problem.start, problem.end) === one ? other : one),
  );
}

describe('fixes in rounds', () => {
  it('go on with what a fix has revealed, and come to one edit of the text as it was', () => {
    const { edits, made, dump, isSettled } = fixed(STORY);
    const right = STORY.replace('would woudl', 'would').replace('The goverment', 'The government');
    assert.equal(applyEdits(STORY, edits), right);
    assert.equal(dump.text, right);
    assert.deepEqual(
      made.map(({ code, class: fixClass, changes }) => [code, fixClass, changes.map((each) => each.printed)]),
      [
        ['typo.word', 'certain', ['woudl']],
        ['typo.word', 'certain', ['goverment']],
        ['typo.doubled', 'certain', ['would would']],
      ],
    );
    assert.equal(made[2]?.changes[0]?.start, STORY.indexOf('would woudl'));
    assert.ok(isSettled);
  });

  it('leave nothing to be fixed', () => {
    const once = fixed(STORY).dump.text;
    assert.deepEqual(fixed(once).edits, []);
  });

  it('of one kind of problem leave the others as they are', () => {
    const { edits } = fixed(STORY, { code: 'typo.word' });
    const right = STORY.replace('woudl', 'would').replace('The goverment', 'The government');
    assert.equal(applyEdits(STORY, edits), right);
  });

  it('change what may be the print for whoever asks alone', () => {
    const text = applyEdits(STORY, fixed(STORY, { includeEvidenceOfPrint: true }).edits);
    assert.ok(text.includes('"the government"'));
  });

  it('end where each brings back the other, with the last text that is new', () => {
    const dump = runToEnd(swapping('ping', 'pong', 'A ping.'));
    const {
      dump: last,
      isSettled,
      edits,
      made,
    } = runToEnd(fixInRounds(dump, [], UNSEEN, (text) => swapping('ping', 'pong', text)));
    assert.equal(isSettled, false);
    assert.equal(made.length, 1);
    assert.equal(last.text, 'A pong.');
    assert.equal(applyEdits('A ping.', edits), 'A pong.');
  });

  it('end though each brings about another for ever, and say that more is left', () => {
    function* longer(text: string): Generator<void, Dump, void> {
      yield;
      const { dump } = buildDump(text.replace(/o+h/, '«typo.word:$&»'));
      return withProblems(dump, (problem) =>
        replaceBy(problem, `o${text.slice(problem.start, problem.end)}`),
      );
    }
    let analyses = 0;
    const { made, isSettled, edits } = runToEnd(
      fixInRounds(runToEnd(longer('oh')), [], UNSEEN, (text) => {
        analyses++;
        return longer(text);
      }),
    );
    assert.equal(isSettled, false);
    assert.equal(analyses, made.length);
    assert.ok(made.length < 20);
    assert.equal(applyEdits('oh', edits), `${'o'.repeat(made.length)}oh`);
  });
});
