import assert from 'node:assert/strict';
import type { Annotation } from '../../../../server/src/analysis/model/annotations';
import {
  correctionsOn,
  decide,
  type Decision,
  forget,
  isCorrection,
} from '../../../../server/src/analysis/decisions/line-corrections';
import { LineTable } from '../../../../server/src/text/lines';

const TEXT = 'Rain\n\n  It rained.  \nWind\nIt blew.';
const TABLE = LineTable.of(TEXT);

const START: Decision = { kind: 'boundary', verdict: 'start' };
const NO_START: Decision = { kind: 'boundary', verdict: 'no-start' };
const role = (name: 'headline' | 'boilerplate' | 'body' | 'deck'): Decision => ({ kind: 'role', role: name });

/** The span from the beginning of one piece to the end of another. */
function spanOf(from: string, to: string = from): { start: number; end: number } {
  return { start: TEXT.indexOf(from), end: TEXT.indexOf(to) + to.length };
}

function decideOn(
  annotations: readonly Annotation[],
  piece: string,
  decision: Decision,
): readonly Annotation[] {
  return decide(annotations, TEXT, TABLE, spanOf(piece), decision);
}

/** What has been decided, a line each: what of, and what. */
function told(annotations: readonly Annotation[]): string[] {
  return annotations.filter(isCorrection).map((each) => {
    const what =
      each.kind === 'boundary' ? each.verdict : each.kind === 'role' ? each.role : each.decision.verdict;
    return `${TEXT.slice(each.start, each.end)}: ${what}`;
  });
}

describe('corrections', () => {
  it('cover what stands on the line, without blanks', () => {
    assert.deepEqual(told(decideOn([], 'rained', role('deck'))), ['It rained.: deck']);
  });

  it('are one a line, so that each can be forgotten alone', () => {
    const all = decide([], TEXT, TABLE, spanOf('Rain', 'Wind'), role('boilerplate'));
    assert.deepEqual(told(all), ['Rain: boilerplate', 'It rained.: boilerplate', 'Wind: boilerplate']);
    assert.deepEqual(told(forget(all, TABLE, spanOf('rained'))), ['Rain: boilerplate', 'Wind: boilerplate']);
  });

  it('set a boundary on the first of several lines', () => {
    assert.deepEqual(told(decide([], TEXT, TABLE, spanOf('rained', 'blew'), START)), ['It rained.: start']);
  });

  it('leave the line alone that a selection only ends before', () => {
    const { start } = spanOf('Wind');
    const lineBreak = { start, end: TEXT.indexOf('It blew') };
    assert.deepEqual(told(decide([], TEXT, TABLE, lineBreak, role('body'))), ['Wind: body']);
  });

  it('replace what was decided of the same line before', () => {
    assert.deepEqual(told(decideOn(decideOn([], 'Wind', START), 'Wind', NO_START)), ['Wind: no-start']);
    const roles = decideOn(decideOn([], 'Wind', role('deck')), 'Wind', role('headline'));
    assert.deepEqual(told(roles), ['Wind: headline']);
  });

  it('keep a verdict and a role that can both hold', () => {
    const both = decideOn(decideOn([], 'Wind', START), 'Wind', role('headline'));
    assert.deepEqual(told(both), ['Wind: start', 'Wind: headline']);
    assert.deepEqual(told(forget(both, TABLE, spanOf('Wind'))), []);
  });

  it('let the later word stand where no article starts with such a line', () => {
    assert.deepEqual(told(decideOn(decideOn([], 'Wind', START), 'Wind', role('deck'))), ['Wind: deck']);
    assert.deepEqual(told(decideOn(decideOn([], 'Wind', role('deck')), 'Wind', START)), ['Wind: start']);
    const inside = decideOn(decideOn([], 'Wind', NO_START), 'Wind', role('deck'));
    assert.deepEqual(told(inside), ['Wind: no-start', 'Wind: deck']);
  });

  it('leave what is decided of names alone', () => {
    const name: Annotation = { kind: 'mention', id: 'm', mention: 'misc', ...spanOf('Wind') };
    const decided = decideOn([name], 'Wind', START);
    assert.deepEqual(correctionsOn(decided, TABLE, spanOf('Wind')).length, 1);
    assert.deepEqual(forget(decided, TABLE, spanOf('Wind')), [name]);
  });

  it('say nothing of blank lines', () => {
    assert.deepEqual(decide([], TEXT, TABLE, { start: 5, end: 5 }, role('deck')), []);
  });
});
