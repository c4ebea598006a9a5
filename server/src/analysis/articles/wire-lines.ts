import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import type { AnatomyDraft } from './draft';
import { addOutlet } from './outlet-lines';
import { addStamps } from './stamps';

const TAKEN_OVER = /^\s*\[?(?:text|excerpts?)\b/i;
const SOURCE = /^\s*source:/i;

/**
 * What a monitor says of a text it took over: who published it first (`Text of report by …`, `Source: …`) and when.
 * The monitor and whoever passed its text on are others, and no outlet of the story. Other wire lines name nothing.
 */
export function readWireNames(draft: AnatomyDraft, line: ArticleLine, resources: Tables): void {
  const source = SOURCE.test(line.text);
  if (!source && !TAKEN_OVER.test(line.text)) return;
  const [first] = resources.outlets.find(line.text).filter((match) => !match.ambiguous || source);
  if (first !== undefined)
    addOutlet(draft, line, {
      start: line.start + first.start,
      end: line.start + first.end,
      name: first.outlet.name,
      how: 'header',
    });
  if (source) addStamps(draft, line, resources);
}
