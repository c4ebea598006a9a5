import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokensDelta } from '../language-features/semantic-tokens';

/** The last semantic tokens sent for each document, so that the next answer can be sent as a delta. */
export class TokenStore {
  private readonly last = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  private count = 0;

  /** Stores `tokens` as what the client now has, and returns them with an id. */
  full(uri: string, { data }: SemanticTokens): SemanticTokens & { readonly resultId: string } {
    const resultId = String(++this.count);
    this.last.set(uri, { resultId, data });
    return { resultId, data };
  }

  /** The difference from what the client says it has; all tokens if that is no longer known. */
  delta(uri: string, previousResultId: string, tokens: SemanticTokens): SemanticTokens | SemanticTokensDelta {
    const previous = this.last.get(uri);
    const now = this.full(uri, tokens);
    if (previous?.resultId !== previousResultId) return now;
    return { resultId: now.resultId, edits: semanticTokensDelta(previous.data, now.data).edits };
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.last.delete(uri);
  }
}
