import assert from 'node:assert/strict';
import type { Dump } from '../../../server/src/analysis/model/dump';
import { AnalysisMemory } from '../../../server/src/analysis/pipeline/memory';
import { engine } from '../../corpus/engine';

const analysis = engine();

/** Invented news; the German and the Spanish one hold what would be misprints in English. */
const ENGLISH = `Harbour wall is closed for repairs
By Mette Aalund
LISBON, March 9, 2019 (Reuters) - The harbour wall was closed on Saturday after a storm had damaged it, the city said.
The goverment promised to pay for the repairs, and the mayor said that work would begin in the the spring.
Boats have to use the old quay until then, and the company that runs the ferries said it would be late.
`;
const GERMAN = `Hafenmauer wird gesperrt
Von Jens Brandt
BERLIN, 9. März 2019 (dpa) - Die Hafenmauer wurde am Samstag gesperrt, nachdem ein Sturm sie beschädigt hatte, sagte Angela Merkel.
Die die Mauer sehen wollen, müssen warten: der Umbau sollte teuer werden, sagte der Autor eines Gutachtens.
Der Hafenmeister Hagenberg und sein Vertreter Hagenburg lehnten ab. Hagenberg blieb dabei, Hagenberg und Hagenberg.
Foto: Teilen
unter dem Titel
`;
const SPANISH = `El muro del puerto se cierra
MADRID, 9 de marzo de 2019 (EFE) - El muro del puerto fue cerrado el sábado tras una tormenta, dijo el alcalde de la ciudad.
Los barcos deben usar el muelle viejo hasta entonces, según la empresa que gestiona los transbordadores del puerto.
visitas
`;

const typosIn = (dump: Dump): readonly (readonly [code: string, text: string])[] =>
  dump.problems
    .filter(({ code }) => code.startsWith('typo.'))
    .map(({ code, start, end }) => [code, dump.text.slice(start, end)]);

describe('a dump in several languages', () => {
  const dump = analysis.analyse([GERMAN, ENGLISH, SPANISH].join('\n'));

  it('says the language of each article', () => {
    assert.deepEqual(
      dump.articles.map(({ headline, language }) => [headline?.text, language]),
      [
        ['Hafenmauer wird gesperrt', 'de'],
        ['Harbour wall is closed for repairs', 'en'],
        ['El muro del puerto se cierra', 'es'],
      ],
    );
  });

  it('has misprints in English alone: words, names, doubled and glued ones', () => {
    assert.deepEqual(typosIn(dump), [
      ['typo.word', 'goverment'],
      ['typo.doubled', 'the the'],
    ]);
  });

  it('names elsewhere what the tables have and people of known names, not each word with a capital', () => {
    const german = dump.articles[0];
    const named = dump.spans
      .filter(
        ({ kind, start, end }) =>
          /^(?:person|organization|place|misc)$/.test(kind) &&
          german !== undefined &&
          start >= german.start &&
          end <= german.end,
      )
      .map(({ kind, start, end }) => `${kind} ${dump.text.slice(start, end)}`);
    assert.ok(named.includes('person Angela Merkel'), named.join(', '));
    assert.ok(named.includes('place BERLIN'), named.join(', '));
    for (const noun of ['Hafenmauer', 'Samstag', 'Sturm', 'Umbau', 'Autor', 'Gutachtens', 'Foto'])
      assert.ok(!named.some((name) => name.includes(noun)), `${noun}: ${named.join(', ')}`);
  });

  it('is read anew where the text around a short line changes its language', () => {
    const memory = new AnalysisMemory();
    for (const text of [
      `${GERMAN}\n${ENGLISH}`,
      ENGLISH.replace('\nBoats', '\nunter dem Titel\nBoats'),
      `${GERMAN}\n${SPANISH}`,
    ])
      assert.deepEqual(
        analysis.analyse(text, undefined, [], memory).problems,
        analysis.analyse(text).problems,
        text.slice(0, 40),
      );
  });
});
