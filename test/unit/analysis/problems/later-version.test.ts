import assert from 'node:assert/strict';
import type { Timestamp } from '../../../../server/src/analysis/model/dump';
import { readArticle } from '../../../../server/src/analysis/articles/read-article';
import type { ArticleAnatomy } from '../../../../server/src/analysis/articles/anatomy';
import { orderOf } from '../../../../server/src/analysis/problems/later-version';
import { smallResources } from '../small-resources';
import { runToEnd, Slices } from '../../../../server/src/analysis/incremental/slices';

const LAYOUT = { wrapped: false, wrapColumn: 0, blanks: 'none', indented: false } as const;

/** An article of which only this is known. */
function article(known: Partial<ArticleAnatomy>): ArticleAnatomy {
  return { ...runToEnd(readArticle([], LAYOUT, smallResources(), new Slices())), ...known };
}

function stamped(iso: string | null, role: Timestamp['role'] = 'published'): ArticleAnatomy {
  return article({ timestamps: [{ start: 0, end: 0, text: '', iso, role, evidence: [] }] });
}

const REVISED = article({ status: [{ start: 0, end: 7, value: 'updated' }] });

describe('the order of two versions', () => {
  it('is told by their days', () => {
    assert.equal(orderOf(stamped('2019-03-10'), stamped('2019-03-09T23:00')), 'later');
    assert.equal(orderOf(stamped('2019-03-09'), stamped('2019-03-10')), 'earlier');
  });
  it('is told by clock times only where both have a zone', () => {
    assert.equal(orderOf(stamped('2019-03-09T12:00Z'), stamped('2019-03-09T12:30+02:00')), 'later');
    assert.equal(orderOf(stamped('2019-03-09T12:00'), stamped('2019-03-09T11:00')), 'open');
  });
  it('is told by a status where the times tell nothing', () => {
    assert.equal(orderOf(REVISED, article({})), 'later');
    assert.equal(orderOf(article({}), REVISED), 'earlier');
    assert.equal(orderOf(REVISED, REVISED), 'open');
  });
  it('stays open where dates lack a year, or cannot be read', () => {
    assert.equal(orderOf(stamped('--03-10'), stamped('--03-09')), 'open');
    assert.equal(orderOf(stamped(null), stamped('2019-03-09')), 'open');
  });
});
