import { Connection, MessageType } from 'vscode-languageserver';
import { Analysis, createAnalysis } from '../analysis/analysis';
import { describeError, Log } from './log';
import { Platform } from './platform';
import { tellUser } from './tell-user';

/** Loads the tables when the first document needs them, and says once where that fails: nothing works without them. */
export function loadOnce(connection: Connection, platform: Platform, log: Log): () => Promise<Analysis> {
  let analysis: Promise<Analysis> | undefined;
  return () => {
    analysis ??= platform.loadResources().then(createAnalysis, (error: unknown) => {
      tellUser(
        connection,
        MessageType.Error,
        'Dateline is not installed completely; please install it again.',
      );
      log.error(describeError(error));
      throw error;
    });
    return analysis;
  };
}
