import assert from 'node:assert/strict';
import { findQuotes, type SoughtQuote } from '../../../server/src/text/find-quote';
import { quoteOf } from '../../../server/src/text/quotes';
import type { Span } from '../../../server/src/text/span';
import { marked } from './marked';

const DUMP = `Ferry crews vote to strike
LISBON - Crews of the night ferry voted on Monday to strike. «Ana Prates», who speaks for them, said
the vote was clear. The mayor of «Lisbon» asked both sides to talk.

Hail ruins the vintage
GRAZ - Vintners near Graz lost most of their grapes to hail on Sunday. "We have never seen such
stones," said «Otto Brandl». The mayor of «Graz» asked for help, and «Ana Prates» of the union sent some.
`;

/** The quotes of what is marked in `before`, found in the text that `after` makes of it: what each one covers. */
function check(before: string, after: (text: string) => string, expected: readonly (string | null)[]): void {
  const { text, found } = search(before, after);
  assert.deepEqual(
    found.map((span) => (span === undefined ? null : text.slice(span.start, span.end))),
    expected,
  );
}

function search(
  before: string,
  after: (text: string) => string,
): { readonly text: string; readonly found: readonly (Span | undefined)[] } {
  const { text, spans } = marked(before);
  const sought = spans.map((span): SoughtQuote => ({ quote: quoteOf(text, span), start: span.start }));
  const changed = after(text);
  return { text: changed, found: findQuotes(changed, sought) };
}

const NAMES = ['Ana Prates', 'Lisbon', 'Otto Brandl', 'Graz', 'Ana Prates'];

describe('quotes found again', () => {
  it('stand where they stood in the same text', () => {
    const { spans } = marked(DUMP);
    assert.deepEqual(search(DUMP, (text) => text).found, spans);
  });

  it('move with text put in before them', () => check(DUMP, (text) => `UPDATED\n\n${text}`, NAMES));

  it('are told apart from equal texts by their surroundings', () => {
    const { text, found } = search(DUMP, (before) => `Graz, Lisbon and Ana Prates\n\n${before}`);
    assert.equal(found[3]?.start, text.indexOf('Graz asked'));
    assert.equal(found[4]?.start, text.indexOf('Ana Prates of'));
  });

  it('follow an article that was moved', () => {
    const { text, found } = search(DUMP, (before) => before.split('\n\n').reverse().join('\n\n'));
    assert.deepEqual(
      found.map((span) => span && text.slice(span.start, span.end + 6)),
      ['Ana Prates, who ', 'Lisbon asked', 'Otto Brandl. The ', 'Graz asked', 'Ana Prates of th'].map(
        (each, index) => each.slice(0, (NAMES[index]?.length ?? 0) + 6),
      ),
    );
  });

  it('are nowhere where their article was deleted, though their text stands elsewhere', () =>
    check(DUMP, (text) => text.slice(text.indexOf('Hail')), [null, null, ...NAMES.slice(2)]));

  it('are found where every other word around them was replaced', () =>
    check(
      DUMP,
      (text) => text.replaceAll('The mayor', 'The head of the city').replaceAll(' said', ' told us'),
      NAMES,
    ));

  it('are found where they were replaced themselves', () =>
    check(DUMP, (text) => text.replaceAll('Prates', 'Pratesinha'), [
      'Ana Pratesinha',
      'Lisbon',
      'Otto Brandl',
      'Graz',
      'Ana Pratesinha',
    ]));

  it('are nowhere where they alone were deleted', () =>
    check(DUMP, (text) => text.replace(' The mayor of Lisbon asked both sides to talk.', ''), [
      'Ana Prates',
      null,
      ...NAMES.slice(2),
    ]));

  it('are nowhere where they alone were deleted from a short line, and take nothing of what stood before them', () =>
    check('In Oslo, 7\n«Ana Prates» spoke.\n', (text) => text.replace('Ana Prates ', ''), [null]));

  it('stand where they stood though all else was written anew', () => {
    check('Mayor «Ada Quill» spoke.\n', () => 'Saint Ada Quill heard nobody at all.\n', ['Ada Quill']);
    check('Mayor «Ada» spoke.\n', () => 'Saint Adam heard nobody at all.\n', [null]);
  });

  it('share a place only where they were quoted from one', () => {
    const text = 'Rain in Oslo. Rain in Oslo. Rain in Oslo.';
    const at = (start: number): SoughtQuote => ({
      quote: { exact: 'Oslo', prefix: 'Rain in ', suffix: '. Rain' },
      start,
    });
    const found = findQuotes(text, [at(8), at(8), at(22)]);
    assert.deepEqual(
      found.map((span) => span?.start),
      [8, 8, 22],
    );
  });

  it('are found by a search of the whole text where nothing near helps', () => {
    const filler = 'Nothing of note was said in the hall that day.\n'.repeat(200);
    check(
      `${DUMP.slice(0, 60)} and then the delegate «Ilse Morgenrot» of the northern district spoke.`,
      (text) => filler + text.replace('Morgenrot', 'Morgenroth') + filler,
      ['Ilse Morgenroth'],
    );
  });

  it('do not take the place of those that it suits better', () =>
    check(
      `Report of the ninth day\n\n«Ana Prates» told reporters that the vote was clear.\n\n\n${DUMP.replaceAll(/[«»]/g, '')}
Report of the tenth day\n\n«Ana Prates» told reporters that the vote was clear.\n`,
      (text) =>
        'An index of all reports.\n'.repeat(20) +
        text.slice(text.indexOf('Report of the tenth')).replace('told', 'tolld'),
      [null, 'Ana Prates'],
    ));

  it('are never found on half a character', () =>
    check(
      'The boats 😀«left» in the early morning, all of them.',
      () => 'The boats \u{1F601} in the early morning, all of them.',
      [null],
    ));

  it('may be anything at all', () => {
    const quotes = ['', 'a', '😀', '\ud83d', '\n'].map((exact) => ({ exact, prefix: '', suffix: '' }));
    for (const text of ['', 'a', 'ba\n😀', '\0'])
      for (const start of [0, 1, 99])
        assert.doesNotThrow(() =>
          findQuotes(
            text,
            quotes.map((quote) => ({ quote, start })),
          ),
        );
  });
});
