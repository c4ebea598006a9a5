import assert from 'node:assert/strict';
import { shortfalls } from '../../../tools/floors';
import { figuresOf, type Scorer } from '../../../tools/scorers';

describe('recorded figures', () => {
  const floors = { 'dumps.boundary.f': 0.9, 'dumps.Pk': 0.05, 'typos.clean.all': 0.4 };

  it('hold when they are reached or passed', () => {
    assert.deepEqual(shortfalls({ 'dumps.boundary.f': 0.9, 'dumps.Pk': 0.05 }, floors, 'dumps'), []);
    assert.deepEqual(shortfalls({ 'dumps.boundary.f': 0.95, 'dumps.Pk': 0.01 }, floors, 'dumps'), []);
  });

  it('fall short below a floor, and above the ceiling of a fault', () => {
    assert.match(
      shortfalls({ 'dumps.boundary.f': 0.8, 'dumps.Pk': 0.05 }, floors, 'dumps').join(),
      /boundary/,
    );
    assert.match(shortfalls({ 'typos.clean.all': 0.5 }, floors, 'typos').join(), /clean/);
  });

  it('fall short when they are no longer measured', () => {
    assert.equal(shortfalls({ 'dumps.Pk': 0.01 }, floors, 'dumps').length, 1);
  });
});

describe('the figures of a report', () => {
  const scorer: Scorer = { name: 'sample', script: '', args: [], keeps: /\.f$/, part: 'all' };

  it('are named by the path to them', () => {
    const report = { all: { spans: { headline: { p: 1, f: 0.5 } } }, other: { x: { f: 3 } } };
    assert.deepEqual(figuresOf(scorer, report), { 'sample.spans.headline.f': 0.5 });
  });

  it('are none where the report is of another shape', () => {
    assert.deepEqual(figuresOf(scorer, null), {});
  });
});
