import assert from 'node:assert/strict';
import type { Problem } from '../../../../server/src/analysis/model/dump';
import { dumpOfStories, FERRIES, RAIN } from './support';
import { problemMessage } from '../../../../server/src/wording/problem-message';

const [FERRY_HEAD = '', FERRY_LEAD = '', ...FERRY_REST] = FERRIES;

/** Two paragraphs more, which make another version of the ferries' story. */
const MORE = [
  'Fishermen offered to carry nurses across for nothing, and one of them said that he had not seen the river so empty since he was a boy on his uncle’s barge.',
  'The mayor called the offer generous and asked both sides to sit down again before the holidays, when half of the city wants to be on the other side.',
];

type Story = readonly string[];

function duplicates(...stories: readonly Story[]): readonly Problem[] {
  return dumpOfStories(...stories).problems.filter(({ code }) => code === 'structure.duplicate');
}

/** Of two stories with another between them, the second carries the problem, and its message begins so. */
function check(first: Story, second: Story, opening: string): void {
  const messages = duplicates(first, RAIN, second).map(problemMessage);
  assert.deepEqual(
    messages.map((message) => message.slice(0, opening.length)),
    [opening],
  );
}

/** No story of these stands twice. */
function checkNone(...stories: readonly Story[]): void {
  assert.deepEqual(duplicates(...stories), []);
}

describe('structure.duplicate', () => {
  it('stands at the later copy, names the first one and its line, and points at it', () => {
    const dump = dumpOfStories(RAIN, FERRIES, FERRIES);
    const [problem, ...others] = dump.problems.filter(({ code }) => code === 'structure.duplicate');
    const first = dump.text.indexOf(FERRY_HEAD);
    const end = first + FERRY_HEAD.length;
    assert.ok(problem);
    assert.equal(problemMessage(problem), `The same article as “${FERRY_HEAD}” (line 9).`);
    assert.equal(problem.start, dump.text.lastIndexOf(FERRY_HEAD));
    assert.equal(problem.severity, 'information');
    assert.deepEqual(problem.related, [{ start: first, end, description: { kind: 'first-copy' } }]);
    assert.deepEqual(others, []);
  });

  it('never offers to remove anything', () =>
    assert.deepEqual(
      duplicates(FERRIES, RAIN, FERRIES, [...FERRIES, ...MORE]).flatMap(({ fixes }) => fixes),
      [],
    ));

  it('looks through case, blanks and punctuation', () => {
    const shouted = FERRIES.slice(1).map((line) => line.toUpperCase().replaceAll(',', '  ;'));
    check(FERRIES, [FERRY_HEAD, ...shouted], `The same article as “${FERRY_HEAD}” (line 1).`);
  });

  it('looks through another head, other furniture and a lost headline', () => {
    const lead = FERRY_LEAD.replace('LISBON (Reuters) - ', '');
    const other = ['Boats stay at the quay for a day', 'Updated 11-Mar-2019', 'By Joana Ferreira'];
    check(
      FERRIES,
      [...other, lead, ...FERRY_REST, 'Share this article'],
      `The same article as “${FERRY_HEAD}”`,
    );
    const headless = [`Lisbon, March 11 (Lusa) -- ${lead}`, ...FERRY_REST, 'Copyright 2019 Lusa'];
    check(headless, FERRIES, 'The same article as “Lisbon, March 11 (Lusa) -- Ferries across the river');
  });

  it('stands at each further copy, always linked to the first', () =>
    assert.deepEqual(
      duplicates(FERRIES, RAIN, FERRIES, FERRIES).map(({ related }) => related?.map(({ start }) => start)),
      [[0], [0]],
    ));

  it('tells another version from a copy, and how much is the same', () => {
    const [problem] = duplicates(FERRIES, RAIN, [...FERRIES, ...MORE]);
    assert.match(
      problem === undefined ? '' : problemMessage(problem),
      /^Another version of “Ferries .*” \(line 1\): \d\d % of the text is the same\.$/,
    );
  });

  it('says which version is the later one, where the heads tell', () => {
    const on = (day: number): Story => [
      FERRY_HEAD,
      `LISBON, March ${day}, 2019 (Reuters) - ${FERRY_LEAD.replace('LISBON (Reuters) - ', '')}`,
      ...FERRY_REST,
    ];
    check(on(9), [...on(10), ...MORE], 'A later version of');
    check(on(10), [...on(9), ...MORE], 'An earlier version of');
    check(on(9), [...on(9), ...MORE], 'Another version of');
  });

  it('does not stand at different stories under one headline, nor at bodies of a few words', () => {
    checkNone(FERRIES, [FERRY_HEAD, ...RAIN.slice(1)]);
    const brief = ['Harbour closed', 'LISBON (Reuters) - The harbour is closed.'];
    checkNone(FERRIES, brief, RAIN, brief);
  });

  it('does not stand at reports that share a paragraph of background', () => {
    const [, , background = ''] = FERRIES;
    checkNone(FERRIES, [...RAIN, background]);
  });
});
