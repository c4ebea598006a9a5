import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { AnnotatedSpan, Dump, Entity } from '../analysis/model/dump';
import type { Span } from '../text/span';
import { type EditTarget, workspaceEdit } from './code-actions';
import { isSpellingOf, misspeltFormAt } from './misspelt-form';
import { entityOf, isMisspelt, mentionsOf } from './naming';
import { occurrencesAt } from './occurrences';
import { counted, quoted } from './plain-text';
import { offsetAt, rangeOf } from './positions';

/** Why something is not done, in words for the user, and what to do instead. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: string;
}

/** What will be renamed, and the initial name in the input box. */
export interface RenameOffer {
  readonly kind: 'offered';
  readonly range: Range;
  readonly placeholder: string;
}

/** The edit that corrects a form everywhere. */
export interface Renaming {
  readonly kind: 'edit';
  readonly edit: WorkspaceEdit;
}

/** The document, and whether the client lets the user confirm each change. */
export interface RenameTarget extends EditTarget {
  readonly confirmsChanges: boolean;
}

/** The change annotation shared by all edits of a rename. */
const ANNOTATION = 'dateline.rename';

/**
 * Whether the text at `position` can be renamed. Only a misspelt form can: it is corrected wherever it is
 * printed. What a source printed correctly is evidence, and no rename of its entity may rewrite it.
 */
export function prepareRename(dump: Dump, position: Position): RenameOffer | Refusal {
  const offset = offsetAt(dump, position);
  const form = misspeltFormAt(dump, offset);
  if (form === undefined) return { kind: 'refused', reason: whyNot(dump, offset) };
  // Not the correction: editors treat an unchanged name as a cancelled rename.
  const placeholder = dump.text.slice(form.start, form.end);
  return { kind: 'offered', range: rangeOf(dump, form), placeholder };
}

/** The edit that writes `newName` wherever the misspelt form at `position` is printed in the dump. */
export function rename(
  dump: Dump,
  target: RenameTarget,
  position: Position,
  newName: string,
): Renaming | Refusal {
  const offset = offsetAt(dump, position);
  const form = misspeltFormAt(dump, offset);
  if (form === undefined) return { kind: 'refused', reason: whyNot(dump, offset) };
  const printed = dump.text.slice(form.start, form.end);
  const name = newName.trim();
  if (name === '' || /[\p{Cc}\u2028\u2029]/u.test(name))
    return { kind: 'refused', reason: 'A name is one line of text.' };
  if (name !== form.right && !isSpellingOf(name, printed)) {
    const reason = `${quoted(name)} is another name and no spelling of ${quoted(printed)}: renaming puts misspellings right, and nothing else.`;
    return { kind: 'refused', reason };
  }
  return { kind: 'edit', edit: editOf(dump, target, printed, name) };
}

function editOf(dump: Dump, target: RenameTarget, printed: string, name: string): WorkspaceEdit {
  const edits = printedAt(dump.text, printed).map((span) => ({ ...span, newText: name }));
  if (!target.versionedEdits || !target.confirmsChanges) return workspaceEdit(dump, target, edits);
  const textDocument = { uri: target.uri, version: target.version };
  const annotated = edits.map((edit) => ({
    range: rangeOf(dump, edit),
    newText: edit.newText,
    annotationId: ANNOTATION,
  }));
  return {
    documentChanges: [{ textDocument, edits: annotated }],
    changeAnnotations: {
      [ANNOTATION]: {
        label: `Change ${quoted(printed)} to ${quoted(name)}`,
        needsConfirmation: true,
        description: `Printed ${counted(edits.length, 'time')} in the dump. Check it against the original.`,
      },
    },
  };
}

/** Where `form` occurs as whole words, outside of web and mail addresses. */
function printedAt(text: string, form: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
    const end = start + form.length;
    const isWhole = !/[\p{L}\p{M}\p{N}_]$/u.test(text.slice(Math.max(0, start - 2), start));
    const goesOn = /^[\p{L}\p{M}\p{N}_]/u.test(text.slice(end, end + 2));
    if (isWhole && !goesOn && !isInAddress(text, start, end)) found.push({ start, end });
  }
  return found;
}

/** No web or mail address extends further than this on either side of a name in it. UTF-16 units. */
const ADDRESS = 200;

function isInAddress(text: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - ADDRESS), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + ADDRESS))?.[0] ?? '';
  return /:\/\/|www\.|@/.test(before) || /^[\w.-]*@/.test(after);
}

function whyNot(dump: Dump, offset: number): string {
  const at = occurrencesAt(dump, offset)?.at;
  const entity = entityOf(dump, at?.entity);
  if (at === undefined || entity === undefined)
    return 'Only a misspelt name can be renamed, and none stands here.';
  const printed = quoted(dump.text.slice(at.start, at.end));
  const misspelt = misspeltMention(dump, entity);
  const instead =
    misspelt === undefined
      ? 'Where one copy is misspelt, rename it there.'
      : `To put ${quoted(dump.text.slice(misspelt.start, misspelt.end))} right, rename it on line ${dump.lines.lineAt(misspelt.start) + 1}.`;
  return `${printed} is what the source printed: renaming puts misspellings right and rewrites nothing else. ${instead}`;
}

/** A mention of the entity with a form that could be renamed. */
function misspeltMention(dump: Dump, entity: Entity): AnnotatedSpan | undefined {
  return mentionsOf(dump, entity).find(isMisspelt);
}
