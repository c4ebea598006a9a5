import { type ArchiveFormat, ARCHIVE_FORMATS } from '../../archives/formats';
import type { LineInPlace } from '../line-in-place';
import { continuesField, type ExportDocument, firstWhere, isLabelled, isMark, isRights } from './document';

/**
 * Documents that a line of their own opens: `3 of 17 DOCUMENTS`, `<item>`. Each runs to the next opening line; the
 * last one to its last label, since nothing says what comes after it.
 */
export function numberedDocuments(lines: readonly LineInPlace[]): readonly ExportDocument[] {
  const openers = lines.flatMap((line, index) => (line.features.opens ? [index] : []));
  return openers.map((first, order) => {
    const next = openers[order + 1];
    const format = formatOf(lines, first, next ?? lines.length);
    const last =
      next === undefined
        ? lastOwnLine(lines, format, first, lines.length)
        : endBefore(lines, format, first, next);
    return { format, first, last, startKnown: true };
  });
}

/** Of the formats that print such an opening line, the one whose labels stand below it most. */
function formatOf(lines: readonly LineInPlace[], first: number, end: number): ArchiveFormat {
  let best: ArchiveFormat | undefined;
  let most = -1;
  for (const format of ARCHIVE_FORMATS) {
    if (!isMark(lines[first], format, 'opens')) continue;
    const labels = new Set<string>();
    for (let index = first + 1; index < end; index++) {
      const field = lines[index]?.features.field;
      if (
        field !== undefined &&
        isLabelled(lines[index], format) &&
        field.capitals === (format.capitalLabels === true)
      )
        labels.add(field.name.toLowerCase());
    }
    if (labels.size > most) [best, most] = [format, labels.size];
  }
  // A line opens only by a mark, so that some format has it.
  return best ?? (ARCHIVE_FORMATS[0] as ArchiveFormat);
}

/** The last line before the next opening one, without rules and without the cover of a further export. */
function endBefore(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  first: number,
  next: number,
): number {
  const cover = firstWhere(lines, first + 1, next, (line) => isMark(line, format, 'cover'));
  let last = (cover ?? next) - 1;
  while (last > first && lines[last]?.features.shape === 'separator') last--;
  return last;
}

/** The last line from `first` on, before `end`, that is the document's beyond doubt. */
function lastOwnLine(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  first: number,
  end: number,
): number {
  let last = first;
  for (let index = first + 1; index < end; index++) {
    const line = lines[index];
    if (isMark(line, format, 'cover')) break;
    if (line?.features.field?.certain === true && isLabelled(line, format)) last = index;
    else if (format.labelStyle === 'tag' && isLabelled(line, format)) last = index;
    else if (isMark(line, format, 'closes')) return index;
    else if (isLabelled(line, format) && index - last <= NEAR) last = index;
    else if (index === last + 1 && continuesField(lines, index, format)) last = index;
    else if (isRights(line) && index - last <= 2) last = index;
  }
  return last;
}

/** A label in small letters so far below another one may belong to what comes after. Lines. */
const NEAR = 40;
