/**
 * Identifiers that the manifest declares and the client uses. `test/unit/manifest.test.ts` holds the two against
 * each other.
 */

/** The language id of a news dump. */
export const DUMP_LANGUAGE = 'newsdump';

/** The language id VS Code gives to text it knows nothing about; the only one an offer is ever made for. */
export const PLAIN_TEXT_LANGUAGE = 'plaintext';

/**
 * Where a dump may live. `git:` is left out: the old side of a diff would be analysed, and its problems counted,
 * a second time.
 */
export const DUMP_SCHEMES = ['file', 'untitled', 'vscode-vfs'] as const;

/** Every command the extension contributes; all stand under the category "Dateline". */
export const COMMANDS = {
  treatAsNewsDump: 'dateline.treatAsNewsDump',
  listCorrections: 'dateline.listCorrections',
  saveCorrections: 'dateline.saveCorrections',
  openSample: 'dateline.openSample',
  showOutput: 'dateline.showOutput',
  restartServer: 'dateline.restartServer',
} as const;

/** The section all settings share. */
export const SETTINGS_SECTION = 'dateline';

/** The client's own settings, below `SETTINGS_SECTION`; the server reads none of them. */
export const CLIENT_SETTINGS = {
  offerEnabled: 'offer.enabled',
} as const;

/** The context key that is true once a server has been started; commands about the server are hidden before. */
export const SERVER_STARTED_CONTEXT = 'dateline.serverStarted';
