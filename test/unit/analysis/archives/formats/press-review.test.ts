import assert from 'node:assert/strict';
import { check, CRANE, HARBOUR, RAIN, formatsOf } from './check';

describe('a press review', () => {
  it('names outlet in quotation marks, date, page and issue above each headline', () => {
    check(
      `⟦"Hafenbote" vom 14.03.2019 Seite: 2
Ressort: Politik

Gemeinde kauft altes Lagerhaus

${HARBOUR}

${CRANE}⟧

⟦"Der Kurier am See" Nr. 61 vom 15.03.2019 Seite: L2

Bahnhof bekommt einen Lift

${RAIN}⟧
`,
      [
        {
          format: 'press-review',
          headline: 'Gemeinde kauft altes Lagerhaus',
          outlet: 'Hafenbote',
          times: ['2019-03-14'],
          section: 'Politik',
          fields: { page: 'Seite: 2' },
        },
        {
          headline: 'Bahnhof bekommt einen Lift',
          outlet: 'Der Kurier am See',
          times: ['2019-03-15'],
          fields: { page: 'Seite: L2', issue: 'Nr. 61' },
        },
      ],
    );
  });

  for (const [language, source, outlet, time] of [
    [
      'German, found online',
      '"Alpenbote.example" gefunden am 28.03.2019 10:36 Uhr',
      'Alpenbote.example',
      '2019-03-28T10:36',
    ],
    ['French', '« L’Écho du Port » du 14 mars 2019, page 3', 'L’Écho du Port', '2019-03-14'],
    ['Spanish', '"El Faro del Norte" del 14/03/2019, pág. 8', 'El Faro del Norte', '2019-03-14'],
    ['Italian', '"Gazzetta del Molo" del 14 marzo 2019, pag. 8', 'Gazzetta del Molo', '2019-03-14'],
    ['Dutch, with strokes', 'De Poldercourant / 14 maart 2019 / pagina 4', 'De Poldercourant', '2019-03-14'],
    [
      'Portuguese',
      'Diário do Cais, quinta-feira 14 de março de 2019, p. 23, 853 palavras.',
      'Diário do Cais',
      '2019-03-14',
    ],
    ['Danish', 'Fjordposten, torsdag 14. marts 2019, side 7', 'Fjordposten', '2019-03-14'],
  ] as const)
    it(`is read in ${language}`, () => {
      check(
        `⟦${source}\n\nOld crane to go\n\n${HARBOUR}⟧\n\n⟦${source}\n\nRain fills the dams\n\n${RAIN}⟧\n`,
        [
          { headline: 'Old crane to go', outlet, times: [time] },
          { headline: 'Rain fills the dams', outlet, times: [time] },
        ],
      );
    });

  it('has its source lines below numbered headlines, whose numbers are none of their words', () => {
    check(
      `⟦1. Bakers want to begin later
De Scheldebode, woensdag 30 november 2011, p. 23, 853w.

${HARBOUR}⟧

⟦2. The white tram’s last
night
Kempisch Dagblad, zaterdag 26 november 2011, p. 26, 3751w.

${RAIN}⟧
`,
      [
        {
          headline: 'Bakers want to begin later',
          outlet: 'De Scheldebode',
          times: ['2011-11-30'],
          fields: { length: '853w' },
        },
        { headline: 'The white tram’s last\nnight', outlet: 'Kempisch Dagblad', times: ['2011-11-26'] },
      ],
    );
  });

  it('begins each block with date and page, and may say in which editions it stood', () => {
    check(
      `⟦30-11-2011, p.23

Bakers want to begin later

${HARBOUR}

 © Scheldepers⟧

⟦29-11-2011, p.13

Lisbon, Salem

A square behind the market

${RAIN}

 © Scheldepers⟧
`,
      [
        { headline: 'Bakers want to begin later', times: ['2011-11-30'] },
        {
          headline: 'A square behind the market',
          times: ['2011-11-29'],
          fields: { edition: 'Lisbon, Salem' },
        },
      ],
    );
  });

  for (const sentence of [
    '"Hafenbote" vom 14.03.2019 hatte berichtet, dass das Lagerhaus verkauft wird.',
    'The board met on Monday, 14 March 2019, on page 3 of its agenda stood the crane.',
    'Harbour Herald, 14 March 2019',
  ])
    it(`is not begun by ${JSON.stringify(sentence)}`, () => {
      assert.deepEqual(
        formatsOf(`Old crane to go\nBy Amara Okello\n\n${HARBOUR}\n\n${sentence}\n\n${CRANE}\n`),
        ['paste'],
      );
    });
});
