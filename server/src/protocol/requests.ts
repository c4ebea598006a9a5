import {
  CancellationToken,
  CodeActionTriggerKind,
  Connection,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  ResponseError,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import { codeActions } from '../language-features/code-actions';
import { correctionActions } from '../language-features/correction-actions';
import { entityActions } from '../language-features/entity-actions';
import { documentSymbols, symbolInformation } from '../language-features/document-symbols';
import { foldingRanges } from '../language-features/folding-ranges';
import { articleToExplain, hover } from '../language-features/hover';
import { selectionRanges } from '../language-features/selection-ranges';
import { semanticTokens } from '../language-features/semantic-tokens';
import { ClientFeatures } from './client-features';
import { askAgain, diagnosticReport, NO_DIAGNOSTICS } from './diagnostic-reports';
import { AnalysedDocument, DumpStore } from './dump-store';
import { Log } from './log';
import { runSafe } from './run-safe';
import { TokenStore } from './token-store';

/** What the answers are made from. */
export interface RequestContext {
  readonly client: ClientFeatures;
  readonly dumps: DumpStore;
  readonly tokens: TokenStore;
  readonly log: Log;
}

/** Parameters of every request about a document. */
interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** Answers the requests of the language features: each waits for the dump of its version and projects it. */
export function answerRequests(connection: Connection, { client, dumps, tokens, log }: RequestContext): void {
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
    answer('The outline', [], ({ uri, dump }) => {
      const symbols = documentSymbols(dump);
      return client.symbolTree ? symbols : symbolInformation(uri, symbols);
    }),
  );
  connection.onHover(
    answer('The hover', null, async ({ dump, explain }, { position }) => {
      const begins = articleToExplain(dump, position);
      const reasons = begins === undefined ? [] : await explain(begins);
      return hover(dump, position, client.hoverMarkup, reasons);
    }),
  );
  connection.onCodeAction(
    answer('Code actions', [], ({ uri, version, dump, annotations }, { range, context }) => {
      const target = { uri, version, versionedEdits: client.versionedEdits };
      const { only, triggerKind } = context;
      const automatic = triggerKind === CodeActionTriggerKind.Automatic;
      const request = { uri, version, range, only, automatic };
      return [
        ...codeActions(dump, target, range, only),
        ...entityActions(dump, annotations, request),
        ...correctionActions(dump, annotations, request),
      ];
    }),
  );
  connection.onFoldingRanges(answer('Folding', [], ({ dump }) => foldingRanges(dump, client.foldingLimit)));
  connection.onSelectionRanges(
    answer('Selection', [], ({ dump }, { positions }) => selectionRanges(dump, positions)),
  );
  connection.languages.semanticTokens.on(
    answer('Colouring', null, ({ uri, dump }) => tokens.full(uri, semanticTokens(dump))),
  );
  connection.languages.semanticTokens.onDelta(
    answer('Colouring', null, ({ uri, dump }, { previousResultId }) =>
      tokens.delta(uri, previousResultId, semanticTokens(dump)),
    ),
  );
  connection.languages.semanticTokens.onRange(
    answer('Colouring', null, ({ dump }, { range }) => semanticTokens(dump, range)),
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
