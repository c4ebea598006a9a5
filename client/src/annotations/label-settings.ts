import * as vscode from 'vscode';
import { SETTINGS_SECTION } from '../names';
import { Label, labelsOf } from './label-keys';

/** The labels that can be given in a document. */
export function labelsFor(document: vscode.TextDocument): readonly Label[] {
  return labelsOf(setting(document, 'annotations.labels'), vscode.l10n.t);
}

/** The labels that the user's settings offer for whole articles. */
export function articleLabelsFor(document: vscode.TextDocument): readonly string[] {
  const value = setting(document, 'annotations.articleLabels');
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

function setting(document: vscode.TextDocument, name: string): unknown {
  return vscode.workspace.getConfiguration(SETTINGS_SECTION, document).get<unknown>(name);
}
