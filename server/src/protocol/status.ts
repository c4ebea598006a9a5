import { NotificationType } from 'vscode-languageserver';
import { Dump } from '../analysis/dump';

/** What the client shows in its status item, sent after each analysis of a document. */
export interface StatusParams {
  readonly uri: string;
  /** The version of the document that was analysed. */
  readonly version: number;
  readonly articles: number;
  /** Problems to check; hints are not counted. */
  readonly problems: number;
  /** The formats of the articles, each once, in order of appearance: `paste`, `nexis`, … */
  readonly format: readonly string[];
  /** What was left out and which setting changes that, to be said once. */
  readonly notices: readonly string[];
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
    format: [...new Set(dump.articles.map((article) => article.format))],
    notices: dump.notices.map(({ message, setting }) =>
      setting === undefined ? message : `${message} (${setting})`,
    ),
  };
}
