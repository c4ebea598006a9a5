import { check, silent } from './support';

describe('typo.doubled', () => {
  it('flags a word printed twice, over a line break too', () => {
    check('typo.doubled', 'The ferry left «at at→at» noon.');
    check('typo.doubled', 'The bridge over «the\nthe→the» river is closed.');
    check('typo.doubled', '«The the→The» ferry is late.');
  });
  it('keeps what English doubles', () => {
    silent('He had had enough, and it was very very late, so so long.');
    silent('That is what it is is the point.');
  });
  it('keeps names made by doubling', () => silent('Fares on a boda boda and a dala dala went up.'));
  it('keeps three in a row, names and hyphenated words', () => {
    silent('No, the the the, he stammered.');
    silent('Duran Duran play in Tromso.');
    silent('They met face to face to face-painting fans.');
  });
  it('needs nothing but blanks between the two', () => {
    silent('What it was, was a bridge; in it, it rained. “Stop that,” that was all.');
  });
});
