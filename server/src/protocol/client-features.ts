import { type InitializeParams, MarkupKind } from 'vscode-languageserver';

/** What the client can do, as far as it changes what the server says. */
export interface ClientFeatures {
  /** It asks for diagnostics itself; otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** It shows the other places that a diagnostic points at. */
  readonly relatedInformation: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesFolds: boolean;
  /** It takes an offer of the outline while the server runs. */
  readonly registersOutline: boolean;
  /** It answers `workspace/configuration`; otherwise settings come with the notification of their change. */
  readonly answersConfiguration: boolean;
  /** It must be asked to send changes of configuration. */
  readonly registersConfiguration: boolean;
  /** It tells which folders are opened and closed. */
  readonly tellsOfFolders: boolean;
  /** It tells of changes of files that it is asked to watch, wherever they are. */
  readonly watchesFiles: boolean;
  readonly refreshesHints: boolean;
  /** It asks before a renaming whether there can be one. */
  readonly preparesRename: boolean;
  /** It lets the user confirm each change of an edit. */
  readonly confirmsChanges: boolean;
  /** It asks for the edit of a code action once that is chosen, and brings back the data that the action came with. */
  readonly resolvesActions: boolean;
  readonly versionedEdits: boolean;
  readonly symbolTree: boolean;
  readonly hoverMarkup: MarkupKind;
  /** The most folding ranges it takes. */
  readonly foldingLimit: number;
}

/** Reads the capabilities; whatever is not said is taken as not there. */
export function clientFeatures({ capabilities }: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = capabilities;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesFolds: workspace?.foldingRange?.refreshSupport === true,
    registersOutline: textDocument?.documentSymbol?.dynamicRegistration === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    tellsOfFolders: workspace?.workspaceFolders === true,
    watchesFiles:
      workspace?.didChangeWatchedFiles?.dynamicRegistration === true &&
      workspace.didChangeWatchedFiles.relativePatternSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    confirmsChanges: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    resolvesActions:
      textDocument?.codeAction?.dataSupport === true &&
      holds(textDocument.codeAction.resolveSupport?.properties, 'edit'),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    hoverMarkup: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
  };
}

function holds(list: unknown, item: string): boolean {
  return Array.isArray(list) && list.includes(item);
}
