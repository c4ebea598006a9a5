import { fileStoreOn } from '../../server/src/node/file-store';
import { Faults } from './faults';

/*
 * Appends a text to a file: `writer.ts URI TEXT KILL_AT TIMES`. At the step of that number it kills itself, as a power
 * cut would; 0 is no step. A program of its own, since a test cannot outlive itself.
 */
const [uri = '', text = '', killAt = '0', times = '1'] = process.argv.slice(2);
const { disk } = new Faults(Number(killAt), () => process.kill(process.pid, 'SIGKILL'));
const files = fileStoreOn(disk);

async function write(): Promise<void> {
  for (let time = 0; time < Number(times); time++) await files.update(uri, (before) => (before ?? '') + text);
}

write().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
