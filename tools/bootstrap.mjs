// Makes a fresh checkout ready and then runs one of the tools: node tools/bootstrap.mjs tools/test.ts [ARGUMENT…]
// Plain JavaScript on Node's own modules, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Whether every package that the lock file asks for is installed in that version. npm writes its own list last. */
function isInstalled() {
  const list = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, entry]) => name === '' || entry.optional === true || installed[name]?.version === entry.version,
  );
}

function runHere(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Dateline is built with Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}
if (!isInstalled()) {
  console.log('Installing the packages named in package-lock.json (npm ci)');
  runHere('npm', ['ci', '--no-audit', '--no-fund']);
}
const [script, ...args] = process.argv.slice(2);
if (script !== undefined) {
  // The tool is TypeScript, and runs in this very process, so that a signal reaches it and its exit code is ours.
  const file = path.join(root, script);
  process.argv = [process.execPath, file, ...args];
  const require = createRequire(path.join(root, 'package.json'));
  require('tsx/cjs/api').register();
  require(file);
}
