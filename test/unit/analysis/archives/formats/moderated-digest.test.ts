import assert from 'node:assert/strict';
import { check, HARBOUR, RAIN, formatsOf } from './check';

const POST = (title: string, source: string, address: string, text: string): string => `⟦${title}
************************
A HerdWatch post
http://www.herdwatch.example

Date: Sun 23 Apr 2017
Source: ${source}
${address}

${text}⟧
`;

describe('a moderated digest', () => {
  it('names its sources; what was done to the text, in brackets, is no part of the name', () => {
    check(
      `${POST('FOOT ROT, SHEEP: (NORTH)', 'Dock Tidende [edited]', 'http://dock.example/1', HARBOUR)}
${POST('BLUETONGUE (02): SOUTH', 'Gazzetta del Molo [in Italian, trans. Mod.AB, edited]', 'http://molo.example/2', RAIN)}`,
      [
        {
          format: 'moderated-digest',
          headline: 'FOOT ROT, SHEEP: (NORTH)',
          outlet: 'Dock Tidende',
          times: ['2017-04-23'],
          url: 'http://dock.example/1',
        },
        { headline: 'BLUETONGUE (02): SOUTH', outlet: 'Gazzetta del Molo', url: 'http://molo.example/2' },
      ],
    );
  });

  it('is not made by a rule of stars below a line', () => {
    assert.deepEqual(
      formatsOf(
        `Old crane to go\nBy Amara Okello\n\n${HARBOUR}\n************************\nRain fills the dams\nBy Peter Marsh\n\n${RAIN}\n`,
      ),
      ['paste'],
    );
  });
});
