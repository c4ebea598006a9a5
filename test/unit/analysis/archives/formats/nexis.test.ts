import { check, CRANE, DAMS, HARBOUR, RAIN } from './check';

const COVER = `Download Request: Selected Items: 1-2
Time Of Request: Tuesday, April 6, 2021  10:12:00

Terms: (crane and harbour)

Source: Harbour Herald;KBC
Combined Source: Harbour Herald;KBC
Project ID: None


`;

const COUNTED = `                               ⟦1 of 2 DOCUMENTS


                                 Harbour Herald

                             April 5, 2021 Monday
                                  Edition 1;
                               National Edition

Old crane to be taken down after eleven years of
standing idle by the water

BYLINE: Amara Okello

SECTION: NEWS; Pg. 3

LENGTH: 355 words

DATELINE: WELLINGTON

HIGHLIGHT: Its steel is beyond repair, the board says, and its stones will be
built into the wall

${HARBOUR}

${CRANE}

LOAD-DATE: April 6, 2021

LANGUAGE: ENGLISH

GRAPHIC: The crane as it stood in the year of its last load, seen from the
mole
HARBOUR HERALD / ARCHIVE

PUBLICATION-TYPE: Newspaper


                      Copyright 2021 Harbour Herald Ltd.
                              All Rights Reserved⟧


                               ⟦2 of 2 DOCUMENTS


                                      KBC

                            April 3, 2021 Saturday

Rain fills the dams of the north

BYLINE: By Peter Marsh

LENGTH: 612 words

${RAIN}

${DAMS}

LOAD-DATE: April 4, 2021⟧
`;

describe('Nexis with counted documents', () => {
  it('is taken apart into cover, heads, labels and text', () => {
    check(COVER + COUNTED, [
      {
        format: 'nexis',
        headline: 'Old crane to be taken down after eleven years of\nstanding idle by the water',
        outlet: 'Harbour Herald',
        byline: 'Amara Okello',
        authors: ['Amara Okello'],
        times: ['2021-04-05'],
        dateline: 'WELLINGTON',
        section: 'NEWS',
        decks: ['Its steel is beyond repair, the board says, and its stones will be\nbuilt into the wall'],
        fields: {
          SECTION: 'NEWS; Pg. 3',
          LENGTH: '355 words',
          'LOAD-DATE': 'April 6, 2021',
          GRAPHIC:
            'The crane as it stood in the year of its last load, seen from the\nmole\nHARBOUR HERALD / ARCHIVE',
          'PUBLICATION-TYPE': 'Newspaper',
        },
      },
      {
        format: 'nexis',
        headline: 'Rain fills the dams of the north',
        outlet: 'KBC',
        byline: 'By Peter Marsh',
        authors: ['Peter Marsh'],
        times: ['2021-04-03'],
        fields: { LENGTH: '612 words', 'LOAD-DATE': 'April 4, 2021' },
      },
    ]);
  });

  it('loses no first article where the cover is missing', () => {
    check(COUNTED, [{ outlet: 'Harbour Herald' }, { outlet: 'KBC' }]);
  });

  it('reads the same with CRLF and with bare carriage returns', () => {
    for (const end of ['\r\n', '\r']) {
      check((COVER + COUNTED).replace(/\n/g, end), [
        { outlet: 'Harbour Herald', byline: 'Amara Okello', times: ['2021-04-05'] },
        { outlet: 'KBC', headline: 'Rain fills the dams of the north' },
      ]);
    }
  });

  it('keeps an article whole over two blank lines and over lines that look like heads', () => {
    check(
      `⟦1 of 2 DOCUMENTS

Harbour Herald

April 5, 2021 Monday

Old crane to be taken down

LENGTH: 140 words

${HARBOUR}


Rain in the hills

By Peter Marsh

${CRANE}


LOAD-DATE: April 6, 2021⟧

⟦2 of 2 DOCUMENTS

KBC

April 3, 2021 Saturday

Rain fills the dams of the north

LENGTH: 80 words

${RAIN}

LOAD-DATE: April 4, 2021⟧
`,
      [
        { headline: 'Old crane to be taken down', byline: null },
        { headline: 'Rain fills the dams of the north' },
      ],
    );
  });

  it('takes no date from the text, a part of a series or a price', () => {
    check(
      `⟦DOKUMENT 1 VON 2

Harbour Herald

5. April 2021 Montag

Der Kran am Hafen wird abgebaut

LÄNGE: 140 Wörter

Covid-19, Teil 1: Seit 2000 um 4,5 Prozent im Jahr teurer geworden, sagt die Hafenverwaltung, und niemand will den alten Kran noch bezahlen, der seit elf Jahren keine Last mehr gehoben hat.

UPDATE: 6. April 2021

SPRACHE: GERMAN; DEUTSCH⟧

⟦DOKUMENT 2 VON 2

KBC

3. April 2021 Samstag

Covid-19, part 1

LÄNGE: 80 Wörter

${RAIN}

UPDATE: 4. April 2021⟧
`,
      [
        {
          headline: 'Der Kran am Hafen wird abgebaut',
          times: ['2021-04-05'],
          fields: { LÄNGE: '140 Wörter', UPDATE: '6. April 2021', SPRACHE: 'GERMAN; DEUTSCH' },
        },
        { headline: 'Covid-19, part 1', times: ['2021-04-03'] },
      ],
    );
  });

  it('finds date and headline below a correction that is appended', () => {
    check(
      `⟦1 of 1 DOCUMENTS

Harbour Herald

April 5, 2021 Monday
Correction Appended
Late Edition - Final

Old crane to be taken down

BYLINE: Amara Okello

LENGTH: 140 words

${HARBOUR}

CORRECTION-DATE: April 9, 2021

CORRECTION: The crane lifted its last load in 2010, not in 2011.

LOAD-DATE: April 6, 2021⟧
`,
      [
        {
          headline: 'Old crane to be taken down',
          outlet: 'Harbour Herald',
          times: ['2021-04-05'],
          fields: {
            'CORRECTION-DATE': 'April 9, 2021',
            CORRECTION: 'The crane lifted its last load in 2010, not in 2011.',
          },
        },
      ],
    );
  });

  it('leaves a pasted article behind the last document to itself', () => {
    check(
      `⟦1 of 1 DOCUMENTS

Harbour Herald

April 5, 2021 Monday

Old crane to be taken down

LENGTH: 140 words

${HARBOUR}

LOAD-DATE: April 6, 2021

LANGUAGE: ENGLISH⟧

⟦Rain fills the dams of the north
Updated 09-Mar-2019
By Amara Okello KBC
${RAIN}
${DAMS}⟧
`,
      [
        { format: 'nexis', headline: 'Old crane to be taken down' },
        { format: 'paste', headline: 'Rain fills the dams of the north', outlet: 'KBC' },
      ],
    );
  });
});
