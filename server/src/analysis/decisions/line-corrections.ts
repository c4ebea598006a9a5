import { contentHash } from '../../text/hash';
import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Annotation, BoundaryAnnotation, EntityAnnotation, RoleAnnotation } from '../model/annotations';
import type { LineRole } from '../model/dump';
import { linesOf, modelledRole } from '../roles/constraints';
import { STATES } from '../roles/states';

/** An annotation about whole lines: where an article starts, or the role of a line. */
export type LineCorrection = BoundaryAnnotation | RoleAnnotation;

/** A user's correction that can be kept in a file: of whole lines, or of the entity of a mention. */
export type Correction = LineCorrection | EntityAnnotation;

/** A decision about a line, without the line. */
export type Decision =
  | { readonly kind: 'boundary'; readonly verdict: BoundaryAnnotation['verdict'] }
  | { readonly kind: 'role'; readonly role: LineRole };

/** Whether an annotation is a correction, which is listed and kept in a file. */
export function isCorrection(annotation: Annotation): annotation is Correction {
  return isOfLines(annotation) || annotation.kind === 'entity';
}

function isOfLines(annotation: Annotation): annotation is LineCorrection {
  return annotation.kind === 'boundary' || annotation.kind === 'role';
}

/** Roles that are only told apart after decoding. A user may assign them all the same. */
const FURTHER_ROLES: readonly LineRole[] = ['credit', 'dateline', 'stray'];

/** Whether a value from outside is a role that a user can assign to a line. */
export function isGivenRole(value: unknown): value is LineRole {
  return STATES.some(({ role }) => role === value) || FURTHER_ROLES.some((role) => role === value);
}

/** The corrections of the lines that `span` touches. */
export function correctionsOn(
  annotations: readonly Annotation[],
  table: LineTable,
  span: Span,
): readonly LineCorrection[] {
  const first = table.lineAt(span.start);
  const last = lastLine(table, span);
  return annotations
    .filter(isOfLines)
    .filter((each) => linesOf(each, table).some((line) => first <= line && line <= last));
}

/**
 * The annotations after a user has decided something about the lines that `span` touches. Each line gets its
 * own annotation, so that it can be undone separately; a boundary applies to the first line only. Earlier
 * decisions about the same line that contradict it are removed. Blank lines are skipped.
 */
export function decide(
  annotations: readonly Annotation[],
  text: string,
  table: LineTable,
  span: Span,
  decision: Decision,
): readonly Annotation[] {
  const lines = writtenLines(text, table, span);
  return (decision.kind === 'boundary' ? lines.slice(0, 1) : lines).reduce((all, line) => {
    const next = correctionAt(text, line, decision);
    const outdated = correctionsOn(all, table, line).filter((each) => !canStandTogether(each, next));
    return [...without(all, outdated), next];
  }, annotations);
}

/** The annotations without the corrections of the lines that `span` touches. */
export function forget(
  annotations: readonly Annotation[],
  table: LineTable,
  span: Span,
): readonly Annotation[] {
  return without(annotations, correctionsOn(annotations, table, span));
}

/** The text of each line that `span` touches, without surrounding white space. Blank lines are left out. */
export function writtenLines(text: string, table: LineTable, span: Span): readonly Span[] {
  const written: Span[] = [];
  for (let line = table.lineAt(span.start); line <= lastLine(table, span); line++) {
    const content = text.slice(table.start(line), table.end(line));
    const trimmed = content.trim();
    if (trimmed === '') continue;
    const start = table.start(line) + content.length - content.trimStart().length;
    written.push({ start, end: start + trimmed.length });
  }
  return written;
}

/** A span that ends with a line break does not touch the next line. */
function lastLine(table: LineTable, { start, end }: Span): number {
  return table.lineAt(Math.max(start, end - 1));
}

function correctionAt(text: string, { start, end }: Span, decision: Decision): LineCorrection {
  const id = contentHash(`${decision.kind} ${start} ${text.slice(start, end)}`);
  return { ...decision, id, start, end };
}

/** A boundary and a role are compatible, unless no article starts with a line of that role. */
function canStandTogether(one: LineCorrection, other: LineCorrection): boolean {
  if (one.kind === other.kind) return false;
  const [boundary, role] = one.kind === 'boundary' ? [one, other] : [other, one];
  if (boundary.kind !== 'boundary' || role.kind !== 'role' || boundary.verdict === 'no-start') return true;
  return STATES.some((state) => state.place === 'start' && state.role === modelledRole(role.role));
}

function without(annotations: readonly Annotation[], gone: readonly Annotation[]): readonly Annotation[] {
  return gone.length === 0 ? annotations : annotations.filter((each) => !gone.includes(each));
}
