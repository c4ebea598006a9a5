/** A line, or a paragraph that may be broken into lines, of a composed dump. */
export interface Piece {
  readonly text: string;
  /** The role the learner is to find; `lead` is the body with a dateline before it. */
  readonly role: PieceRole;
  /** Where it belongs: in its article, or outside of all. */
  readonly place: 'start' | 'inside' | 'front' | 'page' | 'between';
  /** What comes before it, for whoever sets the blank lines. */
  readonly joint: 'article' | 'head' | 'paragraph' | 'block' | 'tight';
}

export type PieceRole =
  | 'headline'
  | 'deck'
  | 'eyebrow'
  | 'byline'
  | 'timestamp'
  | 'outlet'
  | 'body'
  | 'crosshead'
  | 'boilerplate'
  | 'poster'
  | 'metadata'
  /** A labelled field: whatever the label says, metadata will do. */
  | 'field'
  /** An address on a line of its own. */
  | 'link'
  | 'separator';

export function piece(role: PieceRole, text: string, joint: Piece['joint'] = 'head'): Piece {
  return { text, role, place: 'inside', joint };
}

/** The pieces of one article, the first of them marked as where it starts. */
export function startingArticle(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((each, index) => (index === 0 ? { ...each, place: 'start', joint: 'article' } : each));
}
