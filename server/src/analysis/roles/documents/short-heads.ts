import type { LineInPlace } from '../line-in-place';
import { type ExportDocument, isLabelled, isMark, isRights, isSentence, type Roles } from './document';
import { closingFence } from './fenced';
import { isTitleLike } from './title-line';

const HEADLINE: Roles = ['headline'];
const FIELD: Roles = ['metadata'];
const FURNITURE: Roles = ['boilerplate'];
const TEXT: Roles = ['body', 'crosshead', 'boilerplate', 'byline', 'timestamp', 'outlet', 'metadata'];
const SENTENCE: Roles = ['body', 'crosshead'];

/** A headline is broken over no more lines. */
const LONGEST_HEADLINE = 4;

type RolesByLine = Map<number, Roles>;

/** The roles of a document with front matter: its block is labels and nothing else, whatever their names. */
export function assignFencedRoles(
  lines: readonly LineInPlace[],
  { first, last }: ExportDocument,
): ReadonlyMap<number, Roles> {
  const roles: RolesByLine = new Map();
  const end = closingFence(lines, first) ?? first;
  for (let index = first; index <= end; index++) roles.set(index, FIELD);
  return layText(lines, end + 1, last, roles);
}

/** The roles of a clipping: its source line with the service's own lines and labels, and its headline above or below them. */
export function assignSourcedRoles(
  lines: readonly LineInPlace[],
  { format, first, last, headline }: ExportDocument,
): ReadonlyMap<number, Roles> {
  const roles: RolesByLine = new Map();
  let index = first;
  if (headline !== undefined)
    for (; index <= last && !isMark(lines[index], format, 'source'); index++) roles.set(index, HEADLINE);
  while (index <= last && isOwn(lines[index])) roles.set(index++, FIELD);
  if (headline !== undefined) return layText(lines, index, last, roles);
  if (isMark(lines[index], format, 'field') && isTitleLike(lines[index + 1]) && index < last)
    roles.set(index++, FIELD);
  return layText(lines, assignHeadlineRoles(lines, index, last, roles), last, roles);

  function isOwn(line: LineInPlace | undefined): boolean {
    return isMark(line, format, 'source') || isMark(line, format, 'head') || isLabelled(line, format);
  }
}

/** The first titles without a blank line between them are the headline. Returns the line behind them. */
function assignHeadlineRoles(
  lines: readonly LineInPlace[],
  from: number,
  last: number,
  roles: RolesByLine,
): number {
  let index = from;
  for (; index <= last && index < from + LONGEST_HEADLINE; index++) {
    if (index > from && lines[index]?.blanksBefore !== 0) break;
    if (!isTitleLike(lines[index])) break;
    roles.set(index, HEADLINE);
  }
  return index;
}

/** The roles of a post: its title, the rule below, who posts it, and the labels that tell date and source, with the source's address. */
export function assignUnderlinedRoles(
  lines: readonly LineInPlace[],
  { format, first, last }: ExportDocument,
): ReadonlyMap<number, Roles> {
  const roles: RolesByLine = new Map([
    [first, HEADLINE],
    [first + 1, FIELD],
  ]);
  let index = first + 2;
  for (; index <= last && !isLabelled(lines[index], format); index++) roles.set(index, FURNITURE);
  for (; index <= last; index++) {
    const isAddress = isMark(lines[index], format, 'field') && isLabelled(lines[index - 1], format);
    if (!isLabelled(lines[index], format) && !isAddress) break;
    roles.set(index, FIELD);
  }
  return layText(lines, index, last, roles);
}

/** The roles of an article in Markdown: lower headings are within it, and addresses by themselves are its fields. */
export function assignMarkedRoles(
  lines: readonly LineInPlace[],
  { format, first, last }: ExportDocument,
): ReadonlyMap<number, Roles> {
  const roles: RolesByLine = new Map([[first, HEADLINE]]);
  for (let index = first + 1; index <= last; index++) {
    if (isMark(lines[index], format, 'headline'))
      roles.set(index, ['crosshead', 'deck', 'body', 'boilerplate']);
    else if (isMark(lines[index], format, 'field')) roles.set(index, FIELD);
  }
  return roles;
}

/** What is no head any more from the first sentence on; before it, the role model chooses. */
function layText(lines: readonly LineInPlace[], from: number, last: number, roles: RolesByLine): RolesByLine {
  let begun = false;
  for (let index = from; index <= last; index++) {
    const line = lines[index];
    if (line === undefined || line.features.shape === 'separator') continue;
    const sentence = isSentence(line);
    begun ||= sentence || line.features.shape === 'long';
    if (isRights(line)) roles.set(index, FURNITURE);
    else if (sentence) roles.set(index, SENTENCE);
    else if (begun) roles.set(index, TEXT);
  }
  return roles;
}
