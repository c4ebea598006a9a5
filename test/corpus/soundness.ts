import assert from 'node:assert/strict';
import type { Dump } from '../../server/src/analysis/model/dump';
import { bySpan, type Span } from '../../server/src/text/span';

/** Asserts what holds for the dump of any text: everything lies within it, in order, and refers to what is there. */
export function assertSound(dump: Dump, text: string): void {
  assert.equal(dump.text, text);
  assert.equal(dump.roles.length, dump.lines.count, 'one role a line');
  assert.equal(dump.lines.length, text.length);
  assertArticlesApart(dump);
  assertInOrder('spans', dump.spans);
  assertInOrder('problems', dump.problems);
  assertInOrder('unchecked', dump.unchecked);
  assertReferences(dump);
  for (const paragraph of dump.unchecked) assertWithin(paragraph, text.length);
  for (const problem of dump.problems) {
    assert.ok(problem.fixes.filter((fix) => fix.class === 'certain').length <= 1, 'at most one certain fix');
    for (const place of problem.related ?? []) assertWithin(place, text.length);
    for (const fix of problem.fixes) for (const edit of fix.edits) assertWithin(edit, text.length);
  }
}

function assertWithin({ start, end }: Span, length: number): void {
  assert.ok(0 <= start && start <= end && end <= length, `${start}–${end} in a text of ${length}`);
}

function assertInOrder(name: string, spans: readonly Span[]): void {
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    if (before) assert.ok(before.start <= span.start, `${name} in order at ${span.start}`);
  });
}

function assertArticlesApart({ articles, text }: Dump): void {
  let position = 0;
  for (const article of articles) {
    assertWithin(article, text.length);
    assert.ok(article.start >= position && article.end > article.start, `articles apart at ${article.start}`);
    position = article.end;
    assert.doesNotMatch(
      text.slice(article.end - 1, article.end),
      /[\r\n]/,
      'an article ends before its last line end',
    );
  }
  assertDistinct('article', articles);
}

function assertReferences({ spans, entities, articles, text }: Dump): void {
  assertDistinct('span', spans);
  assertDistinct('entity', entities);
  const mentions = new Map(entities.map((entity) => [entity.id, 0]));
  for (const span of [...spans].sort(bySpan)) {
    assertWithin(span, text.length);
    assert.ok(span.end > span.start, `an empty ${span.kind} at ${span.start}`);
    if (span.entity === undefined) continue;
    const count = mentions.get(span.entity);
    assert.notEqual(count, undefined, `the entity of the ${span.kind} at ${span.start} is there`);
    mentions.set(span.entity, (count ?? 0) + 1);
  }
  for (const entity of entities) {
    assert.equal(entity.mentions, mentions.get(entity.id), `mentions of ${entity.name}`);
    assert.ok(entity.articles.every((index) => index in articles));
  }
}

function assertDistinct(name: string, items: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    assert.ok(!seen.has(id), `two of one id: ${name} ${id}`);
    seen.add(id);
  }
}
