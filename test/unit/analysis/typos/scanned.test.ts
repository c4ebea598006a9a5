import { check, silent } from './support';

describe('what a scan misreads', () => {
  it('is mended where letters run together or fall apart, a row each', () => {
    check('typo.word', 'The «rnayor→mayor» spoke.');
    check('typo.word', 'They left the «govemment→government» alone.');
    check('typo.word', 'She came to «clinner→dinner» late.');
    check('typo.word', 'The «dimate→climate» is mild.');
    check('typo.word', 'A ferry «vvhich→which» was late.');
    check('typo.word', 'He sailed «witli→with» her.');
    check('typo.word', 'The «chent→client» paid.');
    check('typo.word', 'The «groiip→group» sailed.');
    check('typo.word', 'She sings every «morriing→morning» at home.');
    check('typo.word', 'It was a long «penod→period» of rain.');
    check('typo.word', 'The «coinpany→company» paid.');
    check('typo.word', 'They will «begm→begin» soon.');
    check('typo.word', 'The «niayor→mayor» spoke.');
    check('typo.word', 'He sailed «witii→with» her.');
  });
  it('is mended where figures stand for letters', () => {
    check('typo.word', 'They went «t0→to» the «peop1e→people» «0f→of» the valley.');
    check('typo.word', 'He was «w1th→with» her.');
  });
  it('is mended where a small l stands for a capital I', () => {
    check('typo.word', '«lt→It» was late. “«ln→In» the end «l→I» think «l’m→I’m» right,” he said.', {});
  });
  it('is left alone where the word read is one, or the word printed is rare', () => {
    silent('The modern clay was in the burn of a torn com field.');
    silent('The varnpire bat slept.');
  });
  it('leaves quantities, names of things and abbreviations alone', () => {
    silent('He drank 5 l of water and carried 1t of hay on the 10th, in the a10 and m1.');
    silent('She owed 100m, 10k and 1st place to it; see p10 and b0.');
    silent('The units are lt and ln.');
  });
  it('leaves what the user has declared right', () => silent('They use t0 here.', { knownWords: ['t0'] }));
});
