import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { run } from '../run';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core', 'ripgrep'];

/** The absolute path of the first of these programs that is on the search path, or null. */
export function findProgram(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      const candidate = path.join(folder, name);
      if (isExecutable(candidate)) return candidate;
    }
  }
  return null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  return named !== undefined && isExecutable(named) ? named : findProgram(BROWSERS);
}

/**
 * The browser that shows VS Code's window in tests: named by `CHROMIUM_PATH`, found on the search path, or, for
 * the superuser of a Debian system, installed. Throws with what to install where none of this helps.
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && findProgram(['apt-get']) !== null) {
    console.log(`No Chromium found: installing ${DEBIAN_PACKAGES.join(', ')} with apt-get (once).`);
    await installDebianPackages();
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(
    'Running in a real VS Code needs Chromium: install it (on Debian: apt-get install chromium ripgrep), or name one in CHROMIUM_PATH.',
  );
}

async function installDebianPackages(): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-q'], { quiet: true, env });
  const install = await run('apt-get', ['install', '-yq', '--no-install-recommends', ...DEBIAN_PACKAGES], {
    quiet: true,
    env,
  });
  if (install.code !== 0) console.error(`${update.output}${install.output}`);
}
