import {
  type CancellationToken,
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  LSPErrorCodes,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import type { EditTarget } from '../language-features/code-actions';
import {
  fixAllAction,
  fixAllOffer,
  type FixAllScope,
  fixAllScopes,
  type FixOfMany,
  firstRound,
  whatItDoes,
} from '../language-features/fix-all-actions';
import { laterFixes } from '../language-features/later-fixes';
import type { ClientFeatures } from './client-features';
import type { AnalysedDocument, DumpStore } from './dump-store';
import type { FixRecorder } from './fix-recorder';
import { readFixAllData } from './read-fix-all-data';

/**
 * The code actions that fix many problems at once. Their result takes one analysis per round of fixes, and
 * editors ask for actions whenever the cursor moves, so a client that can resolve actions gets the edit when
 * one is chosen. For others a light bulb makes a single round, while source actions, invoked by name or on
 * save, are computed to the end at once.
 */
export class FixesOfMany {
  constructor(
    private readonly client: Pick<ClientFeatures, 'resolvesActions' | 'versionedEdits'>,
    private readonly dumps: Pick<DumpStore, 'dumpOf' | 'inSlices'>,
    private readonly records: Pick<FixRecorder, 'offered'>,
  ) {}

  /** The actions at `range`. */
  async actions(
    document: AnalysedDocument,
    range: Range,
    { only, triggerKind }: CodeActionContext,
  ): Promise<readonly CodeAction[]> {
    const actions = fixAllScopes(document.dump, range, only).map((scope) => {
      // A user chooses from a light bulb; a source action also runs on save, when no message is wanted.
      const tells = isLightBulb(scope) || triggerKind === CodeActionTriggerKind.Invoked;
      return this.client.resolvesActions
        ? this.offered(document, scope, tells)
        : this.made(document, scope, tells);
    });
    return (await Promise.all(actions)).flat();
  }

  /**
   * The action with its edit; one without data of ours is complete already. Rejects with `InvalidParams` if
   * the data are invalid, and with `ContentModified` if the document has changed since, or is analysed again
   * before the answer is ready.
   */
  async resolve(action: CodeAction, token: CancellationToken): Promise<CodeAction> {
    if (action.data === undefined || action.data === null) return action;
    const { uri, version, code, tells } = readFixAllData(action.data);
    const document = await this.dumps.dumpOf(uri, token);
    if (document?.version !== version)
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since the offer.');
    const fixed = await this.toTheEnd(document, code);
    return { ...action, ...whatItDoes(document.dump, this.targetOf(document), fixed, tells && action.title) };
  }

  private async offered(
    document: AnalysedDocument,
    scope: FixAllScope,
    tells: boolean,
  ): Promise<readonly CodeAction[]> {
    const { uri, version, dump } = document;
    const { made } = await this.dumps.inSlices(firstRound(dump, scope));
    const ofKind = scope.code === undefined ? {} : { code: scope.code };
    return [fixAllOffer(scope, made.length, { uri, version, ...ofKind, tells })];
  }

  private async made(
    document: AnalysedDocument,
    scope: FixAllScope,
    tells: boolean,
  ): Promise<readonly CodeAction[]> {
    const fixed = isLightBulb(scope)
      ? await this.dumps.inSlices(firstRound(document.dump, scope))
      : await this.toTheEnd(document, scope.code);
    return fixAllAction(document.dump, this.targetOf(document), scope, fixed, tells);
  }

  private async toTheEnd(
    { uri, dump, fixAll }: AnalysedDocument,
    code: FixAllScope['code'],
  ): Promise<FixOfMany> {
    const fixed = await fixAll(code);
    this.records.offered(uri, laterFixes(dump.text, fixed), dump.text);
    return fixed;
  }

  private targetOf({ uri, version }: AnalysedDocument): EditTarget {
    return { uri, version, versionedEdits: this.client.versionedEdits };
  }
}

function isLightBulb({ kind }: FixAllScope): boolean {
  return kind === CodeActionKind.QuickFix;
}
