import type { DumpStatus, FormatCount } from '../../../shared/dump-status';
import type { Dump } from '../analysis/model/dump';
import { uncheckedLanguages } from '../language-features/unchecked-languages';
import { noticeMessage, settingBehind } from '../wording/notice';

/** The status of one analysed document. */
export function statusOf(uri: string, version: number, dump: Dump): DumpStatus {
  return {
    uri,
    version,
    articles: dump.articles.length,
    problems: dump.problems.filter((problem) => problem.severity !== 'hint').length,
    formats: countFormats(dump),
    languages: uncheckedLanguages(dump),
    notices: dump.notices.map((notice) => {
      const setting = settingBehind(notice);
      return setting === undefined ? noticeMessage(notice) : `${noticeMessage(notice)} (${setting})`;
    }),
  };
}

function countFormats(dump: Dump): readonly FormatCount[] {
  const counts = new Map<string, number>();
  for (const { format } of dump.articles) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].map(([name, articles]) => ({ name, articles })).sort((a, b) => b.articles - a.articles);
}
