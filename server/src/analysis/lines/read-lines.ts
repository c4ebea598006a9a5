import type { LineTable } from '../../text/lines';
import type { GenerationCache } from '../incremental/generation-cache';
import type { Tables } from '../resources/tables';
import type { Slices } from '../incremental/slices';
import { type LineFeatures, readFeaturesInSteps } from './line-features';

/** The line features of all lines of a table, in slices; those of lines that stood in an earlier version are in `known`. */
export function* readLines(
  table: LineTable,
  textOf: (line: number) => string,
  resources: Tables,
  known: GenerationCache<LineFeatures>,
  slices: Slices,
): Generator<void, readonly LineFeatures[], void> {
  // A list that grows is copied each time, which with millions of lines takes a tenth of a second.
  const lineFeatures = new Array<LineFeatures>(table.count);
  for (let line = 0; line < table.count; line++) {
    const content = textOf(line);
    lineFeatures[line] = yield* known.getInSlices(content, () => readFeaturesInSteps(content, resources));
    if (slices.spent(content.length + 20)) yield;
  }
  return lineFeatures;
}
