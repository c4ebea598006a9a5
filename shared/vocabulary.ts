/** The argument of `dateline.addWord`. */
export interface AddWordArguments {
  /** The document it was asked for in: it says which workspace. */
  readonly uri: string;
  readonly word: string;
  readonly to: 'user' | 'workspace';
}

/** The argument of `dateline.ignore`. It names no place in a version: a key or a word holds for any. */
export type IgnoreArguments = { readonly uri: string } & (
  | { readonly where: 'here'; readonly key: string; readonly words: string }
  | { readonly where: 'dump'; readonly word: string }
);
