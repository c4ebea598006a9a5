import assert from 'node:assert/strict';
import { Problem } from '../../../../server/src/analysis/dump';
import { check, dumpOf, FERRIES, problemsOf, RAIN } from './support';

const [FERRY_HEAD = '', FERRY_LEAD = '', ...FERRY_REST] = FERRIES;

/** Three paragraphs more, which make another version of the ferries' story. */
const MORE = [
  'Fishermen offered to carry nurses across for nothing, and one of them said that he had not seen the river so empty since he was a boy on his uncle’s barge.',
  'The mayor called the offer generous and asked both sides to sit down again before the holidays, when half of the city wants to be on the other side.',
];

function messages(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message }) => message);
}

/** The dump of two versions of the ferries' story has one problem, with this beginning of its message. */
function checkVersions(first: readonly string[], second: readonly string[], opening: string): void {
  const problems = problemsOf(dumpOf(...first, ...RAIN, ...second), 'structure.duplicate');
  assert.equal(problems.length, 1, second[0]);
  assert.ok(problems[0]?.message.startsWith(opening), problems[0]?.message);
}

describe('structure.duplicate', () => {
  it('stands at the later copy, names the first one and its line, and points at it', () => {
    const source = dumpOf(...FERRIES, ...RAIN, `«${FERRY_HEAD}»`, FERRY_LEAD, ...FERRY_REST);
    const [problem] = check('structure.duplicate', source);
    assert.equal(problem?.message, `The same article as “${FERRY_HEAD}” (line 1).`);
    assert.equal(problem.severity, 'information');
    assert.deepEqual(problem.related, [{ start: 0, end: FERRY_HEAD.length, message: 'The first copy' }]);
  });

  it('never offers to remove anything', () => {
    const problems = problemsOf(dumpOf(...FERRIES, ...RAIN, ...FERRIES), 'structure.duplicate');
    assert.deepEqual(
      problems.map(({ fixes }) => fixes),
      [[]],
    );
  });

  it('looks through case, blanks, punctuation and broken lines', () => {
    const broken = FERRIES.slice(1).map((line) => line.replace(/(.{50,60}) /g, '$1\n'));
    const shouted = [FERRY_HEAD, ...FERRIES.slice(1).map((line) => line.toUpperCase().replaceAll(',', ' ;'))];
    for (const copy of [[FERRY_HEAD, ...broken], shouted])
      assert.deepEqual(messages(problemsOf(dumpOf(...FERRIES, ...RAIN, ...copy), 'structure.duplicate')), [
        `The same article as “${FERRY_HEAD}” (line 1).`,
      ]);
  });

  it('looks through another head, other furniture and a lost headline', () => {
    const lead = FERRY_LEAD.replace('LISBON (Reuters) - ', '');
    const otherHead = [
      'Boats stay at the quay for a day on both banks',
      'Updated 11-Mar-2019',
      'By Joana Ferreira',
      lead,
      ...FERRY_REST,
      'Share this article',
    ];
    checkVersions(FERRIES, otherHead, `The same article as “${FERRY_HEAD}”`);
    const headless = [`Lisbon, March 11 (Lusa) -- ${lead}`, ...FERRY_REST, 'Copyright 2019 Lusa'];
    checkVersions(
      headless,
      FERRIES,
      'The same article as “Lisbon, March 11 (Lusa) -- Ferries across the river',
    );
  });

  it('stands at each further copy, always linked to the first', () => {
    const problems = problemsOf(dumpOf(...FERRIES, ...RAIN, ...FERRIES, ...FERRIES), 'structure.duplicate');
    assert.deepEqual(
      problems.map(({ related }) => related?.map(({ start }) => start)),
      [[0], [0]],
    );
  });

  it('tells another version from a copy, and how much is the same', () => {
    const [problem] = problemsOf(dumpOf(...FERRIES, ...RAIN, ...FERRIES, ...MORE), 'structure.duplicate');
    assert.match(
      problem?.message ?? '',
      /^Another version of “Ferries .*” \(line 1\): \d\d % of the text is the same\.$/,
    );
  });

  it('says which version is the later one, where the heads tell', () => {
    const stamped = (stamp: string): readonly string[] => [FERRY_HEAD, stamp, FERRY_LEAD, ...FERRY_REST];
    const day = (number: number): string => `March ${number}, 2019`;
    checkVersions(stamped(day(9)), [...stamped(day(10)), ...MORE], 'A later version of');
    checkVersions(stamped(day(10)), [...stamped(day(9)), ...MORE], 'An earlier version of');
    checkVersions(stamped(day(9)), [...stamped(day(9)), ...MORE], 'Another version of');
    checkVersions(FERRIES, [`UPDATE 1-${FERRY_HEAD}`, ...FERRIES.slice(1), ...MORE], 'A later version of');
  });

  it('does not stand at different stories under one headline, nor at bodies of a few words', () => {
    check('structure.duplicate', dumpOf(...FERRIES, FERRY_HEAD, ...RAIN.slice(1)));
    const brief = ['Harbour closed', 'LISBON (Reuters) - The harbour is closed.'];
    check('structure.duplicate', dumpOf(...FERRIES, ...brief, ...RAIN, ...brief));
  });

  it('does not stand at reports that share a paragraph of background', () => {
    const [, , background = ''] = FERRIES;
    check('structure.duplicate', dumpOf(...FERRIES, ...RAIN, background));
  });
});
