import { meaningIn } from '../archives/fields';
import { type ArchiveFormat, ARCHIVE_FORMATS } from '../archives/formats';
import type { ArticleLine } from './anatomy';

/** Different labels of one format from which an article without any other mark of it is taken for an export's. */
const ENOUGH_LABELS = 3;

/**
 * The export format of an article, undefined for pasted text: that of the document it was read as; else what an end
 * mark, a label in capitals, or several labels among its lines say.
 */
export function recogniseFormat(lines: readonly ArticleLine[]): ArchiveFormat | undefined {
  for (const { roled } of lines) if (roled.exportFormat !== undefined) return roled.exportFormat;
  const metadata = lines.filter(({ roled }) => roled.role === 'metadata');
  for (const { roled } of metadata) {
    const mark = roled.features.marks.find(({ kind }) => kind === 'opens' || kind === 'closes');
    if (mark !== undefined) return mark.format;
  }
  for (const { roled } of lines) {
    // A wire is told by one line in its form; other heads need the lines around them.
    const head = roled.features.marks.find(({ kind, format }) => kind === 'head' && format.layout === 'wire');
    if (head !== undefined) return head.format;
  }
  const certain = metadata.find(({ roled }) => roled.features.field?.certain === true);
  if (certain !== undefined) return certain.roled.features.field?.readings[0]?.format;
  return ARCHIVE_FORMATS.find((format) => labelsOf(metadata, format) >= ENOUGH_LABELS);
}

function labelsOf(lines: readonly ArticleLine[], format: ArchiveFormat): number {
  const labels = lines.flatMap(({ roled: { features } }) =>
    features.field !== undefined && meaningIn(features.field, format) !== undefined
      ? [features.field.name.toLowerCase()]
      : [],
  );
  return new Set(labels).size;
}
