import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packRoleModel, type RoleWeightsFile } from '../../server/src/analysis/roles/weights-file';
import { DIST, OUT, SHARED } from '../paths';
import { run } from '../run';
import type { RoleExample } from './role-gold';

/** What the scorer says of one source that was left out: its table, and the boundary F1 over all its dumps. */
export interface LeftOutScore {
  readonly table: string;
  /** Over all dumps that hold an article of the source, in per cent. */
  readonly micro: number;
  /** The mean over the families of those dumps, in per cent. */
  readonly macro: number;
}

/**
 * Scores weights on dumps they have not learnt from, by the whole product: a copy of the built command line with
 * these weights, and the scorer of the measuring folder, exact and with every kind. Needs `npm run build` before.
 */
export async function scoreLeftOut(
  source: string,
  weights: RoleWeightsFile,
  examples: readonly RoleExample[],
  goldFolder: string,
): Promise<LeftOutScore> {
  const folder = path.join(OUT, 'left-out', source);
  rmSync(folder, { recursive: true, force: true });
  const gold = path.join(folder, 'gold');
  for (const { family, name } of examples) {
    mkdirSync(path.join(gold, family), { recursive: true });
    for (const file of [`${name}.txt`, `${name}.gold.json`])
      symlinkSync(path.resolve(goldFolder, family, file), path.join(gold, family, file));
  }
  copyFileSync(path.join(DIST, 'cli.js'), path.join(folder, 'cli.js'));
  cpSync(path.join(DIST, 'data'), path.join(folder, 'data'), { recursive: true });
  writeFileSync(path.join(folder, 'data', 'roles.bin'), packRoleModel(weights));
  const report = path.join(folder, 'report.json');
  const scorer = path.join(SHARED, 'bench', 'score-dumps.mjs');
  const args = [scorer, '--gold', gold, '--cli', `node ${path.join(folder, 'cli.js')}`, '--json', report];
  const { code, output } = await run(process.execPath, args, { quiet: true });
  if (code !== 0) throw new Error(`The scorer failed:\n${output}`);
  const scored = JSON.parse(readFileSync(report, 'utf8')) as Readonly<
    Record<string, { readonly boundary: { readonly f: number } }>
  >;
  const percent = (name: string): number => 100 * (scored[name]?.boundary.f ?? 0);
  return { table: output.trim(), micro: percent('ALL (micro)'), macro: percent('MACRO (families)') };
}
