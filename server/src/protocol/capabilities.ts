import {
  type FileOperationRegistrationOptions,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { SERVER_COMMANDS } from '../../../shared/messages';
import { CODE_ACTION_KINDS } from '../language-features/code-actions';
import { CORRECTION_KIND } from '../language-features/correction-actions';
import { DIAGNOSTIC_SOURCE } from '../language-features/diagnostics';
import { SEMANTIC_TOKENS_LEGEND } from '../language-features/semantic-tokens';
import type { ClientFeatures } from './client-features';
import { OUTLINE } from './views';

const ANY_FILE: FileOperationRegistrationOptions = {
  filters: [{ scheme: 'file', pattern: { glob: '**' } }],
};

/** The server's answer to `initialize`. */
export function initializeResult(client: ClientFeatures, version: string): InitializeResult {
  return {
    serverInfo: { name: 'Dateline', version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...(client.registersOutline ? {} : { documentSymbolProvider: OUTLINE }),
      hoverProvider: true,
      documentHighlightProvider: true,
      referencesProvider: true,
      definitionProvider: true,
      renameProvider: client.preparesRename ? { prepareProvider: true } : true,
      workspaceSymbolProvider: true,
      inlayHintProvider: true,
      codeActionProvider: {
        codeActionKinds: [...CODE_ACTION_KINDS, CORRECTION_KIND],
        ...(client.resolvesActions && { resolveProvider: true }),
      },
      executeCommandProvider: { commands: Object.values(SERVER_COMMANDS) },
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: { delta: true }, range: true },
      // Workspace diagnostics are not offered: clients would poll for them every two seconds.
      ...(client.pullsDiagnostics
        ? {
            diagnosticProvider: {
              identifier: DIAGNOSTIC_SOURCE,
              interFileDependencies: false,
              workspaceDiagnostics: false,
            },
          }
        : {}),
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        // Any file may be a dump, and a folder may contain some.
        fileOperations: { willRename: ANY_FILE, didRename: ANY_FILE, willDelete: ANY_FILE },
      },
    },
  };
}
