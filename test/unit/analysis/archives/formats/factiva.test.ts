import assert from 'node:assert/strict';
import { check, CRANE, DAMS, type Expected, HARBOUR, RAIN } from './check';

const DISPLAYED = `⟦Old crane to be taken down

By Amara Okello
355 words
5 April 2021
10:12
Harbour Herald
HARHER
Late Edition
3
English
Copyright 2021 Harbour Herald Ltd. All Rights Reserved.

${HARBOUR}

By Peter Marsh the board had been told as much in May.

${CRANE}

Document HARHER0020210405eh4500001⟧

⟦Rain fills the dams of the north
612 words
3 April 2021
KBC
KENBC
English
(c) 2021 KBC

${RAIN}

${DAMS}

Document KENBC00020210403eh4300002⟧
`;

const SUMMARY = `
Search Summary
Text
crane and harbour
Date
In the last week
`;

describe('Factiva in article format', () => {
  const expected: readonly Expected[] = [
    {
      format: 'factiva',
      headline: 'Old crane to be taken down',
      byline: 'By Amara Okello',
      outlet: 'Harbour Herald',
      times: ['2021-04-05'],
      fields: {
        length: '355 words',
        'source code': 'HARHER',
        edition: 'Late Edition',
        page: '3',
        language: 'English',
      },
    },
    {
      format: 'factiva',
      headline: 'Rain fills the dams of the north',
      byline: null,
      outlet: 'KBC',
      times: ['2021-04-03'],
      fields: { length: '612 words', 'source code': 'KENBC' },
    },
  ];

  it('is taken apart by its order', () => {
    check(DISPLAYED, expected);
  });

  it('is read without a blank line anywhere, and with CRLF', () => {
    check(DISPLAYED.replace(/\n+/g, '\n'), expected);
    check(DISPLAYED.replace(/\n/g, '\r\n'), expected);
  });

  it('leaves the search summary to no article', () => {
    check(DISPLAYED + SUMMARY, expected);
  });

  it('has its words in other languages', () => {
    check(
      `⟦Der Kran am Hafen wird abgebaut
Von Amara Okello
140 Wörter
5. April 2021
Harbour Herald
HARHER
Deutsch
Copyright 2021 Harbour Herald Alle Rechte vorbehalten
Die Hafenverwaltung sagte am Montag, dass der alte Kran im Mai abgebaut wird, elf Jahre nachdem er seine letzte Last gehoben hat, und dass die Steine in der neuen Mauer verbaut werden.
Dokument HARHER0020210405eh4500001⟧
⟦La vieille grue du port sera démontée
1 140 mots
5 avril 2021
KBC
KENBC
Français
Copyright 2021 KBC Tous droits réservés
La direction du port a annoncé lundi que la vieille grue sera démontée en mai, onze ans après avoir soulevé sa dernière charge, et que ses pierres serviront au nouveau mur.
Document KENBC00020210405eh4500002⟧
`,
      [
        {
          format: 'factiva',
          headline: 'Der Kran am Hafen wird abgebaut',
          byline: 'Von Amara Okello',
          outlet: 'Harbour Herald',
          times: ['2021-04-05'],
        },
        {
          format: 'factiva',
          headline: 'La vieille grue du port sera démontée',
          outlet: 'KBC',
          fields: { length: '1 140 mots' },
        },
      ],
    );
  });
});

const CODED = `⟦SE  News
HD  Old crane to be taken down
BY  Amara Okello
WC  355 words
PD  5 April 2021
ET  10:12
SN  Harbour Herald
SC  HARHER
PG  3
LA  English
CY  Copyright 2021 Harbour Herald Ltd. All Rights Reserved.
LP  ${HARBOUR}
TD  
${CRANE}

Residents will meet again in May.
CO  hhltd : Harbour Herald Ltd
NS  gcat : Political/General News
RE  nz : New Zealand
PUB Harbour Herald Ltd.
AN  Document HARHER0020210405eh4500001⟧

⟦HD  Rain fills the dams of the north
WC  612 words
PD  3 April 2021
SN  KBC
SC  KENBC
LA  English
LP  NAIROBI (Reuters) - ${RAIN}
TD  ${DAMS}
AN  Document KENBC00020210403eh4300002⟧
`;

describe('Factiva with codes', () => {
  const expected: readonly Expected[] = [
    {
      format: 'factiva',
      headline: 'Old crane to be taken down',
      byline: 'Amara Okello',
      authors: ['Amara Okello'],
      outlet: 'Harbour Herald',
      section: 'News',
      fields: {
        WC: '355 words',
        LA: 'English',
        NS: 'gcat : Political/General News',
        PUB: 'Harbour Herald Ltd.',
      },
    },
    {
      format: 'factiva',
      headline: 'Rain fills the dams of the north',
      outlet: 'KBC',
      times: ['2021-04-03'],
      dateline: 'NAIROBI (Reuters)',
      fields: { SC: 'KENBC' },
    },
  ];

  it('is read by its codes', () => {
    check(CODED, expected);
  });

  it('may have tabs behind its codes', () => {
    check(CODED.replace(/^(⟦?[A-Z]{2,3})  ?/gm, '$1\t'), expected);
  });

  it('may have each code on a line of its own', () => {
    check(CODED.replace(/^(⟦?[A-Z]{2,3})  ?(?=\S)/gm, '$1\n'), expected);
  });

  it('is not seen in a headline that begins like a code', () => {
    check(
      `⟦IN THE HARBOUR, AN OLD CRANE
BY AMARA OKELLO
${HARBOUR}⟧`,
      [{ format: 'paste' }],
    );
  });
});

describe('the text of a document of Factiva', () => {
  const document = `⟦Old crane to be taken down
355 words
5 April 2021
16:12
The Ellery Gazette
ELLGAZ
4
English
(c) 2021 Ellery Gazette Ltd.

${HARBOUR}

The board would pay for a bus.

Document ELLGAZ0020210405eh4500001⟧
`;

  it('ends with its last sentence, however short', () => {
    const dump = check(document, [{ format: 'factiva' }]);
    assert.equal(dump.roles[dump.lines.lineAt(dump.text.indexOf('The board would pay'))], 'body');
  });

  it('stands below an outlet that no table has, and the outlet below the time of day', () => {
    check(document, [
      { outlet: 'The Ellery Gazette', times: ['2021-04-05'], fields: { time: '16:12', page: '4' } },
    ]);
  });
});
