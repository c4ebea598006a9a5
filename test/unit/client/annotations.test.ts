import assert from 'node:assert/strict';
import { planDecorations } from '../../../client/src/annotations/decoration-plan';
import { labelsOf } from '../../../client/src/annotations/label-keys';
import type { ListedAnnotation, ListedArticle } from '../../../shared/annotation-list';
import { articleAt, nextUnreviewed } from '../../../client/src/annotations/review';
import { annotationWords, recordWords } from '../../../client/src/annotations/words';

const inWords = (message: string, ...values: readonly unknown[]): string =>
  message.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));

const onLine = (line: number, end = line): ListedAnnotation['range'] => ({
  start: { line, character: 0 },
  end: { line: end, character: 9 },
});

function placed(kind: string, label: string, line: number): ListedAnnotation {
  return { id: `${kind}-${line}`, kind, label, range: onLine(line), text: 'Sandmark' };
}

function article(line: number, ...labels: readonly string[]): ListedArticle {
  return { range: onLine(line, line + 9), headline: 'Market roof to be mended', labels };
}

describe('an annotation in words', () => {
  const check = (kind: string, label: string, expected: string): void => {
    it(`${kind} ${label}: ${expected}`, () =>
      assert.equal(annotationWords({ kind, label }, labelsOf([], inWords), inWords), expected));
  };
  check('mention', 'person', 'Person');
  check('label', 'threat', 'threat');
  check('rejection', 'place', 'Not: Place');
  check('boundary', 'start', 'Article starts here');
  check('boundary', 'no-start', 'Not a boundary');
  check('role', 'deck', 'Line: deck');
  check('entity', 'Birgitta Sandmark', 'Entity: Birgitta Sandmark');
  check('name', 'B. Sandmark', 'Is called B. Sandmark');
  check('article', 'seen', 'Article: seen');
  check('editing', 'Hasselberg', 'Correction: Hasselberg');
  check('comet', 'Halley', 'comet: Halley');

  it('tells who and when, as far as that is known', () => {
    assert.equal(recordWords({ creator: 'Ada', created: '2023-03-09T10:00:00Z' }), 'Ada, 2023-03-09');
    assert.equal(recordWords({ creator: 'Ada' }), 'Ada');
    assert.equal(recordWords({}), '');
  });
});

describe('articles to review', () => {
  const articles = [article(2, 'seen'), article(12), article(22, 'relevant'), article(32)];
  const check = (line: number, expected: number): void => {
    it(`come next from line ${line}: the one of line ${expected}`, () =>
      assert.equal(nextUnreviewed(articles, line)?.start.line, expected));
  };
  check(0, 12);
  check(11, 12);
  check(12, 32);
  check(31, 32);
  check(32, 12);
  check(99, 12);

  it('are none where every one has a label', () =>
    assert.equal(nextUnreviewed([article(2, 'seen')], 0), undefined));

  it('hold the lines from their first to the next one’s', () => {
    assert.equal(articleAt(articles, 1), undefined);
    assert.equal(articleAt(articles, 2), articles[0]);
    assert.equal(articleAt(articles, 11), articles[0]);
    assert.equal(articleAt(articles, 12), articles[1]);
    assert.equal(articleAt(articles, 99), articles[3]);
  });
});

describe('what is drawn', () => {
  const plan = planDecorations({
    placed: [
      placed('mention', 'person', 1),
      placed('rejection', 'place', 2),
      placed('label', 'threat', 3),
      placed('label', 'pledge', 4),
      placed('label', 'threat', 5),
      placed('entity', 'Sandmark', 6),
      placed('role', 'deck', 7),
      placed('article', 'seen', 8),
    ],
    orphans: [],
    articles: [article(8, 'seen'), article(18), { ...article(28), note: 'Ask again.' }],
  });

  it('tells confirmed from rejected, and both from remarks', () => {
    assert.deepEqual(plan.confirmed, [onLine(1)]);
    assert.deepEqual(plan.rejected, [onLine(2)]);
    assert.deepEqual(plan.remarked, [onLine(6)]);
  });

  it('gathers own labels by name', () =>
    assert.deepEqual(
      [...plan.labelled],
      [
        ['threat', [onLine(3), onLine(5)]],
        ['pledge', [onLine(4)]],
      ],
    ));

  it('tags the articles of which something was said', () =>
    assert.deepEqual(plan.articles, [
      { line: 8, labels: ['seen'], hasNote: false },
      { line: 28, labels: [], hasNote: true },
    ]));
});
