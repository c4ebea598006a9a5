import {
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { contentHash } from '../text/hash';
import { diagnostics, DIAGNOSTICS_LIMIT } from '../language-features/diagnostics';
import type { AnalysedDocument } from './dump-store';

/** The answer to a pull for a document that is not open. */
export const NO_DIAGNOSTICS: DocumentDiagnosticReport = {
  kind: DocumentDiagnosticReportKind.Full,
  items: [],
};

/**
 * The answer to a pull: complete for the document's version, or `unchanged` if the client has it already.
 * Version and content both count, since an editor moves its markers with the text and only a full answer
 * restores them. `related`: whether the client shows the related places of a diagnostic.
 */
export function diagnosticReport(
  document: AnalysedDocument,
  previousResultId?: string,
  related = false,
): DocumentDiagnosticReport {
  const items: Diagnostic[] = diagnosticsOf(document, related);
  const resultId = `${document.version}-${contentHash(JSON.stringify(items))}`;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** The diagnostics of a document, with related places if the client shows them. */
export function diagnosticsOf({ uri, dump }: AnalysedDocument, related: boolean): Diagnostic[] {
  return diagnostics(dump, DIAGNOSTICS_LIMIT, related ? uri : undefined);
}

/**
 * Turns “out of date” into “ask again”: after any other error a client assumes that the document has no
 * problems, and the markers would vanish while the user types.
 */
export function askAgain(
  answer: DocumentDiagnosticReport | ResponseError,
): DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData> {
  if (!(answer instanceof ResponseError)) return answer;
  const outOfDate = answer.code === LSPErrorCodes.ContentModified;
  return outOfDate
    ? new ResponseError(LSPErrorCodes.ServerCancelled, answer.message, { retriggerRequest: true })
    : new ResponseError(answer.code, answer.message);
}
