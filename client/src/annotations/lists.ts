import * as vscode from 'vscode';
import type { ListedAnnotation, ListedOrphan } from '../../../shared/annotation-list';
import { type PlaceItem, showPlaces } from '../place-list';
import { inEditor } from '../ranges';
import { type Annotator, say } from './annotator';
import type { Label } from './label-keys';
import { askForNote } from './notes';
import { annotationWords, recordWords } from './words';

interface AnnotationItem extends PlaceItem {
  readonly annotation: ListedAnnotation;
}

interface OrphanItem extends PlaceItem {
  readonly orphan: ListedOrphan;
}

/** Lists the annotations of a dump: choosing one goes there; its buttons change its note and remove it. */
export async function listAnnotations(
  annotator: Annotator,
  document: vscode.TextDocument,
  labels: readonly Label[],
): Promise<void> {
  const isShown = await showPlaces<AnnotationItem>(document, {
    title: vscode.l10n.t('Annotations'),
    placeholder: vscode.l10n.t('Go to an annotation, change its note, or remove it'),
    actions: [
      {
        icon: 'note',
        tooltip: vscode.l10n.t('Change the note'),
        run: async ({ annotation: { id, note, range } }) => {
          const changed = await askForNote(note);
          if (changed !== undefined)
            await annotator.annotate(document, inEditor(range), { action: 'note', id, note: changed });
        },
      },
      {
        icon: 'trash',
        tooltip: vscode.l10n.t('Remove this annotation'),
        run: ({ annotation: { id, range } }) =>
          annotator.annotate(document, inEditor(range), { action: 'remove', id }),
      },
    ],
    read: async () => {
      const list = await annotator.list(document);
      return (list?.placed ?? []).map((annotation) => ({
        label: oneLine(annotation.text),
        description: [
          annotationWords(annotation, labels, vscode.l10n.t),
          lineOf(annotation),
          recordWords(annotation),
        ]
          .filter((part) => part !== '')
          .join(' · '),
        ...(annotation.note === undefined ? {} : { detail: annotation.note }),
        range: annotation.range,
        annotation,
      }));
    },
  });
  if (!isShown) say(vscode.l10n.t('Nothing has been annotated in this text.'));
}

/**
 * Lists the annotations whose text is deleted: choosing one goes to where it was; its buttons re-attach it to
 * the selection, and discard it.
 */
export async function listOrphans(
  annotator: Annotator,
  { document, selection }: vscode.TextEditor,
  labels: readonly Label[],
): Promise<void> {
  const isShown = await showPlaces<OrphanItem>(document, {
    title: vscode.l10n.t('Annotations Without Their Text'),
    placeholder: vscode.l10n.t(
      'Go where the text was, put the annotation on what is selected, or discard it',
    ),
    actions: [
      {
        icon: 'pin',
        tooltip: vscode.l10n.t('Put it on what is selected'),
        run: async ({ orphan: { id } }) => {
          if (selection.isEmpty) say(vscode.l10n.t('Select the text first that the annotation belongs to.'));
          else await annotator.annotate(document, selection, { action: 'reattach', id });
        },
      },
      {
        icon: 'trash',
        tooltip: vscode.l10n.t('Discard this annotation'),
        run: ({ orphan: { id, range } }) =>
          annotator.annotate(document, inEditor(range), { action: 'discard-orphan', id }),
      },
    ],
    read: async () => {
      const list = await annotator.list(document);
      return (list?.orphans ?? []).map((orphan) => ({
        label: oneLine(orphan.quote),
        description: `${annotationWords(orphan, labels, vscode.l10n.t)} · ${lineOf(orphan)}`,
        ...(orphan.note === undefined ? {} : { detail: orphan.note }),
        range: orphan.range,
        orphan,
      }));
    },
  });
  if (!isShown) say(vscode.l10n.t('Every annotation has its text.'));
}

function lineOf({ range }: Pick<ListedAnnotation, 'range'>): string {
  return vscode.l10n.t('line {0}', range.start.line + 1);
}

/** A list shows no line breaks, and would take `$(…)` for the name of an icon. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('$(', '$\u200B(');
}
