import * as vscode from 'vscode';
import type { AnnotateAction, LabelReach } from '../../../shared/annotating';
import type { COMMANDS } from '../names';
import { inEditor } from '../ranges';
import { type Annotator, say } from './annotator';
import { goToNextUnreviewed, labelArticle } from './articles';
import { renameEntity, setEntity } from './entity-commands';
import { type BuiltInLabel, labelWithKey } from './label-keys';
import { listAnnotations, listOrphans } from './lists';
import { askForNote } from './notes';
import { pickKind, pickLabel } from './pick-label';
import { articleLabelsFor, labelsFor } from './label-settings';

/** The commands of `COMMANDS` about lines and the server, which are handled elsewhere. */
type OtherCommand =
  'treatAsNewsDump' | 'listCorrections' | 'saveCorrections' | 'openSample' | 'showOutput' | 'restartServer';

/** Executes a command; its argument is the `args` of a key binding. */
type Handler = (argument: unknown) => unknown;

/** The handlers of all annotation commands, by their name in `COMMANDS`. */
export function annotationHandlers(
  annotator: Annotator,
): Readonly<Record<Exclude<keyof typeof COMMANDS, OtherCommand>, Handler>> {
  const inDump = (run: (editor: vscode.TextEditor) => unknown): Handler => {
    return () => {
      const editor = annotator.activeDump();
      return editor === undefined ? undefined : run(editor);
    };
  };
  const doing = (action: AnnotateAction): Handler =>
    inDump((editor) => annotator.annotateSelections(editor, action));
  const labelling = (label: BuiltInLabel): Handler => doing({ action: 'label', label, reach: 'here' });
  const retracing = (direction: 'undo' | 'redo'): Handler =>
    inDump(({ document }) => annotator.retrace(document, direction));
  return {
    annotateSelection: inDump((editor) => askForLabel(annotator, editor, 'here')),
    labelEverywhere: inDump((editor) => askForLabel(annotator, editor, 'dump')),
    labelPerson: labelling('person'),
    labelOrganization: labelling('organization'),
    labelPlace: labelling('place'),
    labelMisc: labelling('misc'),
    labelDate: labelling('date'),
    labelOutlet: labelling('outlet'),
    labelByKey: (key) => inDump((editor) => labelByKey(annotator, editor, String(key)))(undefined),
    acceptProposal: doing({ action: 'accept', reach: 'here' }),
    acceptArticle: doing({ action: 'accept', reach: 'article' }),
    acceptAllOfKind: inDump((editor) => reviewAllOfKind(annotator, editor, 'accept')),
    rejectProposal: doing({ action: 'reject', reach: 'here' }),
    rejectEverywhere: doing({ action: 'reject', reach: 'same-name' }),
    rejectAllOfKind: inDump((editor) => reviewAllOfKind(annotator, editor, 'reject')),
    removeAnnotation: doing({ action: 'remove' }),
    addNote: inDump((editor) => addNote(annotator, editor)),
    labelArticle: inDump((editor) => labelArticle(annotator, editor, articleLabelsFor(editor.document))),
    nextUnreviewedArticle: inDump((editor) => goToNextUnreviewed(annotator, editor)),
    setEntity: inDump(setEntity),
    renameEntity: inDump((editor) => renameEntity(annotator, editor)),
    listAnnotations: inDump(({ document }) => listAnnotations(annotator, document, labelsFor(document))),
    listOrphans: inDump((editor) => listOrphans(annotator, editor, labelsFor(editor.document))),
    undoLastAnnotation: retracing('undo'),
    redoLastAnnotation: retracing('redo'),
  };
}

async function askForLabel(
  annotator: Annotator,
  editor: vscode.TextEditor,
  reach: LabelReach,
): Promise<void> {
  const title = reach === 'dump' ? vscode.l10n.t('Label Everywhere') : vscode.l10n.t('Annotate Selection');
  const choice = await pickLabel(labelsFor(editor.document), title, reach);
  if (choice !== undefined)
    await annotator.annotateSelections(editor, {
      action: 'label',
      label: choice.label.name,
      reach: choice.reach,
    });
}

async function reviewAllOfKind(
  annotator: Annotator,
  editor: vscode.TextEditor,
  action: 'accept' | 'reject',
): Promise<void> {
  const kinds = labelsFor(editor.document).filter(({ isOwn }) => !isOwn);
  const title =
    action === 'accept' ? vscode.l10n.t('Accept All of a Kind') : vscode.l10n.t('Reject All of a Kind');
  const chosen = await pickKind(kinds, title);
  if (chosen !== undefined)
    await annotator.annotate(editor.document, editor.selection, { action, reach: 'kind', kind: chosen.name });
}

async function labelByKey(annotator: Annotator, editor: vscode.TextEditor, key: string): Promise<void> {
  const label = labelWithKey(labelsFor(editor.document), key);
  if (label === undefined) say(vscode.l10n.t('No label has the key {0}.', key));
  else await annotator.annotateSelections(editor, { action: 'label', label: label.name, reach: 'here' });
}

async function addNote(annotator: Annotator, editor: vscode.TextEditor): Promise<void> {
  const { document, selection } = editor;
  const list = await annotator.list(document);
  const here = list?.placed.find(({ range }) => inEditor(range).contains(selection));
  const note = await askForNote(here?.note);
  if (note !== undefined)
    await annotator.annotate(document, selection, {
      action: 'note',
      ...(here === undefined ? {} : { id: here.id }),
      note,
    });
}
