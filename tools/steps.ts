import { sum, type Tally } from './tally';

/** One part of a test run. `output` is shown only where something failed. */
export interface Step {
  readonly name: string;
  /** Never throws for a failing test; a thrown error counts as one failure. */
  run(): Promise<StepResult>;
}

/** How a step came out. */
export interface StepResult {
  readonly tally: Tally;
  readonly output: string;
  /** Said behind the tally: why something was skipped, or a figure. */
  readonly note?: string;
}

/**
 * Runs steps, at most `atOnce` of them at the same time, and prints one line for each as it ends, under what it
 * wrote if it failed. Gives the sum of their tallies.
 */
export async function runSteps(steps: readonly Step[], atOnce: number): Promise<Tally> {
  const waiting = [...steps];
  const tallies: Tally[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      tallies.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, steps.length) }, work));
  return sum(tallies);
}

async function runStep(step: Step): Promise<Tally> {
  const started = process.hrtime.bigint();
  const result = await step.run().catch((error: unknown): StepResult => {
    return {
      tally: { passed: 0, failed: 1, skipped: 0 },
      output: error instanceof Error ? `${error.stack}` : String(error),
    };
  });
  const seconds = (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
  const { passed, failed, skipped } = result.tally;
  if (failed > 0) console.log(result.output.trimEnd());
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} FAILED`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  console.log(
    `${step.name.padEnd(18)} ${counts.join(', ')} in ${seconds} s${result.note === undefined ? '' : ` (${result.note})`}`,
  );
  return result.tally;
}
