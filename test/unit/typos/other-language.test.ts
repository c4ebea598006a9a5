import { check, silent } from './support';

describe('paragraphs in other languages', () => {
  it('are not checked, in six languages, however short', () => {
    silent('La mairie est prête pour les visteurs et pour la fête dans une semaine.');
    silent('Der Rat ist nicht bereit und das Wasser wird nach der Flut kalt.');
    silent('El puerto fue cerrado por los vientos y las barcas se quedan en casa.');
    silent('Il ponte non si apre per la piena che viene dal lago.');
    silent('Os barcos foram para o porto com uma carga que não é nossa.');
    silent('Het schip werd naar de haven gebracht en is niet meer te zien.');
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
