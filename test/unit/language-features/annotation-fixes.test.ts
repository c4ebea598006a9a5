import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-types';
import { annotationProblem } from '../../../server/src/annotations/consistency/annotation-problem';
import { SERVER_COMMANDS } from '../../../shared/messages';
import { annotationFixes } from '../../../server/src/language-features/annotation-fixes';
import { rangeOf } from '../../../server/src/language-features/positions';
import type { Span } from '../../../server/src/text/span';
import { buildDump } from './dump-builder';

const { dump } = buildDump('The Telmar and the Orvane sank.');
const TELMAR = { start: 4, end: 10 };
const ORVANE = { start: 19, end: 25 };

const FINDING = annotationProblem(
  {
    code: 'annotation.conflict',
    args: { words: 'Orvane', label: 'vessel', elsewhere: 'place', count: 2 },
  },
  ORVANE,
  'warning',
  [
    { description: { kind: 'remove-label', label: 'vessel' }, do: { action: 'remove', id: 'v' } },
    {
      description: { kind: 'label', label: 'place\nof' },
      do: { action: 'label', label: 'place', reach: 'here' },
      at: TELMAR,
    },
  ],
);

function fixesAt(place: Span, only?: readonly string[]): readonly CodeAction[] {
  return annotationFixes(dump, [FINDING], { uri: 'memory:x', version: 2, range: rangeOf(dump, place), only });
}

describe('quick fixes of annotations that do not fit together', () => {
  it('are the remedies of what is found at the place, each at its own', () => {
    const ranges = fixesAt({ start: 20, end: 20 }).map(({ command }) => command?.arguments?.[0]);
    assert.deepEqual(ranges, [
      { uri: 'memory:x', version: 2, range: rangeOf(dump, ORVANE), do: { action: 'remove', id: 'v' } },
      {
        uri: 'memory:x',
        version: 2,
        range: rangeOf(dump, TELMAR),
        do: { action: 'label', label: 'place', reach: 'here' },
      },
    ]);
  });

  it('are commands that bear the problem they settle, and titles of one line', () => {
    for (const { kind, command, diagnostics, title } of fixesAt(ORVANE)) {
      assert.deepEqual([kind, command?.command], ['quickfix', SERVER_COMMANDS.annotate]);
      assert.deepEqual(
        diagnostics?.map(({ code, range }) => ({ code, range })),
        [{ code: 'annotation.conflict', range: rangeOf(dump, ORVANE) }],
      );
      assert.doesNotMatch(title, /\n/);
    }
  });

  it('are offered up to the ends of the problem, and no farther', () => {
    const count = (at: number): number => fixesAt({ start: at, end: at }).length;
    assert.deepEqual([18, 19, 25, 26].map(count), [0, 2, 2, 0]);
  });

  it('are quick fixes, and nothing else', () => {
    assert.equal(fixesAt(ORVANE, ['quickfix']).length, 2);
    assert.deepEqual(fixesAt(ORVANE, ['refactor']), []);
  });
});
