import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalysis } from '../server/src/analysis/analysis';
import { readResources } from '../server/src/node/read-resources';
import { buildAll } from './build';
import { accuracyOf, accuracyTable } from './languages/accuracy';
import { englishChecked, englishDump, type KnownDump, mixedDump } from './languages/checked-lines';
import { foreignFlags } from './languages/foreign-flags';
import { DIST, SHARED } from './paths';
import { main } from './run';
import { gather, tellGathered } from './train/languages/gather';
import { developmentTexts } from './train/languages/news';
import { seeded } from './train/random';

/**
 * npm run score:languages -- [--packages FOLDER] [--seed N]
 * Prints the figures of docs/languages.md: how well lines are told alone and among others, how many English lines stay checked, and
 * where misprints are flagged in articles that are not in English. What is not at hand is said and left out.
 */
const { values } = parseArgs({
  options: { packages: { type: 'string' }, seed: { type: 'string', default: '11' } },
});

const MIXED_DUMPS = 40;
/** The families of `corpus/dumps2` that are Spanish, German, and of Romance languages. */
const FAMILIES = ['d-es-paste', 'd-web-de', 'd-web-rom'];

main(async () => {
  const corpus = path.join(SHARED, 'corpus');
  const gathered = await gather(corpus, values.packages);
  console.log(tellGathered(gathered));
  // The declaration is in everybody's training set, and the exchange's lists of scores are learnt from.
  const measured = gathered.lines.filter(
    ({ source }) => source !== 'declaration' && source !== 'exchange-news',
  );
  if (measured.length === 0) return;
  await buildAll({ release: false });
  const resources = readResources(path.join(DIST, 'data'));
  console.log(
    `\n${accuracyTable(accuracyOf(measured, resources), new Set(resources.languages?.codes ?? []))}\n`,
  );
  if (gathered.articles.length === 0) return;
  const analysis = createAnalysis(resources);
  const tellChecked = (name: string, dumps: readonly KnownDump[]): void => {
    const counts = dumps.map((dump) => englishChecked(dump, analysis.analyse(dump.text)));
    const english = counts.reduce((sum, each) => sum + each.english, 0);
    const checked = counts.reduce((sum, each) => sum + each.checked, 0);
    console.log(`${name}: ${checked} of ${english} English lines of four words and more stay checked`);
  };
  tellChecked('English development sets', developmentTexts(corpus).map(englishDump));
  const random = seeded(Number(values.seed));
  tellChecked(
    `${MIXED_DUMPS} dumps mixed at random (seed ${values.seed})`,
    Array.from({ length: MIXED_DUMPS }, () => mixedDump(gathered.articles, random)),
  );
  const languages = new Map(gathered.articles.map(({ id, language }) => [id, language]));
  for (const family of FAMILIES) {
    const folder = path.join(corpus, 'dumps2', family);
    if (!existsSync(folder)) {
      console.log(`${folder} is missing.`);
      continue;
    }
    const flags = foreignFlags(
      folder,
      (id) => languages.get(id),
      (text) => analysis.analyse(text),
    );
    console.log(`\n${family}: misprints flagged in articles that are not in English: ${flags.length}`);
    for (const { file, offset, code, language } of flags)
      console.log([file, offset, code, language].join('\t'));
  }
});
