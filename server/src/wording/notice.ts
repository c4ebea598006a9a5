import type { Notice } from '../analysis/model/dump';
import { wordsBy } from './words-by';

/** What was left out of the analysis, and why, in words for the user. */
export const noticeMessage: (notice: Notice) => string = wordsBy('kind', {
  'no-article': () =>
    'No article was found: nothing here reads as news. Say where an article starts to have it read as one.',
  'too-many-of-a-kind': ({ code, listed }) =>
    `More than ${listed} problems of the kind ${code} stand in this text; the first ones are listed.`,
});

/** The setting that controls what a notice is about; undefined if there is none. */
export function settingBehind({ kind }: Notice): string | undefined {
  return kind === 'too-many-of-a-kind' ? 'dateline.problems.severity' : undefined;
}
