import type { RoleModel } from '../roles/model';
import type { Tables } from '../resources/tables';
import type { MentionTables } from '../tagger/tagger';

/**
 * Everything the analysis reads, decoded once from the files of `dist/data` by `loadResources` and shared by
 * all documents. Read-only. The entry files supply the bytes: Node reads them, a browser receives them.
 */
export interface Resources extends Tables, MentionTables {
  /** The weights of the line-role model. */
  readonly roles: RoleModel;
}
