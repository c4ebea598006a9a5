import { NotificationType } from 'vscode-languageserver';
import { Dump } from '../analysis/model/dump';
import { LanguageCount, uncheckedLanguages } from '../language-features/unchecked-languages';
import { noticeMessage, settingBehind } from '../wording/notice';

/** What the client shows in its status item, sent after each analysis of a document. */
export interface StatusParams {
  readonly uri: string;
  /** The version of the document that was analysed. */
  readonly version: number;
  readonly articles: number;
  /** Problems to check; hints are not counted. */
  readonly problems: number;
  /** The formats of the articles, each once, the most frequent first: `paste`, `nexis`, … */
  readonly formats: readonly FormatCount[];
  /** The languages of the paragraphs that are not spell-checked, the one of most paragraphs first; `unknown` is one of them. */
  readonly languages: readonly LanguageCount[];
  /** What was left out and which setting changes that, to be said once. */
  readonly notices: readonly string[];
}

/** How many of the articles are in a format. */
export interface FormatCount {
  readonly name: string;
  readonly articles: number;
}

/** `dateline/status`, from server to client. */
export const StatusNotification = new NotificationType<StatusParams>('dateline/status');

/** The status of one analysed document. */
export function statusOf(uri: string, version: number, dump: Dump): StatusParams {
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
