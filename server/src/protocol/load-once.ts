import { type Connection, MessageType } from 'vscode-languageserver';
import { type Analysis, createAnalysis } from '../analysis/analysis';
import type { Resources } from '../analysis/pipeline/resources';
import { describeError, type Log } from './log';
import type { Platform } from './platform';
import { notifyUser } from './notify-user';
import { TimeSlicing } from './time-slicing';
import { warmUp } from './warm-up';

/**
 * Loads the tables when the first document needs them, and warms up the analysis. If the tables are missing,
 * says so once: nothing works without them.
 */
export function loadOnce(connection: Connection, platform: Platform, log: Log): () => Promise<Analysis> {
  let analysis: Promise<Analysis> | undefined;
  return () => {
    analysis ??= platform.loadResources().then(warmAnalysis, (error: unknown) => {
      notifyUser(
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

async function warmAnalysis(resources: Resources): Promise<Analysis> {
  const analysis = createAnalysis(resources);
  await new TimeSlicing().run(warmUp(analysis), () => true);
  return analysis;
}
