/** Characters that some file systems ignore when comparing names: `.g\u200cit` is `.git` there. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/**
 * Whether a folder with this name contains a Git repository's own files, which can be programs (hooks). Some
 * file systems ignore case and trailing spaces and dots, and know `.git` as `GIT~1`, so these are ignored
 * here: Git itself compares in this way.
 */
export function isRepositoryFolder(name: string): boolean {
  return /^(?:\.git|git~\d+)[. ]*$/i.test(name.replace(UNSEEN, ''));
}
