import assert from 'node:assert/strict';
import { OtherLanguage } from '../../../server/src/analysis/dump';
import { check, spellingOf } from './support';

/** The paragraph is not checked, and this language is named. */
function unchecked(language: OtherLanguage, text: string): void {
  assert.deepEqual(spellingOf(text), { problems: [], otherLanguage: language }, text);
}

describe('paragraphs in other languages', () => {
  it('are not checked, and named, in six languages, however short', () => {
    unchecked('French', 'La mairie est prête pour les visteurs et pour la fête dans une semaine.');
    unchecked('German', 'Der Rat ist nicht bereit und das Wasser wird nach der Flut kalt.');
    unchecked('Spanish', 'El puerto fue cerrado por los vientos y las barcas se quedan en casa.');
    unchecked('Italian', 'Il ponte non si apre per la piena che viene dal lago.');
    unchecked('Portuguese', 'Os barcos foram para o porto com uma carga que não é nossa.');
    unchecked('Dutch', 'Het schip werd naar de haven gebracht en is niet meer te zien.');
  });
  it('are not checked in any other language, and of these none is named', () => {
    unchecked('unknown', 'Silta avattiin torstaina, ja kalastajat palasivat satamaan ennen iltaa.');
  });
  it('are named by their small words where unknown words show that they are not English', () => {
    unchecked('German', 'Fischer kehrten gestern abend vorsichtig heim, das wurde allseits begrüsst.');
  });
  it('are told from English that names a foreign thing', () => {
    check('typo.word', 'The mayor of La Roque said that the «hosptial→hospital» in the old town was shut.');
    check('typo.word', 'He read from “Le Pont et les Rives” and the «goverment→government» was silent.');
  });
  it('leave a sentence of English with a foreign quotation checked', () => {
    check(
      'typo.word',
      'She wrote “la mer est calme” to the «goverment→government» in the spring and it was read by all.',
    );
  });
});
