import assert from 'node:assert/strict';
import { saysWithdrawn, withdrawalLabel } from '../../../../../server/src/analysis/lines/tables/withdrawals';

describe('labels of withdrawals', () => {
  for (const line of [
    'KILL: Ferries stop for a day',
    'KILL -- Ferries stop for a day',
    '(KILL) Ferries stop for a day',
    'ADVISORY KILL: Ferries',
    'Kill: Ferries stop for a day',
    'MANDATORY KILL',
    'Mandatory Kill Ferries',
    'BC-EU--Ferry Strike,KILL',
    'BC-Ferry-Strike-Kill, 1st Ld',
    'WITHDRAWN-Ferries stop for a day',
    'REFILE-WITHDRAWN-Ferries stop',
    '(STORY WITHDRAWN) Ferries stop for a day',
    'STORY REMOVED: EU--Ferry Strike',
    'Story withdrawn',
    'ADVISORY-Story on ferries withdrawn',
    'ADVISORY - Lusa withdraws report on ferries',
    '/DISREGARD RELEASE: Harbour Lines/',
    'ATTENTION - ANNULE et SUPPRIME - Les bateaux',
    'ANNULATION: les bateaux',
    'ANULADA: Los barcos',
    'ACHTUNG: ZURÜCKGEZOGEN - Fähren',
    'STORNO: Fähren',
    'ANNULLATA - I traghetti',
  ])
    it(`know “${line}”`, () => assert.notEqual(withdrawalLabel(line), undefined));

  for (const line of [
    'Floods kill ten in the north',
    'WHEN STORMS KILL',
    'KILL-SWITCH FOR PHONES URGED',
    'Kill or cure: a history of the ferry',
    'Withdrawn drug caused harm, court finds',
    'WITHDRAWN DRUG CAUSED HARM',
    'Advisory council’s report withdrawn',
    'Story removed from shelves by angry readers',
    'Annulé: le festival cherche une date',
    'Bid for harbour lines is withdrawn',
  ])
    it(`do not take “${line}” for one`, () => assert.equal(withdrawalLabel(line), undefined));
});

describe('sentences of withdrawals', () => {
  for (const text of [
    'Please disregard our story on ferries sent earlier.',
    'Editors, please do not use the item slugged Ferry Strike.',
    'Journalists and other readers should disregard the news release issued on 4 March.',
    'The kill is mandatory. A kill is mandatory.',
    'EDITORS: Kill the version sent at 1010 GMT.',
    'Kill the Lisbon story slugged Ferry Strike.',
    'The story headlined “Ferries stop for a day” is withdrawn. There will be no substitute.',
    'This story has been withdrawn because the crews were misquoted.',
    'Reuters has withdrawn its story about a strike of ferries.',
    'The Associated Press is withdrawing its story on ferries.',
    'Prière de ne pas utiliser notre dépêche sur les bateaux.',
    'Nous annulons la dépêche sur les bateaux.',
    'Rogamos anulen la noticia sobre los barcos.',
    'Bitte verwenden Sie die Meldung über die Fähren von 10.10 Uhr nicht.',
    'Die Meldung über die Fähren wird zurückgezogen.',
  ])
    it(`know “${text}”`, () => assert.equal(saysWithdrawn(text), true));

  for (const text of [
    'Residents should disregard the alert, the mayor said.',
    '“Please ignore the story,” the minister told reporters.',
    'The journal has retracted its article on tides.',
    'The ministry withdrew its report on ferries.',
    'The company has withdrawn its offer.',
    'He tried to kill the story about the mayor.',
    'Die Meldung überraschte die Händler.',
  ])
    it(`do not take “${text}” for one`, () => assert.equal(saysWithdrawn(text), false));
});
