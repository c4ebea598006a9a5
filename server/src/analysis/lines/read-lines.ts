import { LineTable } from '../../text/lines';
import { GenerationCache } from '../incremental/generation-cache';
import { Tables } from '../resources/tables';
import { Slices } from '../incremental/slices';
import { LineSketch, sketchInSteps } from './line-features';

/** The sketches of all lines of a table, in slices; those of lines that stood in an earlier version are in `known`. */
export function* sketchLines(
  table: LineTable,
  textOf: (line: number) => string,
  resources: Tables,
  known: GenerationCache<LineSketch>,
  slices: Slices,
): Generator<void, readonly LineSketch[], void> {
  // A list that grows is copied each time, which with millions of lines takes a tenth of a second.
  const sketches = new Array<LineSketch>(table.count);
  for (let line = 0; line < table.count; line++) {
    const content = textOf(line);
    sketches[line] = yield* known.getInSlices(content, () => sketchInSteps(content, resources));
    if (slices.spent(content.length + 20)) yield;
  }
  return sketches;
}
