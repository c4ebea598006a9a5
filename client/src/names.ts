/**
 * Identifiers that the manifest declares and the client uses. `test/unit/manifest.test.ts` compares the two.
 */

/** The language id of a news dump. */
export const DUMP_LANGUAGE = 'newsdump';

/**
 * The language id VS Code gives to text it knows nothing about; the only one for which an offer is ever made.
 */
export const PLAIN_TEXT_LANGUAGE = 'plaintext';

/**
 * Where a dump may be. `git:` is left out: otherwise the old side of a diff would be analysed as well, and
 * its problems counted twice.
 */
export const DUMP_SCHEMES = ['file', 'untitled', 'vscode-vfs'] as const;

/** Every command the extension contributes; all are in the category “Dateline”. */
export const COMMANDS = {
  treatAsNewsDump: 'dateline.treatAsNewsDump',
  listCorrections: 'dateline.listCorrections',
  saveCorrections: 'dateline.saveCorrections',
  annotateSelection: 'dateline.annotateSelection',
  labelEverywhere: 'dateline.labelEverywhere',
  labelPerson: 'dateline.labelPerson',
  labelOrganization: 'dateline.labelOrganization',
  labelPlace: 'dateline.labelPlace',
  labelMisc: 'dateline.labelMisc',
  labelDate: 'dateline.labelDate',
  labelOutlet: 'dateline.labelOutlet',
  labelByKey: 'dateline.labelByKey',
  acceptProposal: 'dateline.acceptProposal',
  acceptArticle: 'dateline.acceptArticle',
  acceptAllOfKind: 'dateline.acceptAllOfKind',
  rejectProposal: 'dateline.rejectProposal',
  rejectEverywhere: 'dateline.rejectEverywhere',
  rejectAllOfKind: 'dateline.rejectAllOfKind',
  removeAnnotation: 'dateline.removeAnnotation',
  addNote: 'dateline.addNote',
  labelArticle: 'dateline.labelArticle',
  nextUnreviewedArticle: 'dateline.nextUnreviewedArticle',
  setEntity: 'dateline.setEntity',
  renameEntity: 'dateline.renameEntity',
  listAnnotations: 'dateline.listAnnotations',
  listOrphans: 'dateline.listOrphans',
  undoLastAnnotation: 'dateline.undoLastAnnotation',
  redoLastAnnotation: 'dateline.redoLastAnnotation',
  openSample: 'dateline.openSample',
  showOutput: 'dateline.showOutput',
  restartServer: 'dateline.restartServer',
} as const;

/** The section of all settings. */
export const SETTINGS_SECTION = 'dateline';

/** The settings that the client reads, below `SETTINGS_SECTION`. Their defaults are in the manifest. */
export const CLIENT_SETTINGS = {
  offerEnabled: 'offer.enabled',
  labels: 'annotations.labels',
  articleLabels: 'annotations.articleLabels',
} as const;

/**
 * The context key that is true once a server has been started; commands about the server are hidden before
 * that.
 */
export const SERVER_STARTED_CONTEXT = 'dateline.serverStarted';

/**
 * The context keys that are true while the last thing the user did in the active dump was an annotation, and
 * there is an action to undo or redo: the usual keys then apply to annotations.
 */
export const CAN_UNDO_CONTEXT = 'dateline.canUndoAnnotation';
export const CAN_REDO_CONTEXT = 'dateline.canRedoAnnotation';
