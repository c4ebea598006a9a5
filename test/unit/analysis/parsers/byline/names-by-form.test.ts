import assert from 'node:assert/strict';
import { namesByForm } from '../../../../../server/src/analysis/parsers/byline/names-by-form';

describe('names by their form, on a line that is known to name writers', () => {
  for (const [text, names] of [
    ['Yssara Pendle', ['Yssara Pendle']],
    [
      'Odile Marchetti (avec Renaud Valcourt et Perrine Lestang)',
      ['Odile Marchetti', 'Renaud Valcourt', 'Perrine Lestang'],
    ],
    ['Tadeu (Anselmo) Quintela', ['Tadeu Quintela']],
    ['Asha Rangarajan (photographs by Nandini Kallur)', ['Asha Rangarajan']],
    ['Mette Lundager Speciallæge', ['Mette Lundager']],
    ['Dora Hargreaves, Staff Writer', ['Dora Hargreaves']],
    ['Dora Hargreaves, Political Editor, and Tim Osei, Chief Reporter', ['Dora Hargreaves', 'Tim Osei']],
    ['Dora Hargreaves dora@gazette.example', ['Dora Hargreaves']],
    ['und Ursina Caduff', ['Ursina Caduff']],
    ['Dora Hargreaves in Hull', ['Dora Hargreaves']],
    ['Our Correspondent', []],
    ['Staff Writer', []],
    ['The crane that nobody wanted is gone', []],
    ['Redaktion', []],
  ] as const)
    it(`are ${names.length === 0 ? 'none' : names.join(' and ')} in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(namesByForm(text), names));
});
