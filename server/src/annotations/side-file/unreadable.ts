import type { ReadSideFile } from './read-side-file';

/**
 * Why a side file cannot be used, worded to follow its name: “week.news.annotations.json holds …”. Undefined
 * if it was read.
 */
export function whyUnreadable(read: ReadSideFile): string | undefined {
  switch (read.kind) {
    case 'read':
      return undefined;
    case 'empty':
      return 'is empty, which no file of annotations is';
    case 'conflict':
      return `holds the marks of a merge conflict, the first on line ${read.line}`;
    case 'damaged':
      return 'is damaged: it is not whole JSON';
    case 'other':
      return 'holds no annotations that Dateline has written';
    case 'newer':
      return `was written by a later version of Dateline (its form is ${read.version})`;
  }
}

/** What the user can do about it; likewise. */
export function remedyFor(read: ReadSideFile): string | undefined {
  switch (read.kind) {
    case 'read':
      return undefined;
    case 'newer':
      return 'Please update Dateline';
    case 'conflict':
      return 'Please settle the conflict';
    default:
      return 'Please mend it or move it away';
  }
}
