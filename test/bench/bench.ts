import { buildAll } from '../../tools/build';
import { main } from '../../tools/run';
import { benchAnnotations } from './annotations';
import { benchFreeThread } from './free-thread';
import { benchKeystrokes } from './keystrokes';
import { benchNamePeers, benchPeers, benchTypoPeers } from './peers';
import { benchStructure } from './structure';
import { benchThroughput } from './throughput';

// Prints how quick the product is on this machine; with `--peers`, how right it and its peers are on the same gold; with
// `--names` or `--typos`, these alone; with `--annotations`, what annotations cost; with `--thread`, how long others wait.
main(async () => {
  await buildAll({ release: true });
  if (process.argv.includes('--names')) return benchNamePeers();
  if (process.argv.includes('--typos')) return benchTypoPeers();
  if (process.argv.includes('--thread')) return console.log(await benchFreeThread(1e6));
  if (process.argv.includes('--annotations')) return console.log(await benchAnnotations(1e6, 5000, 40));
  console.log(await benchStructure());
  console.log(await benchThroughput(1e6, 5));
  console.log(await benchKeystrokes(1e6, 200));
  if (process.argv.includes('--peers')) await benchPeers();
});
