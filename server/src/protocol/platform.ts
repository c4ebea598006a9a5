import type { Resources } from '../analysis/pipeline/resources';
import type { FileStore } from './file-store';

/** What the server needs from its runtime; each entry file provides its own. */
export interface Platform {
  /** The version to report to clients. */
  readonly version: string;
  readonly files: FileStore;
  /** The URI, without a trailing slash, of the folder for the user's own files; absent if there is none. */
  readonly userFolder?: string;
  /** The tables of the analysis. Called once; rejects if the installation is broken. */
  loadResources(): Promise<Resources>;
}
