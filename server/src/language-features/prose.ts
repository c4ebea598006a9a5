import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { plainText } from './plain-text';

/**
 * A paragraph of text, as data. Features write prose and never markup, so none can forget to escape: only the
 * renderer below writes markup, and it escapes every string.
 */
export type Prose = readonly ProsePiece[];

/** Plain text, or emphasised text. */
export type ProsePiece = string | { readonly strong: string };

/** Paragraphs as Markdown, or as plain text for clients that cannot show it. */
export function render(paragraphs: readonly Prose[], kind: MarkupKind): MarkupContent {
  const piece = kind === MarkupKind.Markdown ? markdownPiece : plainPiece;
  const value = paragraphs
    .map((paragraph) => paragraph.map(piece).join('').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  return { kind, value };
}

function markdownPiece(piece: ProsePiece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  const strong = escapeMarkdown(piece.strong).trim();
  return strong === '' ? '' : `**${strong}**`;
}

function plainPiece(piece: ProsePiece): string {
  return oneLine(typeof piece === 'string' ? piece : piece.strong);
}

/**
 * Escapes `text` so that Markdown shows exactly its characters, on one line: no emphasis, link, image, code,
 * HTML, entity, theme icon, or block. Addresses do not become links either (GitHub's autolinks).
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>~|&$#]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/@/g, '\\@')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

/** Keeps one space at either end, since a piece is joined to others. */
function oneLine(text: string): string {
  const clean = plainText(text);
  if (clean === '') return text === '' ? '' : ' ';
  return `${/^\s/u.test(text) ? ' ' : ''}${clean}${/\s$/u.test(text) ? ' ' : ''}`;
}
