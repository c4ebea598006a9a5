import type { CodeAction } from 'vscode-languageserver-types';
import type { AnnotateArguments } from '../../../shared/annotating';
import { SERVER_COMMANDS } from '../../../shared/messages';

/**
 * A code action that annotates. Like all corrections, it is a command to the server rather than a text edit.
 */
export function annotateAction(title: string, argument: AnnotateArguments, kind: string): CodeAction {
  return { title, kind, command: { title, command: SERVER_COMMANDS.annotate, arguments: [argument] } };
}
