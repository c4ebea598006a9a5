import assert from 'node:assert/strict';
import { type LineFeatures, readLineFeatures } from '../../../../server/src/analysis/lines/line-features';
import { allowedByRules } from '../../../../server/src/analysis/roles/constraints';
import { placeLines } from '../../../../server/src/analysis/roles/roles';
import { runToEnd, Slices } from '../../../../server/src/analysis/incremental/slices';
import { STATES } from '../../../../server/src/analysis/roles/states';
import { smallResources } from '../small-resources';

/** How an article may stand to a line: `!` it begins there, ` ` it may or may not, `-` it does not, `x` no article has the line. */
function boundaries(text: string): string {
  const lines = text.split('\n');
  const resources = smallResources();
  const lineFeatures: readonly LineFeatures[] = lines.map((line) => readLineFeatures(line, resources));
  const { placed } = runToEnd(placeLines(lineFeatures, (line) => lines[line] ?? '', new Slices()));
  return runToEnd(allowedByRules(placed, new Slices()))
    .map((set) => {
      const places = new Set(STATES.flatMap((state, bit) => ((set & (1 << bit)) === 0 ? [] : [state.place])));
      if (!places.has('start')) return places.has('inside') ? '-' : 'x';
      return places.size === 1 ? '!' : ' ';
    })
    .join('');
}

describe('the certain rules on exports', () => {
  for (const [name, text, expected] of [
    ['a line that counts documents begins one', 'Some words\n1 of 2 DOCUMENTS\nSome words', ' ! '],
    [
      'nothing begins between two of them',
      '1 of 2 DOCUMENTS\nSome words\nBy Amara Okello\n2 of 2 DOCUMENTS',
      '!--!',
    ],
    [
      'a label in capitals that is not the head’s begins nothing',
      'LENGTH: 20 words\nLOAD-DATE: April 5, 2021',
      '--',
    ],
    ['a label in capitals of the head may begin an article', 'BYLINE: Amara Okello', ' '],
    ['a headline that begins with a status is no label', 'UPDATE: The crane is gone', ' '],
    [
      'a closing line ends a document, and the next begins below it',
      'Crane gone\nKBC\nApril 5, 2021\nLength: 2 words\nBody\nIt is gone.\nEnd of Document\nRain\nKBC\nApril 6, 2021\nBody\nIt rains.\nEnd of Document',
      '!------!-----',
    ],
    [
      'a closing line alone says nothing of what stands above it',
      'Crane gone\nIt is gone.\nEnd of Document',
      '   ',
    ],
    [
      'a cover is of no article',
      'User Name: = aokello\nDocuments (1)\n1. Crane gone\nTimeline: 2021\nCrane gone\nKBC\nApril 5, 2021\nBody\nIt is gone.\nEnd of Document',
      'xxxx!-----',
    ],
    [
      'codes are labels only among others of their kind',
      'HD  Crane gone\nWC  2 words\nPD  5 April 2021\nSN  KBC\nLA  English\nLP  It is gone.\nRain',
      '!----- ',
    ],
    [
      'a line in capitals that begins like a code is none',
      'IN THE HARBOUR\nBY AMARA OKELLO\nCO WORKERS',
      '   ',
    ],
    [
      'the head of a message begins an article, and its headline none',
      'From: Amara Okello\nSent: 5 April 2021\nTo: Peter Marsh\nSubject: A crane\nCrane gone\nBy Amara Okello',
      '!-----',
    ],
    [
      'the head of a digest is a cover',
      'From: Amara Okello\nSent: 5 April 2021\nTo: Peter Marsh\nSubject: Press review\nCrane gone\nBy Amara Okello',
      'xxxx  ',
    ],
    [
      'numbered headlines with their outlets begin articles',
      '1. Crane gone\nKBC\nIt is gone.\n2. Rain\nKBC\nIt rains.\n3. Wall built\nKBC\nIt stands.',
      '!  !  !  ',
    ],
    ['a numbered list begins none', '1. Crane gone\n2. Rain\n3. Wall built', '   '],
  ] as const) {
    it(name, () => assert.equal(boundaries(text), expected));
  }
});
