import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { CACHE } from '../paths';
import { run, runOrThrow } from '../run';
import { findProgram } from './programs';

/** The build of VS Code that the tests run in: code-server packs it for npm. 4.100.3 is VS Code 1.100.3, the last for Node 20. */
const VERSION = '4.100.3';

/** The `lib/vscode` folder of a real VS Code server, installed from the npm registry once for a user. */
export async function installHost(): Promise<string> {
  const home = path.join(CACHE, `code-server-${VERSION}`);
  if (!existsSync(home)) {
    await mkdir(CACHE, { recursive: true });
    await removeAbandoned();
    await installInto(home);
  }
  return path.join(home, 'lib', 'vscode');
}

/** The install happens in a folder of its own and is renamed when whole, so that one cut short is never taken for done. */
async function installInto(home: string): Promise<void> {
  console.log(
    `Installing VS Code's server (code-server ${VERSION} from npm, about a minute, once) in ${home}`,
  );
  const work = `${home}.partial-${process.pid}`;
  await mkdir(work, { recursive: true });
  await runOrThrow('npm', ['pack', '--silent', '--ignore-scripts', `code-server@${VERSION}`], { cwd: work });
  await runOrThrow('tar', ['xzf', `code-server-${VERSION}.tgz`, '--exclude=*.js.map'], { cwd: work });
  const vscode = path.join(work, 'package', 'lib', 'vscode');
  await installModules(vscode);
  await rename(path.join(work, 'package'), home).catch((error: unknown) => {
    // Another checkout was quicker: its install is as good as this one.
    if (!existsSync(home)) throw error;
  });
  await rm(work, { recursive: true, force: true });
}

async function installModules(vscode: string): Promise<void> {
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  // Its own install script fetches from outside the registry and must not run.
  await runOrThrow('npm', ['install', '--ignore-scripts', '--omit=dev', ...quietly], { cwd: vscode });
  // Without these two, compiled here, output channels and log files stay empty; all else works.
  const native = await run('npm', ['rebuild', '--loglevel=error', '@vscode/spdlog', 'native-watchdog'], {
    cwd: vscode,
    quiet: true,
  });
  if (native.code !== 0)
    console.log("VS Code's log module could not be compiled: its output channels stay empty.");
  const ripgrep = findProgram(['rg']);
  if (ripgrep === null) return;
  const folder = path.join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin');
  await mkdir(folder, { recursive: true });
  await symlink(ripgrep, path.join(folder, 'rg'));
}

/** Takes away what installs left that were killed: their folder names the process, and it is no more. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const owner = /\.partial-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner)))
      await rm(path.join(CACHE, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
