import assert from 'node:assert/strict';
import { evidenceWords } from '../../../server/src/language-features/evidence-words';

describe('the wording of evidence', () => {
  it('reads shape and neighbours as one sentence', () => {
    assert.equal(
      evidenceWords([
        { clue: 'no-full-stop' },
        { clue: 'deck-follows' },
        { clue: 'stamp-follows' },
        { clue: 'blank-before' },
        { clue: 'dateline-follows' },
      ]),
      'A line without a full stop, after a blank line, above a deck, a timestamp and a dateline.',
    );
  });

  it('puts the traits of a line behind what kind of line it is', () => {
    assert.equal(
      evidenceWords([
        { clue: 'short-line-before-long' },
        { clue: 'no-full-stop' },
        { clue: 'byline-follows' },
      ]),
      'A short line before a long one, without a full stop, above a byline.',
    );
  });

  it('counts blank lines and shows a separator that recurs', () => {
    assert.equal(
      evidenceWords([
        { clue: 'blank-before', detail: '2' },
        { clue: 'separator-before', detail: '***' },
      ]),
      'A line, after two blank lines and the separator “***”, as elsewhere here.',
    );
    assert.equal(
      evidenceWords([{ clue: 'blank-before', detail: '1' }, { clue: 'separator-before' }]),
      'A line, after a blank line and a separator.',
    );
  });

  it('names what the clue is about', () => {
    assert.equal(
      evidenceWords([
        { clue: 'title-before', detail: 'Harbour Master' },
        { clue: 'family-name-known', detail: 'Okonkwo' },
      ]),
      'The title “Harbour Master” stands before it. Family name Okonkwo.',
    );
  });

  it('has a sentence without a detail too', () => {
    assert.equal(evidenceWords([{ clue: 'title-before' }]), 'A title stands before it.');
  });

  it('says nothing twice, and nothing where there is nothing', () => {
    assert.equal(evidenceWords([{ clue: 'dash-follows' }, { clue: 'dash-follows' }]), 'A dash follows.');
    assert.equal(evidenceWords([]), '');
  });
});
