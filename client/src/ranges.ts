import * as vscode from 'vscode';
import type { Range } from 'vscode-languageserver-types';

/** Converts a range of the protocol to one of the editor. */
export function inEditor({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Converts a range of the editor to one of the protocol. */
export function inProtocol({ start, end }: vscode.Range): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
