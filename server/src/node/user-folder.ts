import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The folder for the user's own files, as a URI without a trailing slash: the one named by `DATELINE_HOME`,
 * else `dateline` in the system's folder for settings.
 */
export function userFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  // An empty variable counts as not set: it would mean the current folder.
  const given = env['DATELINE_HOME'] || undefined;
  return pathToFileURL(given ?? path.join(settingsFolder(env, platform), 'dateline')).href;
}

function settingsFolder(env: NodeJS.ProcessEnv, platform: string): string {
  if (platform === 'win32') return env['APPDATA'] ?? path.join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] ?? path.join(homedir(), '.config');
}
