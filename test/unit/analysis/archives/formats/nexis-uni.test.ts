import { check, CRANE, DAMS, type Expected, HARBOUR, RAIN } from './check';

const COVER = `User Name: = aokello
Date and Time: = Tuesday, April 6, 2021 10:12:00 AM NZST
Job Number: = 140000001
Documents (2)
1. Old crane to be taken down
Client/Matter: -None-
Search Terms: crane and harbour
Search Type: dtSearch
Narrowed by:
Content Type
Narrowed by
News
Timeline: 01 Apr 2021 to 06 Apr 2021
2. Rain fills the dams of the north
Client/Matter: -None-
Search Terms: crane and harbour
Search Type: dtSearch
Narrowed by:
Content Type
Narrowed by
News
Timeline: 01 Apr 2021 to 06 Apr 2021

`;

const DOCUMENTS = `⟦Old crane to be taken down
Harbour Herald
April 5, 2021 Monday
Late Edition

Copyright 2021 Harbour Herald Ltd. All Rights Reserved

Section:\u00a0NEWS; Pg. 3
Length:\u00a0355 words
Byline:\u00a0Amara Okello
Dateline:\u00a0WELLINGTON
Highlight:\u00a0Its steel is beyond repair
Body

${HARBOUR}

Note: the board meets again in May.

Rain in the hills

${CRANE}

Graphic

The crane as it stood in the year of its last load

Classification

Language:\u00a0ENGLISH
Publication-Type:\u00a0Newspaper
Subject:\u00a0HARBOURS (90%); CRANES (78%)
Load-Date:\u00a0April 6, 2021

End of Document⟧

⟦Rain fills the dams of the north
KBC
April 3, 2021 Saturday

Copyright 2021 KBC All Rights Reserved

Length:\u00a0612 words
Byline:\u00a0By Peter Marsh and Grace Okello

Body

${RAIN}

${DAMS}

Load-Date:\u00a0April 4, 2021

End of Document⟧
`;

const EXPECTED: readonly Expected[] = [
  {
    format: 'nexis',
    headline: 'Old crane to be taken down',
    outlet: 'Harbour Herald',
    byline: 'Amara Okello',
    times: ['2021-04-05'],
    dateline: 'WELLINGTON',
    section: 'NEWS',
    decks: ['Its steel is beyond repair'],
    fields: { Length: '355 words', 'Load-Date': 'April 6, 2021', edition: 'Late Edition' },
  },
  {
    format: 'nexis',
    headline: 'Rain fills the dams of the north',
    outlet: 'KBC',
    byline: 'By Peter Marsh and Grace Okello',
    authors: ['Peter Marsh', 'Grace Okello'],
    times: ['2021-04-03'],
    fields: { Length: '612 words' },
  },
];

describe('Nexis Uni', () => {
  it('is taken apart into cover, heads, labels and text', () => {
    check(COVER + DOCUMENTS, EXPECTED);
  });

  it('loses no first article where the cover is missing', () => {
    check(DOCUMENTS, EXPECTED);
  });

  it('may have bare carriage returns between lines and CRLF between documents', () => {
    const text = DOCUMENTS.replace(/\n/g, '\r').replace(/End of Document⟧\r+/g, 'End of Document⟧\r\n');
    check(text, EXPECTED);
  });

  it('is read without a blank line anywhere', () => {
    check(DOCUMENTS.replace(/\n+/g, '\n'), [
      { headline: 'Old crane to be taken down', outlet: 'Harbour Herald', byline: 'Amara Okello' },
      { headline: 'Rain fills the dams of the north', outlet: 'KBC' },
    ]);
  });

  it('is parted by its load dates where nothing else ends a document', () => {
    check(DOCUMENTS.replace(/\n\nEnd of Document/g, ''), [
      { headline: 'Old crane to be taken down' },
      { headline: 'Rain fills the dams of the north' },
    ]);
  });

  it('has its labels in the language of the interface', () => {
    check(
      `⟦Der Kran am Hafen wird abgebaut
Harbour Herald
5. April 2021 Montag
Copyright 2021 Harbour Herald Alle Rechte vorbehalten
Rubrik: LOKALES; S. 3
Länge: 140 Wörter
Autor: Amara Okello
Haupttext
Die Hafenverwaltung sagte am Montag, dass der alte Kran im Mai abgebaut wird, elf Jahre nachdem er seine letzte Last gehoben hat, und dass die Steine in der neuen Mauer verbaut werden.
Sprache: GERMAN; DEUTSCH
Ladedatum: 6. April 2021
Ende des Dokuments⟧
⟦La vieille grue du port sera démontée
KBC
5 avril 2021 lundi
Copyright 2021 KBC Tous droits réservés
Rubrique: RÉGION; p. 3
Longueur: 140 mots
Auteur: Grace Okello
Corps
La direction du port a annoncé lundi que la vieille grue sera démontée en mai, onze ans après avoir soulevé sa dernière charge, et que ses pierres serviront au nouveau mur.
Langue: FRENCH; FRANÇAIS
Date-chargement: 6 avril 2021
Fin du document⟧
⟦La vieja grúa del puerto será desmontada
Lusa
5 abril 2021 lunes
Copyright 2021 Lusa Todos los derechos reservados
Sección: LOCAL; Pág. 3
Longitud: 140 palabras
Cuerpo
La dirección del puerto dijo el lunes que la vieja grúa será desmontada en mayo, once años después de levantar su última carga, y que sus piedras servirán para el nuevo muro.
Idioma: SPANISH; ESPAÑOL
Fecha-carga: 6 abril 2021
Fin del documento⟧
`,
      [
        {
          format: 'nexis',
          headline: 'Der Kran am Hafen wird abgebaut',
          outlet: 'Harbour Herald',
          byline: 'Amara Okello',
          times: ['2021-04-05'],
          section: 'LOKALES',
          fields: { Länge: '140 Wörter', Ladedatum: '6. April 2021' },
        },
        {
          headline: 'La vieille grue du port sera démontée',
          outlet: 'KBC',
          byline: 'Grace Okello',
          times: ['2021-04-05'],
          section: 'RÉGION',
          fields: { Longueur: '140 mots' },
        },
        {
          headline: 'La vieja grúa del puerto será desmontada',
          outlet: 'Lusa',
          times: ['2021-04-05'],
          section: 'LOCAL',
          fields: { Idioma: 'SPANISH; ESPAÑOL' },
        },
      ],
    );
  });
});

describe('pages of a print of Nexis Uni', () => {
  it('are counted above the first headline, and that is no headline', () => {
    check(
      `Page 1 of 2

⟦Old crane to be taken down
Harbour Herald
April 5, 2021 Monday

Section: NEWS; Pg. 3
Length: 355 words
Body

${HARBOUR}

Load-Date: April 6, 2021

End of Document⟧
`,
      [{ headline: 'Old crane to be taken down', outlet: 'Harbour Herald' }],
    );
  });
});
