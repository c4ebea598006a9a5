import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Resources } from '../../server/src/analysis/pipeline/resources';
import { modelledRole } from '../../server/src/analysis/roles/constraints';
import { RoledLine } from '../../server/src/analysis/roles/roles';
import { ALL_STATES, StateSet, statesWhere } from '../../server/src/analysis/roles/states';
import { runToEnd } from '../../server/src/analysis/incremental/slices';
import { analysisRun } from '../../server/src/analysis/pipeline/analysis-run';
import { readStructure } from '../../server/src/analysis/pipeline/structure';
import { importCorrections } from '../../server/src/exports/corrections';
import { RoleExample } from './role-gold';

/** What a person has gone through counts for more than gold made by a program. */
const WEIGHT = 4;

/** How the files of corrections end that the editor saves beside a dump. */
const ENDING = '.corrections.json';

/**
 * Dumps that a person corrected, to learn from: each `NAME.corrections.json` in `folder` with the dump `NAME` beside
 * it, in order of their names. Every line is closed to what the analysis makes of it under the corrections: what the
 * person decided holds, and what the person left standing is taken as agreed to. Throws an `Error` that names the file
 * where the dump is missing or the corrections cannot be used.
 */
export function readCorrected(folder: string, resources: Resources): readonly RoleExample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => readOne(path.join(folder, file), resources));
}

function readOne(file: string, resources: Resources): RoleExample {
  const dump = file.slice(0, -ENDING.length);
  if (!existsSync(dump)) throw new Error(`${file}: there is no dump ${dump} beside it`);
  const text = readFileSync(dump, 'utf8');
  const corrections = importCorrections(readFileSync(file, 'utf8'), text);
  if (corrections.kind === 'failed') throw new Error(`${file}: ${corrections.message}`);
  const { table, roled } = runToEnd(
    readStructure(analysisRun(text, resources, { annotations: corrections.annotations })),
  );
  return {
    name: path.basename(dump),
    family: 'corrected',
    sources: new Set(['corrected']),
    text,
    table,
    open: roled.lines.map(statesOf),
    weight: WEIGHT,
    margin: 0,
  };
}

/** The states of a line's role and place; blank lines have none, and leave all open. */
function statesOf({ role, place }: RoledLine): StateSet {
  if (place === 'blank') return ALL_STATES;
  const modelled = modelledRole(role);
  return statesWhere((state) => state.role === modelled && state.place === place);
}
