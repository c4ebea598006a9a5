import { homedir } from 'node:os';
import path from 'node:path';

/** The checkout, absolute. */
export const ROOT = path.resolve(__dirname, '..');

/** A path inside the checkout, absolute. */
export function inRoot(...parts: readonly string[]): string {
  return path.join(ROOT, ...parts);
}

/** What the product ships: bundles and compiled data. */
export const DIST = inRoot('dist');

/** What tests and tools leave behind: bundled suites, screenshots, reports. Nothing here is shipped. */
export const OUT = inRoot('out');

/** The measuring folder that some checkouts have beside them: gold, scorers and the acceptance check. */
export const SHARED = path.resolve(ROOT, '..', 'shared');

/**
 * Where large things that never change are kept, for all checkouts of a user. `DATELINE_CACHE` names another
 * folder, for machines whose home cannot be written.
 */
export const CACHE =
  process.env['DATELINE_CACHE'] ??
  path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'dateline');

/** The program of a package in `node_modules`, to be run by this Node. */
export function binary(name: string): string {
  return inRoot('node_modules', '.bin', name);
}
