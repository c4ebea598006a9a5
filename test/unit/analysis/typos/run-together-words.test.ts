import { check, silent } from './support';

describe('typo.glued', () => {
  it('parts a function word from its neighbour', () => {
    check('typo.glued', 'The end «ofthe→of the» season came early.');
    check('typo.glued', 'The bridge «wasclosed→was closed» for repairs.');
    check('typo.glued', 'It drew «acrowd→a crowd» of thousands.');
  });
  it('parts a function word from a capitalised name', () => {
    check('typo.glued', 'The train left from Tromso and arrived «inNorway→in Norway» at dawn.');
  });
  it('parts sentences and clauses', () => {
    check('typo.glued', 'Nobody was hurt, the owner «said.The→said. The» fire began at night.');
    check('typo.glued', 'She bought a «boat,which→boat, which» sank.');
    check('typo.glued', 'He thanked the «jury,Ingrid→jury, Ingrid» and the coach.');
  });
  it('prefers one wrong letter where that is likelier', () => {
    check('typo.word', 'She is «alays→always» late.');
  });
  it('leaves addresses, abbreviations, brands and new words alone', () => {
    silent('See bridgefund.org,its pages at www.Ferry.Net and the U.S.The.');
    silent('He works for eBay, iRobot and YouTube at 5p.m.');
    silent('Their overprotectiveness and the inflighter were discussed.');
    silent('It was 3,000 metres and 01:30.');
  });
});
