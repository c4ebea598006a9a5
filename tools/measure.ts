import { recordCases } from './cases-ring';
import { readFloors, shortfalls, writeFloors } from './floors';
import { buildAll } from './build';
import { main } from './run';
import { canMeasure, type Figures, measure, SCORERS } from './scorers';

// Prints every scorer's report and what falls short of the recorded figures. `--write` records today's instead.
main(async () => {
  if (!canMeasure()) throw new Error('Measuring needs the folder "shared" beside the checkout.');
  await buildAll({ release: false });
  const all: Record<string, number> = {};
  for (const scorer of SCORERS) Object.assign(all, await figuresOrThrow(scorer));
  if (process.argv.includes('--write')) {
    await recordCases();
    return writeFloors(all);
  }
  const floors = await readFloors();
  const short = SCORERS.flatMap(({ name }) => shortfalls(all, floors, name));
  console.log(short.length === 0 ? 'No figure has fallen.' : short.join('\n'));
  if (short.length > 0) process.exitCode = 1;
});

async function figuresOrThrow(scorer: (typeof SCORERS)[number]): Promise<Figures> {
  const { output, figures } = await measure(scorer);
  console.log(output);
  if (figures === null) throw new Error(`The scorer ${scorer.name} failed.`);
  return figures;
}
