import { check, CRANE, DAMS, HARBOUR, RAIN } from './check';

describe('mail', () => {
  it('begins an article with the head of a message that carries one', () => {
    check(
      `⟦From: Harbour Herald <news@herald.example>
Sent: Monday, 5 April 2021 10:12
To: Peter Marsh
Subject: FW: Old crane to be taken down

${HARBOUR}

${CRANE}⟧

-----Original Message-----
⟦From: Grace Okello
Sent: Saturday, 3 April 2021 07:00
To: Peter Marsh
Subject: Rain in the north

Rain fills the dams of the north
By Amara Okello
NAIROBI (Reuters) - ${RAIN}
${DAMS}⟧
`,
      [
        {
          format: 'mail',
          headline: 'Old crane to be taken down',
          outlet: 'Harbour Herald',
          times: ['2021-04-05T10:12'],
          fields: { Subject: 'FW: Old crane to be taken down', To: 'Peter Marsh' },
        },
        {
          format: 'mail',
          headline: 'Rain fills the dams of the north',
          byline: 'By Amara Okello',
          dateline: 'NAIROBI (Reuters)',
          outlet: 'Reuters',
        },
      ],
    );
  });

  it('has its labels in other languages', () => {
    const body = `\n${HARBOUR}\n\n${CRANE}`;
    for (const head of [
      'Von: Harbour Herald\nGesendet: Montag, 5. April 2021 10:12\nAn: Peter Marsh\nBetreff: WG: Alter Kran wird abgebaut',
      'De : Harbour Herald\nEnvoyé : lundi 5 avril 2021 10:12\nÀ : Peter Marsh\nObjet : TR : Alter Kran wird abgebaut',
      'De: Harbour Herald\nEnviado el: lunes, 5 de abril de 2021 10:12\nPara: Peter Marsh\nAsunto: RV: Alter Kran wird abgebaut',
    ]) {
      check(`⟦${head}\n${body}⟧\n`, [
        {
          format: 'mail',
          headline: 'Alter Kran wird abgebaut',
          outlet: 'Harbour Herald',
          times: ['2021-04-05T10:12'],
        },
      ]);
    }
  });

  it('takes the head of a digest for a cover, and its numbered items for articles', () => {
    check(
      `From: Press Office
Sent: Monday, 5 April 2021 10:12
To: Board
Subject: Press clippings, 5 April 2021

1. Old crane to be taken down
2. Rain fills the dams of the north
3. New wall for the harbour

⟦1. Old crane to be taken down
Harbour Herald, 5 April 2021
${HARBOUR}
${CRANE}⟧

⟦2. Rain fills the dams of the north
KBC, 3 April 2021
${RAIN}
${DAMS}⟧

⟦3. New wall for the harbour
Harbour Herald, 3 April 2021
${CRANE}
${HARBOUR}⟧
`,
      [
        { outlet: 'Harbour Herald', times: ['2021-04-05'] },
        { outlet: 'KBC', times: ['2021-04-03'] },
        { outlet: 'Harbour Herald', times: ['2021-04-03'] },
      ],
    );
  });
});

describe('a news alert', () => {
  it('has an article above each link, and nothing of its own in any', () => {
    check(
      `=== News - 2 new results for ["harbour crane"] ===

⟦Old crane to be taken down
Harbour Herald
The harbour board said on Monday that the old crane will be taken down in May ...
<https://alerts.example/url?q=https://herald.example/news/crane>⟧

⟦Rain fills the dams of the north
KBC
Three weeks of rain have filled the dams of the north for the first time in nine years ...
<https://alerts.example/url?q=https://kbc.example/dams>⟧

- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
Unsubscribe from this Google Alert:
<https://alerts.example/remove?s=1>
`,
      [
        {
          format: 'alerts',
          headline: 'Old crane to be taken down',
          outlet: 'Harbour Herald',
          url: 'https://alerts.example/url?q=https://herald.example/news/crane',
        },
        { format: 'alerts', headline: 'Rain fills the dams of the north', outlet: 'KBC' },
      ],
    );
  });
});
