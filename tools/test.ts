import { ATTACK_RING } from './attack-ring';
import { buildAll } from './build';
import { EDITOR_RING, PACKAGED_RING, RESTRICTED_RING } from './editor-rings';
import { MEASURING_RINGS } from './measuring-rings';
import { NODE_RINGS, nodeRing, staticChecks, UNIT_RING } from './rings';
import { main } from './run';
import { canMeasure } from './scorers';
import { runSteps, type Step } from './steps';
import { closingLine, NOTHING, sum, tallyOf } from './tally';
import { installHost } from './vscode-host/install-host';
import { ensureChromium } from './vscode-host/programs';

/*
 * The whole test, in rings from the quickest to the slowest; `tools/test.ts NAME…` runs only those. The last line
 * of output sums them up, and the exit code is 0 only if nothing failed.
 */

const EDITOR_RINGS = [EDITOR_RING, RESTRICTED_RING, PACKAGED_RING];

const BUILD: Step = {
  name: 'build',
  run: async () => {
    // What is tested is what is shipped.
    await buildAll({ release: true });
    return { tally: tallyOf(true), output: '' };
  },
};

/** Groups of steps: one group after another, and in a group as many at once as its number says. */
function everything(): readonly (readonly [readonly Step[], number])[] {
  return [
    [[BUILD], 1],
    [[...staticChecks(), UNIT_RING], 2],
    [NODE_RINGS.map(nodeRing), 2],
    ...(canMeasure()
      ? ([
          [MEASURING_RINGS, 2],
          [[ATTACK_RING], 1],
        ] as const)
      : []),
    // An editor needs the machine to itself to be quick enough for a person, and so for a test.
    [EDITOR_RINGS, 1],
  ];
}

function only(names: readonly string[]): readonly (readonly [readonly Step[], number])[] {
  const known = [UNIT_RING, ...NODE_RINGS.map(nodeRing), ...EDITOR_RINGS, ...MEASURING_RINGS, ATTACK_RING];
  const chosen = names.map((name) => {
    const step = known.find((one) => one.name === name);
    if (step === undefined)
      throw new Error(`No ring "${name}"; there are: ${known.map((one) => one.name).join(', ')}.`);
    return step;
  });
  return [
    [[BUILD], 1],
    [chosen, 1],
  ];
}

main(async () => {
  const names = process.argv.slice(2);
  const whole = names.length === 0;
  if (whole) await prepareEditor();
  if (whole && !canMeasure())
    console.log(
      'Skipped: acceptance, cases, attack and scorers, for no folder "shared" stands beside the checkout.',
    );
  let total = NOTHING;
  for (const [steps, atOnce] of whole ? everything() : only(names)) {
    const tally = await runSteps(steps, atOnce);
    total = sum([total, tally]);
    // Without a build there is nothing to test.
    if (steps.includes(BUILD) && tally.failed > 0) break;
  }
  console.log(closingLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
});

/** Installs what the editor's rings need before anything else, so that what is missing is said in the first second. */
async function prepareEditor(): Promise<void> {
  await ensureChromium();
  await installHost();
}
