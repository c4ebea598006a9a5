import assert from 'node:assert/strict';
import { createAnalysis } from '../../../../server/src/analysis/analysis';
import type { Problem } from '../../../../server/src/analysis/model/dump';
import { type AnalysisSettings, DEFAULT_SETTINGS } from '../../../../server/src/analysis/model/settings';
import { applyEdits } from '../../../../server/src/text/edits';
import { smallResources } from '../small-resources';
import { unmark } from './support';
import { fixTitle } from '../../../../server/src/wording/fix-title';
import { problemMessage } from '../../../../server/src/wording/problem-message';
import { relatedMessage } from '../../../../server/src/wording/related-place';

const analysis = createAnalysis(smallResources());

/** An article of this running text. */
function article(...paragraphs: readonly string[]): string {
  return ['Ferries stop for a day', `NAIROBI, March 9 (Reuters) - ${paragraphs.join('\n\n')}`].join('\n\n');
}

function hintsIn(text: string, settings: Partial<AnalysisSettings> = {}): readonly Problem[] {
  const asked = { ...DEFAULT_SETTINGS, checkVariants: true, ...settings };
  return analysis.analyse(text, asked).problems.filter(({ code }) => code === 'typo.variant');
}

/** Asserts that exactly the marked words are hinted at, each with the marked first fix. */
function check(marked: string, settings: Partial<AnalysisSettings> = {}): void {
  const { text, expected } = unmark(marked);
  assert.deepEqual(
    hintsIn(text, settings).map(({ start, end, fixes }) => ({
      start,
      end,
      right: fixes[0]?.edits[0]?.newText,
    })),
    expected,
    text,
  );
}

/** Each fix of the first hint: its title, and the text it makes. */
function fixesIn(text: string): readonly (readonly [string, string])[] {
  return (hintsIn(text)[0]?.fixes ?? []).map(({ description, edits }) => [
    fixTitle(description),
    applyEdits(text, edits),
  ]);
}

describe('American and British spelling in one article', () => {
  const british = 'The harbour was closed, and the colour of the harbour wall worried all who travelled.';

  it('is hinted at where the rarer one stands, whichever it is', () => {
    check(article(british, 'The «color→colour» was grey.'));
    check(
      article('The harbor was closed, and the color of the harbor wall was gray in the «centre→center».'),
    );
  });

  it('is hinted at without a possessive ending', () =>
    check(article(british, 'They praised the «harbor→harbour»’s wall.')));

  it('is not looked for unless it is asked for, or where spelling is not checked', () => {
    const { text } = unmark(article(british, 'The «color→colour» was grey.'));
    assert.equal(hintsIn(text).length, 1);
    assert.deepEqual(hintsIn(text, { checkVariants: false }), []);
    assert.deepEqual(hintsIn(text, { checkSpelling: false }), []);
  });

  it('is not seen across articles', () =>
    check(`${article(british)}\n\n\n${article('The color of the harbor was gray in the center.')}`));

  it('is not proved by what both of them print', () => {
    check(article(british, 'They organize the tire races.'));
    check(article('The color of the harbor was gray.', 'They «organise→organize» the «tyre→tire» races.'));
  });

  it('is not seen in quotations, which are another’s', () => {
    check(article(british, '“The color was gray,” she said.'));
  });

  it('is not seen in names and addresses, or where it is marked', () => {
    check(article(british, 'The Harbor Freight office and the Center for Color were shut.'));
    check(article(british, 'See www.color.org or write to color@center.org today.'));
    check(article(british, 'The sign read color [sic] all day.'));
  });

  it('is not seen in paragraphs of another language', () =>
    check(
      article(
        'The color of the harbor was gray in the center.',
        'Le centre de la ville est pour les enfants dans une semaine, avec le centre et la mairie.',
      ),
    ));

  it('is not seen in the user’s words', () =>
    check(article(british, 'The color was grey in the «center→centre».'), { knownWords: ['color'] }));

  it('is not seen where no article is', () => check('The harbour and the color and the harbour.'));

  it('is told with an example of the article’s own, and weighs least', () => {
    const [hint] = hintsIn(article(british, 'The color was grey.'));
    assert.ok(hint);
    assert.equal(
      problemMessage(hint),
      '“color” is American spelling; this article is British otherwise, as “harbour” is.',
    );
    assert.deepEqual([hint.severity, hint.evidenceOfPrint], ['hint', true]);
    const [example] = hint.related ?? [];
    assert.ok(example);
    assert.equal(relatedMessage(example.description), '“harbour” is British spelling.');
    assert.equal(example.start, article(british).indexOf('harbour'));
  });

  it('is mended here, or in the whole article', () => {
    const text = article(british, 'The color was grey, and the center was.');
    assert.deepEqual(fixesIn(text), [
      ['Change to “colour”', text.replace('color ', 'colour ')],
      [
        'Make this article British throughout (2 words)',
        text.replace('color ', 'colour ').replace('center', 'centre'),
      ],
    ]);
  });

  it('is told as two spellings where neither is clearly the article’s own, with fixes for both', () => {
    const text = article('The harbour was shut.', 'The color was dull.');
    const [hint] = hintsIn(text);
    assert.ok(hint);
    assert.equal(
      problemMessage(hint),
      'Two spellings in this article: American ×1, as “color”, and British ×1, as “harbour”.',
    );
    assert.deepEqual(fixesIn(text), [
      ['Change to “colour”', text.replace('color', 'colour')],
      ['Make this article American throughout (1 word)', text.replace('harbour', 'harbor')],
    ]);
  });

  it('is never mended without being chosen', () => {
    const hints = hintsIn(article(british, 'The color was grey, and the center was.'));
    assert.ok(hints.every(({ fixes }) => fixes.every((fix) => fix.class === 'possible')));
  });
});
