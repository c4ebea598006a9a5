import * as vscode from 'vscode';
import { DatelineServer } from './client';
import { isDump } from './documents';
import { PlaceItem, showPlaces } from './place-list';
import {
  Correction,
  Corrections,
  CORRECT_COMMAND,
  CORRECTIONS_COMMAND,
  isCorrections,
  Range,
} from './protocol';
import { inEditor } from './ranges';

/** A line of the list: where the correction stands, and what was decided. */
interface CorrectionItem extends PlaceItem {
  /** Whether it is about whom a mention names, and not about a line. */
  readonly isOfEntity: boolean;
  readonly verdict: string | undefined;
}

/** Lists what was corrected in the active dump: choosing one goes there, its button forgets it. */
export async function listCorrections(server: DatelineServer): Promise<void> {
  const open = await correctionsOfActive(server);
  if (open === undefined) return;
  const { document } = open;
  await showPlaces<CorrectionItem>(document, {
    title: vscode.l10n.t('Corrections'),
    placeholder: vscode.l10n.t('Go to a correction, or forget it'),
    actions: [
      {
        icon: 'trash',
        tooltip: vscode.l10n.t('Forget this correction'),
        run: async ({ range, isOfEntity, verdict }) => {
          await vscode.commands.executeCommand(CORRECT_COMMAND, {
            uri: document.uri.toString(),
            version: document.version,
            range,
            ...(isOfEntity ? { kind: 'forget-entity', verdict } : { kind: 'forget' }),
          });
        },
      },
    ],
    read: async () => {
      const corrections = await correctionsOf(server, document);
      return (corrections?.file.corrections ?? []).flatMap((each, index) => {
        const range = corrections?.ranges[index];
        return range === undefined ? [] : [itemOf(document, each, range)];
      });
    },
  });
}

/** Asks where, and writes what was corrected in the active dump to a file beside it. */
export async function saveCorrections(server: DatelineServer): Promise<void> {
  const open = await correctionsOfActive(server);
  if (open === undefined) return;
  const target = await vscode.window.showSaveDialog({
    defaultUri: open.document.uri.with({
      scheme: open.document.isUntitled ? 'file' : open.document.uri.scheme,
      path: `${open.document.uri.path}.corrections.json`,
    }),
    filters: { JSON: ['json'] },
  });
  if (target === undefined) return;
  const content = `${JSON.stringify(open.corrections.file, undefined, 2)}\n`;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(content));
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Files of corrections are deprecated: annotations are kept beside the dump by themselves.'),
  );
}

/** The active dump with its corrections; undefined, and said to the user, where there is none. */
async function correctionsOfActive(
  server: DatelineServer,
): Promise<{ readonly document: vscode.TextDocument; readonly corrections: Corrections } | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const corrections =
    document !== undefined && isDump(document) ? await correctionsOf(server, document) : undefined;
  if (document !== undefined && corrections !== undefined && corrections.ranges.length > 0)
    return { document, corrections };
  await vscode.window.showInformationMessage(vscode.l10n.t('Nothing has been corrected in this text.'));
  return undefined;
}

async function correctionsOf(
  server: DatelineServer,
  document: vscode.TextDocument,
): Promise<Corrections | undefined> {
  await server.ensureStarted();
  const answer: unknown = await server.client.sendRequest('workspace/executeCommand', {
    command: CORRECTIONS_COMMAND,
    arguments: [document.uri.toString()],
  });
  return isCorrections(answer) ? answer : undefined;
}

function itemOf(document: vscode.TextDocument, correction: Correction, range: Range): CorrectionItem {
  return {
    label: labelOf(correction),
    description: vscode.l10n.t('line {0}', range.start.line + 1),
    detail: document.getText(inEditor(range)),
    range,
    isOfEntity: correction.kind === 'entity',
    verdict: correction.verdict,
  };
}

function labelOf({ verdict, role, name }: Correction): string {
  if (verdict === 'same') return vscode.l10n.t('The same as {0}', name ?? '');
  if (verdict === 'apart') return vscode.l10n.t('Someone or something else');
  if (verdict === 'start') return vscode.l10n.t('Article starts here');
  return role === undefined ? vscode.l10n.t('Not a boundary') : vscode.l10n.t('Line: {0}', role);
}
