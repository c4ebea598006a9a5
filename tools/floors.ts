import { readFile, writeFile } from 'node:fs/promises';
import { inRoot } from './paths';
import type { Figures } from './scorers';

/** The file that records how good the figures have been. */
const FILE = inRoot('test', 'floors.json');

/** How far a figure may fall before it counts: less is a rounding of the last digit kept. */
const STEP = 0.001;

/** Figures of faults: less is better, and what is recorded is a ceiling. */
const LESS_IS_BETTER = /(?:\.clean\.|falsePer1000|Pk$|WindowDiff$|^fixes\.(?:wrong|unjudged)$)/;

/** The recorded figures. */
export async function readFloors(): Promise<Figures> {
  return JSON.parse(await readFile(FILE, 'utf8')) as Figures;
}

/** Records these figures as the ones that must not be fallen below from now on; others stay as they were. */
export async function writeFloors(figures: Figures): Promise<void> {
  const names = Object.keys(figures).sort();
  const rounded = Object.fromEntries(
    names.map((name) => [name, roundedForgivingly(name, figures[name] ?? 0)]),
  );
  await writeFile(FILE, `${JSON.stringify(rounded, null, 2)}\n`);
}

function roundedForgivingly(name: string, figure: number): number {
  const steps = figure / STEP;
  // A millionth keeps 0.3 / 0.001 from losing a step to binary fractions.
  const whole = LESS_IS_BETTER.test(name) ? Math.ceil(steps - 1e-6) : Math.floor(steps + 1e-6);
  return Number((whole * STEP).toFixed(3));
}

/** The recorded figures under one scorer's names that these fall short of, each as a sentence. */
export function shortfalls(figures: Figures, floors: Figures, name: string): readonly string[] {
  const recorded = Object.entries(floors).filter(([at]) => at.startsWith(`${name}.`));
  return recorded.flatMap(([at, floor]) => {
    const figure = figures[at];
    if (figure === undefined) return [`${at} is not measured any more; it was ${floor}`];
    const holds = LESS_IS_BETTER.test(at) ? figure <= floor : figure >= floor;
    return holds ? [] : [`${at} is ${figure.toFixed(3)}; it has been ${floor}`];
  });
}
