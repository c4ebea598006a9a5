import * as vscode from 'vscode';
import type { Range } from 'vscode-languageserver-types';
import type { CorrectArguments, Correction, Corrections } from '../../shared/corrections';
import { SERVER_COMMANDS } from '../../shared/messages';
import type { DatelineServer } from './client';
import { isDump } from './documents';
import { type PlaceItem, showPlaces } from './place-list';
import { inEditor } from './ranges';
import { isCorrections } from './received';

/** An entry in the list: where the correction is, and what was decided. */
interface CorrectionItem extends PlaceItem {
  readonly correction: Correction;
}

/** Lists the corrections of the active dump: choosing one goes there, its button undoes it. */
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
        run: async ({ range, correction }) => {
          const argument: CorrectArguments = {
            uri: document.uri.toString(),
            version: document.version,
            range,
            ...(correction.kind === 'entity'
              ? { kind: 'forget-entity', verdict: correction.verdict }
              : { kind: 'forget' }),
          };
          await vscode.commands.executeCommand(SERVER_COMMANDS.correct, argument);
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

/** Asks where, and writes the corrections of the active dump to a file beside it. */
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

/** The active dump with its corrections; if there is none, undefined, and the user is told. */
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
  const answer = await server.execute(SERVER_COMMANDS.corrections, document.uri.toString());
  return isCorrections(answer) ? answer : undefined;
}

function itemOf(document: vscode.TextDocument, correction: Correction, range: Range): CorrectionItem {
  return {
    label: labelOf(correction),
    description: vscode.l10n.t('line {0}', range.start.line + 1),
    detail: document.getText(inEditor(range)),
    range,
    correction,
  };
}

function labelOf(correction: Correction): string {
  switch (correction.kind) {
    case 'entity':
      return correction.verdict === 'same'
        ? vscode.l10n.t('The same as {0}', correction.name)
        : vscode.l10n.t('Someone or something else');
    case 'boundary':
      return correction.verdict === 'start'
        ? vscode.l10n.t('Article starts here')
        : vscode.l10n.t('Not a boundary');
    case 'role':
      return vscode.l10n.t('Line: {0}', correction.role);
  }
}
