import assert from 'node:assert/strict';
import { problemsOf } from './support';

/** Whether the first fix of each problem in the text may be made unseen, by what is printed there. */
function check(text: string, expected: Readonly<Record<string, boolean>>): void {
  const found = problemsOf(text).map(({ start, end, fixes }) => [
    text.slice(start, end),
    fixes[0]?.class === 'certain',
  ]);
  assert.deepEqual(Object.fromEntries(found), expected);
}

describe('an edit is certain', () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, boolean>>])[] = [
    ['of a listed misspelling', 'The council will recieve the report on Friday.', { recieve: true }],
    [
      'of letters that changed places',
      'The goverment said the buidlings were safe.',
      { goverment: true, buidlings: true },
    ],
    ['of a neighbouring key', 'The punlic may see the bridge in May.', { punlic: true }],
    ['of a slip in a word of five letters', 'They put the monye in a box.', { monye: true }],
    ['of a function word printed twice', 'The mayor opened the the new bridge.', { 'the the': true }],
    ['of a space between sentences', 'The talks ended on time.They go on next week.', { 'time.They': true }],
  ];
  for (const [what, text, expected] of cases) it(what, () => check(text, expected));
});

describe('an edit is not certain', () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, boolean>>])[] = [
    [
      'of a particle before the same preposition',
      'The results will come in in a few hours.',
      { 'in in': false },
    ],
    [
      'of a word that another one may have been',
      'He wore a bandle over the coat in winter.',
      { bandle: false },
    ],
    [
      'of a word without its first letter',
      'They spoke of the afety of children in the town.',
      { afety: false },
    ],
    ['of a word that is rather a name', 'They wore their lewks to the fair.', { lewks: false }],
    ['of a rarer letter in a short word', 'They put the monek in a box.', { monek: false }],
    ['among halves of words', 'The goverment offi ces of the cou nty were shut.', { goverment: false }],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => {
      const found = problemsOf(text).filter(({ start, end }) => text.slice(start, end) in expected);
      for (const { fixes } of found) assert.equal(fixes[0]?.class === 'certain', false);
    });
});

describe('no word is flagged', () => {
  const none: readonly (readonly [string, string])[] = [
    ['that dots have cut short', 'The minister spoke of the securit... on Monday.'],
    ['into which an editor has put letters', 'They spoke of “punish[ing] the crowd” on Monday.'],
    [
      'beside a character as a page’s source writes it',
      'He called it a &quot;win&quot; and &amp;lsquo;more&amp;rsquo; on Monday.',
    ],
    ['in the code of a share', 'Shares of the firm ( ORVA.AS ) and Telmar TEL.TO fell on Monday.'],
  ];
  for (const [what, text] of none) it(what, () => check(text, {}));
});
