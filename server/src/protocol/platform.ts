import type { Resources } from '../analysis/pipeline/resources';
import type { FileStore } from './file-store';

/** What the server needs of the runtime it lives in; each entry file brings its own. */
export interface Platform {
  /** The version to tell clients. */
  readonly version: string;
  readonly files: FileStore;
  /** URI, without a slash at its end, of the folder for the user's own files; absent where there is none. */
  readonly userFolder?: string;
  /** The analysis' tables. Called once; rejects where the installation is broken. */
  loadResources(): Promise<Resources>;
}
