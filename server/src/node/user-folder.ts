import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Where the user's own files are kept, as a URI without a slash at its end: the folder that `DATELINE_HOME` names, else
 * `dateline` in the place that the system has for settings.
 */
export function userFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  // A variable that is empty counts as not set: its folder would be the current one.
  const given = env['DATELINE_HOME'] || undefined;
  return pathToFileURL(given ?? path.join(settingsFolder(env, platform), 'dateline')).href;
}

function settingsFolder(env: NodeJS.ProcessEnv, platform: string): string {
  if (platform === 'win32') return env['APPDATA'] ?? path.join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] ?? path.join(homedir(), '.config');
}
