import { CodeAction, Range } from 'vscode-languageserver-types';
import { AnnotateAction } from '../annotations/actions/action';

/** The server's command that annotates. */
export const ANNOTATE_COMMAND = 'dateline.annotate';

/** What an annotating action sends. `range` holds for `version` of the document. */
export interface AnnotateOffer {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly do: AnnotateAction;
}

/** The action that annotates so. Like all corrections it is a command to the server and no text edit. */
export function annotateAction(title: string, offer: AnnotateOffer, kind: string): CodeAction {
  return { title, kind, command: { title, command: ANNOTATE_COMMAND, arguments: [offer] } };
}
