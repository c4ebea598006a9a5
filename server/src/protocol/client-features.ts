import { type InitializeParams, MarkupKind } from 'vscode-languageserver';

/** The client's capabilities, as far as they affect what the server sends. */
export interface ClientFeatures {
  /** It pulls diagnostics; otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** It shows the related places of a diagnostic. */
  readonly relatedInformation: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesFolds: boolean;
  /** It supports dynamic registration of the outline. */
  readonly registersOutline: boolean;
  /**
   * It answers `workspace/configuration`; otherwise settings come with the notification that they changed.
   */
  readonly answersConfiguration: boolean;
  /** It sends configuration changes only after dynamic registration. */
  readonly registersConfiguration: boolean;
  /** It reports opened and closed workspace folders. */
  readonly tellsOfFolders: boolean;
  /** It reports changes of files that it is asked to watch, wherever they are. */
  readonly watchesFiles: boolean;
  readonly refreshesHints: boolean;
  /** It asks whether a rename is possible before it starts one. */
  readonly preparesRename: boolean;
  /** It lets the user confirm each change of an edit. */
  readonly confirmsChanges: boolean;
  /**
   * It asks for the edit of a code action when that is chosen, and returns the data that came with the
   * action.
   */
  readonly resolvesActions: boolean;
  readonly versionedEdits: boolean;
  readonly symbolTree: boolean;
  readonly hoverMarkup: MarkupKind;
  /** The most folding ranges it accepts. */
  readonly foldingLimit: number;
}

/** Reads the client's capabilities; one that is not stated counts as missing. */
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
