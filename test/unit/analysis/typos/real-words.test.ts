import { check, silent } from './support';

describe('typo.real-word', () => {
  it('finds “of” for “have” before a participle', () => {
    check('typo.real-word', 'The bridge «could of→could have» been saved.');
    silent('It would of course be late. What he could of it, he kept.');
  });
  it('finds what its neighbours rule out', () => {
    check('typo.real-word', "The town has «it's→its» own mill, and they lost «there→their» own.");
    check('typo.real-word', 'They paid «more then→more than» the usual price.');
    silent('It rained more, then the sun came out. Once there, own boats are moored.');
  });
  it('finds two articles in a row, and offers either', () =>
    check('typo.real-word', 'They saw «a the→the» boat.'));
  it('finds an article that goes with another sound', () => {
    check('typo.real-word', 'It was «an new→a new» boat with «a engine→an engine».');
    silent('It took an hour to find a university, a one-off, a euro, an honest man and a useful unit.');
    silent(
      'It was an historic day. Vitamin a, or an X, is a uniform and a unanimous vote, an a priori view.',
    );
  });
});
