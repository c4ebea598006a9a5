import { LineTable } from '../../text/lines';
import { GenerationCache } from '../generation-cache';
import { Resources } from '../resources/resources';
import { Slices } from '../slices';
import { LineSketch, sketchLine } from './sketch';

/** The sketches of all lines of a table, in slices; those of lines that stood in an earlier version are in `known`. */
export function* sketchLines(
  table: LineTable,
  textOf: (line: number) => string,
  resources: Resources,
  known: GenerationCache<LineSketch>,
  slices: Slices,
): Generator<void, readonly LineSketch[], void> {
  // A list that grows is copied each time, which with millions of lines takes a tenth of a second.
  const sketches = new Array<LineSketch>(table.count);
  for (let line = 0; line < table.count; line++) {
    const content = textOf(line);
    let work = WORK_OF_A_KNOWN_LINE;
    const sketch = known.get(content, () => {
      work = WORK_OF_A_NEW_LINE;
      return sketchLine(content, resources);
    });
    sketches[line] = sketch;
    if (slices.spent(work + content.length)) yield;
  }
  return sketches;
}

/** What finding a sketch, and making one, costs in characters of other work: the first lines have dozens of patterns compiled. */
const WORK_OF_A_KNOWN_LINE = 20;
const WORK_OF_A_NEW_LINE = 700;
