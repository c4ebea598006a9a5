import assert from 'node:assert/strict';
import type { Problem } from '../../../../server/src/analysis/model/dump';
import { analyse, dumpOf, FERRIES, RAIN } from './support';
import { problemMessage } from '../../../../server/src/wording/problem-message';

const [FERRY_HEAD = '', ...FERRY_BODY] = FERRIES;
const NO_SUBSTITUTE =
  'LISBON (Reuters) - The story is wrong in its first paragraph, and there will be no substitute for it.';

/** The dump of these lines carries the problem on the lines that begin with `>`, and on no others. */
function check(...lines: readonly string[]): readonly Problem[] {
  const plain = lines.map((line) => line.replace(/^>/, ''));
  const dump = analyse(dumpOf(...plain));
  const problems = dump.problems.filter(({ code }) => code === 'structure.withdrawn');
  const marked = new Set(problems.map(({ start }) => dump.lines.lineAt(start) / 2));
  assert.deepEqual(
    plain.map((line, index) => `${marked.has(index) ? '>' : ''}${line}`),
    lines,
  );
  return problems;
}

describe('structure.withdrawn', () => {
  it('stands at the notice and at its story, each pointing at the other', () => {
    const notice = `WITHDRAWN-${FERRY_HEAD}`;
    const problems = check(`>${FERRY_HEAD}`, ...FERRY_BODY, ...RAIN, `>${notice}`, NO_SUBSTITUTE);
    const [atStory, atNotice] = problems;
    assert.ok(atStory && atNotice);
    assert.match(problemMessage(atStory), /^Withdrawn by “.*Ferries stop for a day .*” \(line 17\)\.$/);
    assert.equal(problemMessage(atNotice), `A notice that withdraws a story: “${FERRY_HEAD}” (line 1).`);
    assert.deepEqual([atStory.severity, atNotice.severity], ['warning', 'information']);
    assert.deepEqual(
      [atStory.related?.map(({ start }) => start), atNotice.related?.map(({ start }) => start)],
      [[atNotice.start], [atStory.start]],
    );
    assert.deepEqual(
      problems.flatMap(({ fixes }) => fixes),
      [],
    );
  });

  it('finds the story by the words of the notice’s first sentences', () => {
    const [rainHead = '', ...rainBody] = RAIN;
    for (const label of ['>KILL: BC-AF--Dams', '>BC-AF--Dams,KILL', '>MANDATORY KILL'])
      check(
        ...FERRIES,
        `>${rainHead}`,
        ...rainBody,
        label,
        'EDITORS: Please disregard the story slugged Dams about rain that fills the dams of the north, sent on Saturday.',
      );
  });

  it('finds a story that stands behind its notice', () => {
    check(...RAIN, `>MANDATORY KILL: ${FERRY_HEAD}`, NO_SUBSTITUTE, `>${FERRY_HEAD}`, ...FERRY_BODY);
  });

  it('finds a notice that has no label, by what it asks of editors', () => {
    const asks = `Editors, please do not use the story headlined “${FERRY_HEAD}”.`;
    check(`>${FERRY_HEAD}`, ...FERRY_BODY, ...RAIN, `>${asks}`);
  });

  it('stands at the notice alone where the story is not in the dump', () => {
    const [notice] = check(...FERRIES, '>KILL: Orchards freeze in late spring', NO_SUBSTITUTE, ...RAIN);
    assert.ok(notice);
    assert.equal(problemMessage(notice), 'A notice that withdraws a story. It is not found in this dump.');
    assert.equal(notice.related, undefined);
  });

  it('takes a long article that is labelled so for the story itself', () => {
    const [, ...rainBody] = RAIN;
    const long = [...FERRY_BODY, ...rainBody.map((line) => line.replace('NAIROBI (Reuters) - ', ''))];
    const [story] = check(`>WITHDRAWN-${FERRY_HEAD}`, ...long);
    assert.ok(story);
    assert.equal(problemMessage(story), 'This story is marked as withdrawn.');
    assert.equal(story.severity, 'warning');
  });

  it('does not stand at news of things withdrawn and people killed', () => {
    check(
      'Storms kill three as offer for harbour is withdrawn',
      'LISBON (Reuters) - The company has withdrawn its report on the harbour, and asked readers to disregard what a paper of the city had printed.',
      ...RAIN,
      'Residents should disregard the alert, the county said. “Please ignore the story,” its head told reporters.',
    );
  });
});
