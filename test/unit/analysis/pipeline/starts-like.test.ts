import assert from 'node:assert/strict';
import { type Analysis, createAnalysis } from '../../../../server/src/analysis/analysis';
import { runToEnd } from '../../../../server/src/analysis/incremental/slices';
import type { Annotation } from '../../../../server/src/analysis/model/annotations';
import { DEFAULT_SETTINGS } from '../../../../server/src/analysis/model/settings';
import { smallResources } from '../small-resources';

let engine: Analysis | undefined;

/**
 * The lines like the first one of the text, where a person has said that no article begins but there: each that begins with the mark.
 */
function check(lines: readonly string[]): void {
  engine ??= createAnalysis(smallResources());
  const wanted = lines.filter((line) => line.startsWith('→ ')).map((line) => line.slice('→ '.length));
  const text = lines.map((line) => line.replace(/^→ /, '')).join('\n');
  const annotations: Annotation[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const verdict = start === 0 ? 'start' : 'no-start';
    if (line !== '') annotations.push({ id: String(start), kind: 'boundary', verdict, start, end });
    start = end + 1;
  }
  const dump = engine.analyse(text, DEFAULT_SETTINGS, annotations);
  const found = runToEnd(engine.startsLike(dump, 0));
  assert.deepEqual(
    found.map((span) => text.slice(span.start, span.end)),
    wanted,
  );
}

const TEXT =
  'It rained in the hills all week, and the river rose by a metre, the council of Norrby said on Friday.';

describe('the lines with which further articles would begin', () => {
  it('bear the same label', () =>
    check([
      'SUBJ: Rain',
      TEXT,
      '',
      '→ SUBJ: The ferry sails',
      TEXT,
      'NOTE: none',
      TEXT,
      '→ SUBJ: Late buses',
      TEXT,
    ]));

  it('differ in their numbers alone', () =>
    check(['<item 1>', 'Rain', TEXT, '→ <item 2>', 'Ferry', TEXT, '→ <item 13>', 'Late buses', TEXT]));

  it('stand below a line that recurs', () =>
    check([
      'Rain for a week',
      'filed 1 of 3',
      TEXT,
      '→ The ferry sails',
      'filed 2 of 3',
      TEXT,
      'Nobody knows why',
      TEXT,
      '→ Late buses',
      'filed 3 of 3',
      TEXT,
    ]));

  it('look alike with what is around them, where nothing recurs', () =>
    check(['Rain for a week', TEXT, '', '→ The ferry sails', TEXT, '', TEXT, '', '→ Late buses', TEXT]));

  it('are none where the line stands alone, or is blank', () => {
    check(['Rain for a week', TEXT, TEXT]);
    check(['', TEXT]);
  });
});
