import assert from 'node:assert/strict';
import { check, CRANE, DAMS, type Expected, HARBOUR, RAIN } from './check';

const RULE = '____________________________________________________________';
const COVER = `${RULE}
Report Information from ProQuest
6 April 2021 10:12
${RULE}

Table of contents

1. Old crane to be taken down
2. Rain fills the dams of the north

`;

const FIRST = `Old crane to be taken down

Author: Okello, Amara; Marsh, Peter

Publication info: Harbour Herald, Late Edition; Wellington [Wellington]05 Apr 2021: A.3.

http://search.example.com/docview/140000001

Abstract: The board will take the crane down in May.

Its stones go into the wall.

Full text: ${HARBOUR}

Rain in the hills

${CRANE}

Subject: Harbours; Cranes

Location: Wellington New Zealand

Title: Old crane to be taken down

Publication title: Harbour Herald

Pages: A.3

Publication date: Apr 5, 2021

Document URL: http://search.example.com/docview/140000001?accountid=1

Copyright: Copyright Harbour Herald Ltd. Apr 5, 2021

Database: Newsstream`;

const SECOND = `Rain fills the dams of the north

Author: Grace Okello

Publication info: KBC ; Nairobi [Nairobi]03 Apr 2021.

Full text: NAIROBI (Reuters) - ${RAIN}

${DAMS}

Publication title: KBC

Publication date: Apr 3, 2021

Database: Newsstream`;

const EXPECTED: readonly Expected[] = [
  {
    format: 'proquest',
    headline: 'Old crane to be taken down',
    outlet: 'Harbour Herald',
    byline: 'Okello, Amara; Marsh, Peter',
    authors: ['Amara Okello', 'Peter Marsh'],
    times: ['2021-04-05', '2021-04-05'],
    url: 'http://search.example.com/docview/140000001',
    fields: {
      Abstract: 'The board will take the crane down in May.\nIts stones go into the wall.',
      Subject: 'Harbours; Cranes',
      Pages: 'A.3',
      Database: 'Newsstream',
    },
  },
  {
    format: 'proquest',
    headline: 'Rain fills the dams of the north',
    outlet: 'KBC',
    byline: 'Grace Okello',
    authors: ['Grace Okello'],
    dateline: 'NAIROBI (Reuters)',
  },
];

describe('ProQuest as text', () => {
  it('is taken apart into cover, headline, bibliography and text', () => {
    check(
      `${COVER}${RULE}\n\n⟦Document 1 of 2\n\n${FIRST}⟧\n\n${RULE}\n\n⟦Document 2 of 2\n\n${SECOND}⟧\n\n${RULE}\n\nContact ProQuest\nCopyright © 2021 ProQuest LLC. All rights reserved. - Terms and Conditions\n`,
      EXPECTED,
    );
  });

  it('is read where only rules part the documents, and the headline’s label stands below the text', () => {
    check(`${RULE}\n\n⟦${FIRST}⟧\n\n${RULE}\n\n⟦${SECOND}⟧\n\n${RULE}\n`, EXPECTED);
  });

  it('is read where the documents are not counted', () => {
    const counted = (text: string): string => text.replace(/^/, 'Title: ');
    check(`${RULE}\n\n⟦${counted(SECOND)}⟧\n\n${RULE}\n\n⟦${counted(SECOND).replace('dams', 'wells')}⟧\n`, [
      { format: 'proquest', headline: 'Rain fills the dams of the north', outlet: 'KBC' },
      { format: 'proquest', headline: 'Rain fills the wells of the north', outlet: 'KBC' },
    ]);
  });

  it('has its labels in other languages, and values below them', () => {
    check(
      `⟦Dokument 1 von 2
Titel:
Der Kran am Hafen wird abgebaut
Autor: Amara Okello
Titel der Publikation: Harbour Herald
Publikationsdatum: 5. April 2021
Volltext:
Die Hafenverwaltung sagte am Montag, dass der alte Kran im Mai abgebaut wird, elf Jahre nachdem er seine letzte Last gehoben hat, und dass die Steine in der neuen Mauer verbaut werden.⟧
⟦Dokument 2 von 2
Titel: Regen füllt die Talsperren
Titel der Publikation: KBC
Volltext: ${RAIN}⟧
`,
      [
        {
          format: 'proquest',
          headline: 'Der Kran am Hafen wird abgebaut',
          byline: 'Amara Okello',
          outlet: 'Harbour Herald',
          times: ['2021-04-05'],
          fields: { Titel: 'Der Kran am Hafen wird abgebaut' },
        },
        { format: 'proquest', headline: 'Regen füllt die Talsperren', outlet: 'KBC' },
      ],
    );
  });
});

describe('the address of a document of ProQuest', () => {
  it('stands on a line by itself, and is no part of the field above', () => {
    const last = 'The plate will be of brass.';
    const dump = check(
      `Document 1 of 1\n\n${FIRST.replace(CRANE, last).replace(/Document URL: .*\n\n/, '')}`.replace(
        /^/,
        '⟦',
      ) + '⟧\n',
      [
        {
          url: 'http://search.example.com/docview/140000001',
          fields: {
            'Publication info': 'Harbour Herald, Late Edition; Wellington [Wellington]05 Apr 2021: A.3.',
          },
        },
      ],
    );
    assert.equal(dump.roles[dump.lines.lineAt(dump.text.indexOf(last))], 'body');
  });
});
