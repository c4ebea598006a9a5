/** The argument of `dateline.addWord`. */
export interface AddWordArguments {
  /** The document in which it was requested: it determines the workspace. */
  readonly uri: string;
  readonly word: string;
  readonly to: 'user' | 'workspace';
}

/**
 * The argument of `dateline.ignore`. It refers to no position in a version: a key or a word is valid for any.
 */
export type IgnoreArguments = { readonly uri: string } & (
  | { readonly where: 'here'; readonly key: string; readonly words: string }
  | { readonly where: 'dump'; readonly word: string }
);
