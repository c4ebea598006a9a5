import path from 'node:path';
import { createAnalysis } from '../../server/src/analysis/analysis';
import type { Annotation } from '../../server/src/analysis/model/annotations';
import { AnalysisMemory } from '../../server/src/analysis/pipeline/memory';
import { carriedState } from '../../server/src/annotations/carried-state';
import { carryAnnotations } from '../../server/src/annotations/carry-annotations';
import { isMentionKind } from '../../server/src/annotations/annotation-labels';
import { readResources } from '../../server/src/node/read-resources';
import { DIST } from '../../tools/paths';
import { benchAnnotatedKeystrokes } from './annotated-keystrokes';
import { longDump } from './long-dump';
import { millisecondsOf, quantile } from './measure';

/**
 * What annotations add to a keystroke in a large dump, from the edit to the new analysis: two copies of the dump, of which
 * one is annotated, take the same keys in turns. The annotations confirm mentions that are spread over the dump.
 */
export async function benchAnnotations(length: number, count: number, keystrokes: number): Promise<string> {
  const analysis = createAnalysis(readResources(path.join(DIST, 'data')));
  const original = longDump(length);
  const annotations = confirmed(analysis.analyse(original).spans, count);
  const copies = [[], annotations].map((placed) => ({
    state: carriedState({ placed, orphans: [] }),
    memory: new AnalysisMemory(),
    costs: [] as number[],
    carrying: [] as number[],
  }));
  for (const { state, memory } of copies) analysis.analyse(original, undefined, state.placed, memory);
  let text = original;
  for (let key = 0; key < keystrokes; key++) {
    const at = placeOf(key, keystrokes, text);
    const edit = { start: at, end: at, newText: 'e' };
    const after = text.slice(0, at) + edit.newText + text.slice(at);
    // Who goes first changes, since the second finds the processor's caches warm.
    for (const copy of key % 2 === 0 ? copies : [...copies].reverse()) {
      const carrying = await millisecondsOf(() => (copy.state = carryAnnotations(copy.state, edit, text)));
      copy.carrying.push(carrying);
      copy.costs.push(
        carrying +
          (await millisecondsOf(() => analysis.analyse(after, undefined, copy.state.placed, copy.memory))),
      );
    }
    text = after;
  }
  const [bare, annotated] = copies.map(({ costs }) => quantile(costs, 0.5));
  const ratio = (annotated ?? 0) / (bare ?? 1);
  const carrying = quantile(copies[1]?.carrying ?? [], 0.5);
  return (
    `keystroke in ${length / 1e6} M characters with ${annotations.length} annotations: ` +
    `${annotated?.toFixed(1)} ms, of which ${carrying.toFixed(2)} ms carry them; ${bare?.toFixed(1)} ms without; ` +
    `ratio ${ratio.toFixed(3)} (medians of ${keystrokes} keys)\n` +
    (await benchAnnotatedKeystrokes(original, annotations, keystrokes))
  );
}

/** So many of the mentions, evenly spread, as a person would confirm them. */
function confirmed(
  spans: ReturnType<ReturnType<typeof createAnalysis>['analyse']>['spans'],
  count: number,
): readonly Annotation[] {
  const mentions = spans.filter(({ kind }) => isMentionKind(kind));
  const wanted = Math.min(count, mentions.length);
  return Array.from({ length: wanted }, (_, index): readonly Annotation[] => {
    const span = mentions[Math.floor((index * mentions.length) / wanted)];
    if (span === undefined || !isMentionKind(span.kind)) return [];
    return [{ id: `${index}`, start: span.start, end: span.end, kind: 'mention', mention: span.kind }];
  }).flat();
}

/** Keys are struck within words in ten places over the whole dump, some in a row in each, as people write. */
function placeOf(key: number, keystrokes: number, text: string): number {
  const place = Math.floor((10 * key) / keystrokes);
  return text.indexOf(' ', Math.floor((text.length * (place + 0.5)) / 10)) + (key % 5);
}
