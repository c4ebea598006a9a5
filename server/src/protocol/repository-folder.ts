/** Characters that some file systems leave out when they compare names: `.g\u200cit` is `.git` there. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/**
 * Whether a folder of this name holds a Git repository's own files, which can be programs (hooks). Case, blanks and points at the end
 * and the short name `GIT~1` are no difference on every file system, so they are none here: Git itself compares so.
 */
export function isRepositoryFolder(name: string): boolean {
  return /^(?:\.git|git~\d+)[. ]*$/i.test(name.replace(UNSEEN, ''));
}
