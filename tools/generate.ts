import { staleFiles, writeGenerated } from './generate/files';
import { main } from './run';
import type { Step } from './steps';
import { tallyOf } from './tally';

/** Whether the parts of files that are written from the sources are as those say; with `fix` they are made so. */
export function generatedStep(fix: boolean): Step {
  return {
    name: 'generated',
    async run() {
      const stale = fix ? [] : await staleFiles();
      if (fix) await writeGenerated();
      const output = stale.map(
        (name) => `${name} is not what the sources say: npm run generate writes it anew.`,
      );
      return { tally: tallyOf(stale.length === 0), output: output.join('\n') };
    },
  };
}

if (process.argv[1] === __filename) {
  main(async () => {
    const written = await writeGenerated();
    console.log(written.length === 0 ? 'All is as the sources say.' : `Written anew: ${written.join(', ')}`);
  });
}
