import { staticChecks, UNIT_RING } from './rings';
import { main } from './run';
import { runSteps } from './steps';
import { closingLine } from './tally';

// What to run before every commit. `--fix` formats and mends instead, and runs no tests.
main(async () => {
  const fix = process.argv.includes('--fix');
  // Mending goes one after another, for linter and formatter write the same files.
  const tally = fix
    ? await runSteps(staticChecks(true), 1)
    : await runSteps([...staticChecks(), UNIT_RING], 2);
  console.log(closingLine(tally));
  if (tally.failed > 0) process.exitCode = 1;
});
