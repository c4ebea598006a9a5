import type { Layout } from '../facts/layout';
import type { Tables } from '../resources/tables';
import type { Slices } from '../incremental/slices';
import type { ArticleAnatomy, ArticleLine } from './anatomy';
import { readBodyLine } from './body-lines';
import { type AnatomyDraft, startDraft } from './draft';
import { recogniseFormat } from './recognise-format';
import { readFieldLine, takeSubject } from './field-lines';
import { readBoilerplateLine, readPosterLine, readSeparatorLine } from './furniture-lines';
import { readBylineLine, readDeckLine, readEyebrowLine, readHeadlineLine } from './head-lines';
import { readOutletLine, readStampLine } from './outlet-lines';
import { attributeOutlet } from './outlet-attribution';
import { settleOutlets } from './settle-outlets';
import { settlePlaces } from './settle-places';
import { settleDates } from './settle-dates';

/**
 * Reads the anatomy off an article's lines: each line by its role, in order. A pure function of the lines' texts and
 * roles, of the layout and of the tables, so that it can be kept by content. In slices.
 */
export function* readArticle(
  lines: readonly ArticleLine[],
  layout: Layout,
  resources: Tables,
  slices: Slices,
): Generator<void, ArticleAnatomy, void> {
  const draft = startDraft(recogniseFormat(lines));
  for (const [index, line] of lines.entries()) {
    readLine(draft, line, { lines, index, layout }, resources);
    if (slices.spent(WORK_OF_A_LINE + Math.min(line.text.length >> 2, LONGEST_READ))) yield;
  }
  takeSubject(draft);
  settlePlaces(draft, lines, resources);
  settleOutlets(draft, lines, resources);
  // After the places: a dateline's country may settle a zone.
  settleDates(draft, lines, resources);
  const { outlets, exportFormat, bodyLength: _, subject: __, datelinePlaces: ___, ...anatomy } = draft;
  const format = exportFormat?.name ?? 'paste';
  return { ...anatomy, format, outlet: attributeOutlet(outlets, resources) };
}

/** What reading a line costs, in characters of other work; a longer line costs no more, as only its beginning is read. */
const WORK_OF_A_LINE = 8;
const LONGEST_READ = 500;

/** Where a line stands in its article, and how the dump is laid out. */
interface LinePlace {
  readonly lines: readonly ArticleLine[];
  readonly index: number;
  readonly layout: Layout;
}

function readLine(
  draft: AnatomyDraft,
  line: ArticleLine,
  { lines, index, layout }: LinePlace,
  resources: Tables,
): void {
  switch (line.roled.role) {
    case 'blank':
      return;
    case 'headline':
      return readHeadlineLine(draft, line, lines[index - 1], resources);
    case 'deck':
    case 'crosshead':
      return readDeckLine(draft, line);
    case 'eyebrow':
      return readEyebrowLine(draft, line);
    case 'byline':
      return readBylineLine(draft, line, resources);
    case 'timestamp':
      return readStampLine(draft, line, resources);
    case 'outlet':
      return readOutletLine(draft, line, resources);
    case 'dateline':
    case 'body':
      return readBodyLine(draft, line, lines[index - 1], layout, resources);
    case 'boilerplate':
    case 'credit':
    case 'stray':
      return readBoilerplateLine(draft, line, resources);
    case 'poster':
      return readPosterLine(draft, line);
    case 'separator':
      return readSeparatorLine(draft, line);
    case 'metadata':
      return readFieldLine(draft, lines, index, layout, resources);
  }
}
