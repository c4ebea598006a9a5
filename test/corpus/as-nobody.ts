import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DIST } from '../../tools/paths';

/** The user that owns nothing, by custom. */
const NOBODY = 65_534;

/**
 * Runs the built command line as somebody whom permissions hold back: root, whom they do not, becomes nobody first, and gives
 * `folder` away with all that is in it. The program is copied there, for nobody may be kept out of the checkout.
 */
export function asNobody(
  folder: string,
  args: readonly string[],
): { readonly status: number | null; readonly errors: string } {
  const program = path.join(folder, 'program');
  if (!existsSync(program)) {
    for (const part of ['cli.js', 'data'])
      cpSync(path.join(DIST, part), path.join(program, part), { recursive: true });
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    chmodSync(folder, 0o755);
    for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
      chownSync(path.join(folder, name), NOBODY, NOBODY);
  }
  const becomeNobody = `process.setgroups([]); process.setgid(${NOBODY}); process.setuid(${NOBODY});`;
  const cli = path.join(program, 'cli.js');
  const script = `${isRoot ? becomeNobody : ''} require(${JSON.stringify(cli)});`;
  const env = { ...process.env, DATELINE_HOME: path.join(folder, 'home') };
  const { status, stderr } = spawnSync(process.execPath, ['-e', script, cli, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, errors: stderr };
}
