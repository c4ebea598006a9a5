import * as vscode from 'vscode';
import { DUMP_LANGUAGE, DUMP_SCHEMES, PLAIN_TEXT_LANGUAGE } from './names';

/** Whether the server handles a document. */
export function isDump(document: vscode.TextDocument): boolean {
  return document.languageId === DUMP_LANGUAGE && hasDumpScheme(document);
}

/** The document that a message of the server is about, if it is still open. */
export function openDocument(uri: string): vscode.TextDocument | undefined {
  const wanted = vscode.Uri.parse(uri).toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
}

/** Whether a document is plain text from a place where a dump may be. */
export function isPlainText(document: vscode.TextDocument): boolean {
  return document.languageId === PLAIN_TEXT_LANGUAGE && hasDumpScheme(document);
}

/** Whether a file has one of the language's own extensions, which the manifest declares. */
export function isNamedLikeADump(uri: vscode.Uri): boolean {
  return /\.(?:news|newsdump)$/i.test(uri.path);
}

function hasDumpScheme(document: vscode.TextDocument): boolean {
  return DUMP_SCHEMES.some((scheme) => scheme === document.uri.scheme);
}

/**
 * The first lines of a document, at least `length` UTF-16 units if there are as many. It reads line by line,
 * so that a long document is never copied as a whole.
 */
export function beginningOf(document: vscode.TextDocument, length: number): string {
  const lines: string[] = [];
  let taken = 0;
  for (let line = 0; line < document.lineCount && taken < length; line += 1) {
    const { text } = document.lineAt(line);
    lines.push(text);
    taken += text.length + 1;
  }
  return lines.join('\n').slice(0, length);
}
