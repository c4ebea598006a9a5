import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Annotation } from '../../server/src/analysis/model/annotations';
import type { Resources } from '../../server/src/analysis/pipeline/resources';
import { modelledRole } from '../../server/src/analysis/roles/constraints';
import type { RoledLine } from '../../server/src/analysis/roles/roles';
import { ALL_STATES, type StateSet, statesWhere } from '../../server/src/analysis/roles/states';
import { runToEnd } from '../../server/src/analysis/incremental/slices';
import { analysisRun } from '../../server/src/analysis/pipeline/analysis-run';
import { readStructure } from '../../server/src/analysis/pipeline/structure';
import { placeSideFile } from '../../server/src/annotations/side-file/place-side-file';
import { readSideFile } from '../../server/src/annotations/side-file/read-side-file';
import { sideFileName } from '../../server/src/annotations/side-file/side-file';
import { whyUnreadable } from '../../server/src/annotations/side-file/unreadable';
import { importCorrections } from '../../server/src/exports/corrections';
import type { RoleExample } from './role-gold';

/** What a person has gone through counts for more than gold made by a program. */
const WEIGHT = 4;

/** How the files end that the editor saved corrections in before all annotations were kept beside the dump. */
const CORRECTIONS_ENDING = '.corrections.json';

/**
 * Dumps that a person corrected, to learn from: each dump in `folder` with a boundary or a role among the annotations in the
 * file beside it, in order of their names. A `NAME.corrections.json` of earlier versions is read where no annotations stand
 * beside `NAME`. Every line is closed to what the analysis makes of it under the annotations: what the person decided holds,
 * and what the person left standing is taken as agreed to. Throws an `Error` that names the file where the dump is missing
 * or what a person said of it cannot be read.
 */
export function readCorrected(folder: string, resources: Resources): readonly RoleExample[] {
  const files = readdirSync(folder);
  const dumps = new Set(files.flatMap((file) => dumpOf(file) ?? []));
  return [...dumps].sort().flatMap((dump) => {
    const example = readOne(path.join(folder, dump), resources);
    return example === undefined ? [] : [example];
  });
}

function dumpOf(file: string): string | undefined {
  const ending = [sideFileName(''), CORRECTIONS_ENDING].find((each) => file.endsWith(each));
  return ending === undefined ? undefined : file.slice(0, -ending.length);
}

/** The file that holds what a person said of the dump: its annotations, or else its corrections. */
function fileBeside(dump: string): string {
  return existsSync(sideFileName(dump)) ? sideFileName(dump) : `${dump}${CORRECTIONS_ENDING}`;
}

/** What the file says of a text; throws an `Error` that names the file where it cannot be used. */
function annotationsIn(file: string, text: string): readonly Annotation[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith(CORRECTIONS_ENDING)) {
    const corrections = importCorrections(content, text);
    if (corrections.kind === 'failed') throw new Error(`${file}: ${corrections.message}`);
    return corrections.annotations;
  }
  const read = readSideFile(content);
  if (read.kind !== 'read') throw new Error(`${file}: it ${whyUnreadable(read)}`);
  return placeSideFile(read.file, text).annotations.placed;
}

function readOne(dump: string, resources: Resources): RoleExample | undefined {
  const file = fileBeside(dump);
  if (!existsSync(dump)) throw new Error(`${file}: there is no dump ${dump} beside it`);
  const text = readFileSync(dump, 'utf8');
  const annotations = annotationsIn(file, text);
  // Whoever only labelled names has not gone through the lines.
  if (!annotations.some(({ kind }) => kind === 'boundary' || kind === 'role')) return undefined;
  const { table, roled } = runToEnd(readStructure(analysisRun(text, resources, { annotations })));
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
