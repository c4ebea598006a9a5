import { check, CRANE, type Expected, HARBOUR, RAIN } from '../../archives/formats/check';

const TAIL = `SECTION: NEWS

LENGTH: 212 words

LOAD-DATE: April 6, 2021`;

/** One counted document with this head, its labels below the text. */
function checkHead(head: string, expected: Expected): void {
  check(
    `                               ⟦1 of 1 DOCUMENTS\n\n${head}\n\n\n${HARBOUR}\n\n${CRANE}\n\n${TAIL}⟧\n`,
    [expected],
  );
}

describe('the head of a counted document', () => {
  it('may have the headline above the date, over two lines, with a clock below', () => {
    checkHead(
      `                             Nordhaven News Agency

Harbour strike enters second week as talks on pilots' pay break
down

                             March 14, 2004, Sunday
                          18:05 Central European Time

DATELINE: Lisbon`,
      {
        headline: "Harbour strike enters second week as talks on pilots' pay break\ndown",
        outlet: 'Nordhaven News Agency',
        times: ['2004-03-14T18:05'],
        dateline: 'Lisbon',
        decks: [],
      },
    );
  });

  it('may name the writer below the date, by no label and under a name that no table has', () => {
    checkHead(
      `                                 Wirtschaftsbote

MOLKEREIEN ERWARTEN EIN GUTES JAHR

                                 2. Mai 2003

Petra Winkelhofer

ORTSZEILE: Madrid`,
      {
        headline: 'MOLKEREIEN ERWARTEN EIN GUTES JAHR',
        authors: ['Petra Winkelhofer'],
        times: ['2003-05-02'],
        dateline: 'Madrid',
      },
    );
  });

  for (const [what, line] of [
    ['a weekday', 'dinsdag'],
    ['a weekday in German', 'Mittwoch'],
    ['a second date', '12. November 2002'],
    ['an edition', 'PRIMERA Edición'],
    ['a show', 'SHOW: EVENING WITH HARGREAVES 7:00 PM EST'],
  ] as const)
    it(`may have ${what} below the date, which is no headline`, () => {
      checkHead(
        `                                 Dock Gazette

                              November 12, 2002
                              ${line}

Old crane to go

BYLINE: Amara Okello`,
        { headline: 'Old crane to go', outlet: 'Dock Gazette', authors: ['Amara Okello'] },
      );
    });

  it('keeps an edition as one where no headline follows', () => {
    checkHead(
      `                                 El Faro del Norte

                             March 18, 2008 Tuesday
                                PRIMERA Edición

SECTION: ESPAÑA`,
      { headline: null, outlet: 'El Faro del Norte', fields: { edition: 'PRIMERA Edición' } },
    );
  });

  it('begins with the outlet where no date is printed', () => {
    checkHead(
      `                                Deccan Fortnight

The well that came back

BYLINE: Asha Rangarajan (photographs by Nandini Kallur)

HIGHLIGHT: Four villages dug for two summers. Then it
rained on the right hill.`,
      {
        headline: 'The well that came back',
        outlet: 'Deccan Fortnight',
        authors: ['Asha Rangarajan'],
        times: [],
        decks: ['Four villages dug for two summers. Then it\nrained on the right hill.'],
      },
    );
  });

  it('lets a label name the headline, whatever stands where it is printed elsewhere', () => {
    checkHead(
      `                                 De Poldercourant

                               November 12, 2002

LENGTE: 140 words

KOP: Veerman vaart weer;
na reparatie van de klep

AUTEUR: HOEKSTRA, WILLEM

TEKST:`,
      {
        headline: 'Veerman vaart weer;\nna reparatie van de klep',
        outlet: 'De Poldercourant',
        authors: ['WILLEM HOEKSTRA'],
      },
    );
  });

  it('has a headline that ends in the word of an edition', () => {
    checkHead(
      `                                 Dock Gazette

                              November 12, 2002

Printer finds rare first edition

BYLINE: Amara Okello`,
      { headline: 'Printer finds rare first edition' },
    );
  });

  it('reads text that touches its label as text', () => {
    check(
      `⟦1 of 1 DOCUMENTS\n\nDock Gazette\n\nApril 5, 2004, Monday\n\nTITLE: Rowers win\n\nBODY:\n${RAIN}\n\nLOAD-DATE: April 6, 2004⟧\n`,
      [{ headline: 'Rowers win', fields: { 'LOAD-DATE': 'April 6, 2004' } }],
    );
  });
});
