import { check, silent } from './support';

describe('what is printed rightly, though a rule could take it for a slip', () => {
  it('a name before a verb of the same letters', () => {
    silent('Councillor Petra May may resign. In May may be too late.');
    check('typo.doubled', '«The the→The» ferry is late.');
  });

  it('a particle before a preposition', () => {
    silent('She opted in in March, logged on on Friday, moved in in 2016 and passed by by noon.');
    check('typo.doubled', 'They saw gains «in in→in» trade, and they logged «on on→on».');
  });

  it('a word that is doubled for emphasis', () =>
    silent('A tiny tiny boat, a sad sad day, totally totally new.'));

  it('a noun of a verb and its particle, and a word that ends as one does', () => {
    silent('They paid for a mailout. The receptor has a furin site.');
    check('typo.glued', 'It hurt the «moratoriumin→moratorium in» the valley.');
  });

  it('forms of a known verb, however rare', () => {
    silent('The milk frother was sold.');
    check('typo.word', 'He had a «freind→friend» there.');
  });

  it('a word that is spoken of as a word', () => silent('It comes of the Latin verb sistere, to stand.'));
});

describe('a line that begins in the middle of a word', () => {
  it('is offered the whole word first', () => {
    check('typo.word', '«mpany→company» has mended four masts.');
    check('typo.word', '«usands→thousands» of callers were lost.');
  });
});

describe('two letters of a short word that changed places', () => {
  it('are put back first', () => {
    check('typo.word', 'They may row from the «gae→age» of nine.');
    check('typo.word', 'The club «siad→said» so.');
  });
});
