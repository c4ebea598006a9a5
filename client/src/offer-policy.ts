import type { RememberedFiles } from './remembered-files';

/** What is known of a document before its text is read. */
export interface OfferCandidate {
  readonly uri: string;
  readonly isUntitled: boolean;
}

/**
 * Decides whether the user may still be asked about a document: once per document, and never again. Files are
 * remembered across sessions; an untitled document only until it is closed, since the next one will have its
 * name.
 */
export class OfferPolicy {
  private readonly untitled = new Set<string>();

  constructor(private readonly files: RememberedFiles) {}

  mayAsk(candidate: OfferCandidate): boolean {
    return candidate.isUntitled ? !this.untitled.has(candidate.uri) : !this.files.has(candidate.uri);
  }

  /** Called when the question is asked, not when it is answered: a notification may be left open. */
  async asked(candidate: OfferCandidate): Promise<void> {
    if (candidate.isUntitled) this.untitled.add(candidate.uri);
    else await this.files.add(candidate.uri);
  }

  closed(candidate: OfferCandidate): void {
    this.untitled.delete(candidate.uri);
  }
}

/** Fewer characters than this are typing; a paste that makes a dump is longer. UTF-16 units. */
const SHORTEST_PASTE = 200;

/**
 * Whether a change is worth reading the text again: a paste is, a keystroke is not. So typing in a plain text
 * file costs no more than adding up lengths.
 */
export function looksLikePaste(changes: readonly { readonly text: string }[]): boolean {
  return changes.reduce((sum, change) => sum + change.text.length, 0) >= SHORTEST_PASTE;
}

/**
 * The pattern in `files.associations` for files like this one, `*.txt` for `/a/b.txt`; null for a name
 * without an extension, which has no such pattern. `path` uses slashes.
 */
export function associationPattern(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  if (dot <= 0 || dot === name.length - 1) return null;
  const extension = name.slice(dot);
  return /^\.[\w-]{1,20}$/.test(extension) ? `*${extension}` : null;
}
