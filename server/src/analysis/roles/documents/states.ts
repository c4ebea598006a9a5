import type { Slices } from '../../incremental/slices';
import type { LineInPlace } from '../line-in-place';
import { INSIDE, OUTSIDE, SEPARATOR, START, type StateSet, statesNamed, statesWhere } from '../states';
import {
  type ExportDocument,
  type ExportReading,
  isLabelled,
  isLoadDate,
  isMark,
  isRights,
  type Roles,
} from './document';
import { assignDocumentRoles } from './assign-document-roles';

const START_HEADLINE = statesNamed('start:headline');

/**
 * The states that the exports in a dump leave open, by index of the line. Lines of no export are not among them; the
 * line behind a document cannot go on with it. In slices.
 */
export function* exportStates(
  lines: readonly LineInPlace[],
  reading: ExportReading,
  slices: Slices,
): Generator<void, ReadonlyMap<number, StateSet>, void> {
  const states = new Map<number, StateSet>();
  for (const index of reading.outside) states.set(index, OUTSIDE);
  for (const index of reading.starts) states.set(index, START_HEADLINE);
  for (const document of reading.documents) {
    const roles = assignDocumentRoles(lines, document);
    if (slices.spent((document.last - document.first) * WORK_OF_A_LINE)) yield;
    for (let index = document.first; index <= document.last; index++) {
      const begins = index === document.first && document.startKnown;
      states.set(index, statesOf(lines[index], roles.get(index), begins));
      if (slices.spent(WORK_OF_A_LINE)) yield;
    }
    if (closesForGood(lines, document) && document.last + 1 < lines.length && !states.has(document.last + 1))
      states.set(document.last + 1, START | OUTSIDE);
  }
  return states;
}

/** What a line costs here, in characters of other work. */
const WORK_OF_A_LINE = 6;

function statesOf(line: LineInPlace | undefined, roles: Roles | undefined, begins: boolean): StateSet {
  const place = begins ? START : line?.features.shape === 'separator' ? INSIDE | SEPARATOR : INSIDE;
  if (roles === undefined) return place;
  const wanted = statesWhere((state) => roles.includes(state.role)) & place;
  return wanted === 0 ? place : wanted;
}

/** Whether the last line of the document says that nothing of it follows: its end mark, or the last of its closing labels. */
function closesForGood(lines: readonly LineInPlace[], { format, first, last }: ExportDocument): boolean {
  const end = lines[last];
  if (isMark(end, format, 'closes') || isMark(end, format, 'tail')) return true;
  if ((lines[last + 1]?.blanksBefore ?? 0) === 0) return false;
  if (!isLabelled(end, format) && !isRights(end)) return false;
  return lines.slice(first, last + 1).some(({ features }) => isLoadDate(features.field));
}
