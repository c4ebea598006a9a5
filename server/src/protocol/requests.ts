import {
  type CancellationToken,
  CodeActionTriggerKind,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { annotationActions } from '../language-features/annotation-actions';
import { annotationFixes } from '../language-features/annotation-fixes';
import { codeActions } from '../language-features/code-actions';
import { correctionActions } from '../language-features/correction-actions';
import { definition } from '../language-features/definition';
import { documentHighlights } from '../language-features/document-highlights';
import { entityActions } from '../language-features/entity-actions';
import { documentSymbols, symbolInformation } from '../language-features/document-symbols';
import { foldingRanges } from '../language-features/folding-ranges';
import { articleToExplain, hover } from '../language-features/hover';
import { dateHints, labelHints } from '../language-features/inlay-hints';
import { references } from '../language-features/references';
import { prepareRename, type Refusal, rename } from '../language-features/rename';
import { selectionRanges } from '../language-features/selection-ranges';
import { semanticTokens } from '../language-features/semantic-tokens';
import { vocabularyActions } from '../language-features/vocabulary-actions';
import { workspaceSymbols } from '../language-features/workspace-symbols';
import type { ClientFeatures } from './client-features';
import { askAgain, diagnosticReport, NO_DIAGNOSTICS } from './diagnostic-reports';
import type { AnalysedDocument, DumpStore } from './dump-store';
import type { FixRecorder } from './fix-recorder';
import { FixesOfMany } from './fixes-of-many';
import type { Log } from './log';
import { runSafe } from './run-safe';
import type { SettingsStore } from './settings-store';
import type { TokenStore } from './token-store';
import type { VocabularyStore } from './vocabulary-store';

/** What the answers are computed from. */
export interface RequestContext {
  readonly client: ClientFeatures;
  readonly dumps: DumpStore;
  readonly fixes: FixRecorder;
  readonly tokens: TokenStore;
  readonly settings: SettingsStore;
  readonly vocabulary: VocabularyStore;
  readonly log: Log;
}

/** Parameters of every request about a document. */
interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** Handles the requests of the language features: each waits for the dump of its version and projects it. */
export function answerRequests(connection: Connection, context: RequestContext): void {
  const { client, dumps, tokens, settings, vocabulary, log } = context;
  const fixesOfMany = new FixesOfMany(client, dumps, context.fixes);
  /** A handler that answers `empty` for a document that is not open, and when `project` fails. */
  function answer<P extends DocumentParams, T>(
    feature: string,
    empty: T,
    project: (document: AnalysedDocument, params: P) => T | Promise<T>,
  ): (params: P, token: CancellationToken) => Promise<T | ResponseError> {
    return (params, token) =>
      runSafe(log, feature, empty, async () => {
        const document = await dumps.dumpOf(params.textDocument.uri, token);
        return document === null ? empty : project(document, params);
      });
  }

  connection.onDocumentSymbol(
    answer('The outline', [], ({ uri, dump, annotations }) => {
      const symbols = documentSymbols(dump, annotations);
      return client.symbolTree ? symbols : symbolInformation(uri, symbols);
    }),
  );
  connection.onHover(
    answer('The hover', null, async ({ dump, annotations, explain }, { position }) => {
      const begins = articleToExplain(dump, position);
      const reasons = begins === undefined ? [] : await explain(begins);
      return hover(dump, position, client.hoverMarkup, reasons, annotations);
    }),
  );
  connection.onDocumentHighlight(
    answer('Highlighting', null, ({ dump }, { position }) => documentHighlights(dump, position)),
  );
  connection.onReferences(
    answer('References', null, ({ uri, dump }, { position, context: { includeDeclaration } }) =>
      references(dump, uri, position, includeDeclaration),
    ),
  );
  connection.onDefinition(
    answer('The definition', null, ({ uri, dump }, { position }) => definition(dump, uri, position)),
  );
  connection.onPrepareRename(
    answer('Renaming', null, ({ dump }, { position }) => {
      const offer = prepareRename(dump, position);
      return offer.kind === 'refused'
        ? refuse(offer)
        : { range: offer.range, placeholder: offer.placeholder };
    }),
  );
  connection.onRenameRequest(
    answer('Renaming', null, ({ uri, version, dump }, { position, newName }) => {
      const { versionedEdits, confirmsChanges } = client;
      const renaming = rename(dump, { uri, version, versionedEdits, confirmsChanges }, position, newName);
      return renaming.kind === 'refused' ? refuse(renaming) : renaming.edit;
    }),
  );
  connection.onWorkspaceSymbol(({ query }, token) =>
    runSafe(log, 'The search for symbols', [], async () => {
      const open = await Promise.all(dumps.openUris().map((uri) => dumps.dumpOf(uri, token)));
      return workspaceSymbols(
        open.filter((document) => document !== null),
        query,
      );
    }),
  );
  connection.languages.inlayHint.on(
    answer('Dates and labels behind words', [], async ({ uri, dump }, { range }) => [
      ...labelHints(dump, range),
      ...((await settings.displayOf(uri)).dateHints ? dateHints(dump, range) : []),
    ]),
  );
  connection.onCodeAction(
    answer('Code actions', [], async (document, { range, context }) => {
      const { uri, version, dump, annotations, findings } = document;
      const target = { uri, version, versionedEdits: client.versionedEdits };
      const { only, triggerKind } = context;
      const automatic = triggerKind === CodeActionTriggerKind.Automatic;
      const request = { uri, version, range, only, automatic };
      return [
        ...codeActions(dump, target, range, only),
        ...(await fixesOfMany.actions(document, range, context)),
        ...annotationFixes(dump, findings, request),
        ...vocabularyActions(dump, {
          uri,
          range,
          only,
          hasWorkspace: await vocabulary.hasWorkspaceDictionary(uri),
        }),
        ...annotationActions(dump, annotations, request, await settings.annotationsOf(uri)),
        ...entityActions(dump, annotations, request),
        ...correctionActions(dump, annotations, request),
      ];
    }),
  );
  connection.onCodeActionResolve((action, token) =>
    runSafe(log, 'Code actions', action, () => fixesOfMany.resolve(action, token)),
  );
  connection.onFoldingRanges(answer('Folding', [], ({ dump }) => foldingRanges(dump, client.foldingLimit)));
  connection.onSelectionRanges(
    answer('Selection', [], ({ dump }, { positions }) => selectionRanges(dump, positions)),
  );
  connection.languages.semanticTokens.on(
    answer('Colouring', null, async ({ uri, dump }) =>
      tokens.full(uri, await dumps.inSlices(semanticTokens(dump))),
    ),
  );
  connection.languages.semanticTokens.onDelta(
    answer('Colouring', null, async ({ uri, dump }, { previousResultId }) =>
      tokens.delta(uri, previousResultId, await dumps.inSlices(semanticTokens(dump))),
    ),
  );
  connection.languages.semanticTokens.onRange(
    answer('Colouring', null, ({ dump }, { range }) => dumps.inSlices(semanticTokens(dump, range))),
  );
  if (!client.pullsDiagnostics) return;
  const pull = answer<DocumentDiagnosticParams, DocumentDiagnosticReport>(
    'Diagnostics',
    NO_DIAGNOSTICS,
    (document, { previousResultId }) =>
      diagnosticReport(document, previousResultId, client.relatedInformation),
  );
  connection.languages.diagnostics.on(async (params, token) => askAgain(await pull(params, token)));
}

/** Answers with an error, whose message editors show: an empty answer would not say why. */
function refuse({ reason }: Refusal): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
