import * as vscode from 'vscode';
import { CLIENT_SETTINGS, SETTINGS_SECTION } from '../names';
import { type Label, labelsOf } from './label-keys';

/** The labels that can be given in a document. */
export function labelsFor(document: vscode.TextDocument): readonly Label[] {
  return labelsOf(setting(document, CLIENT_SETTINGS.labels), vscode.l10n.t);
}

/** The labels for whole articles in the user's settings. */
export function articleLabelsFor(document: vscode.TextDocument): readonly string[] {
  const value = setting(document, CLIENT_SETTINGS.articleLabels);
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

function setting(
  document: vscode.TextDocument,
  name: (typeof CLIENT_SETTINGS)[keyof typeof CLIENT_SETTINGS],
): unknown {
  return vscode.workspace.getConfiguration(SETTINGS_SECTION, document).get<unknown>(name);
}
