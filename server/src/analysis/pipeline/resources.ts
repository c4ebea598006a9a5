import type { RoleModel } from '../roles/model';
import type { Tables } from '../resources/tables';
import type { MentionTables } from '../tagger/tagger';

/**
 * All that the analysis reads, decoded once from the files of `dist/data` by `loadResources` and shared by all documents.
 * Read-only. The entry files fetch the bytes: Node reads them, a browser is sent them.
 */
export interface Resources extends Tables, MentionTables {
  /** Weights of the line-role model. */
  readonly roles: RoleModel;
}
