import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createAnalysis } from '../server/src/analysis/analysis';
import { isRecord } from '../shared/json-value';
import { readResources } from '../server/src/node/read-resources';
import { buildAll } from './build';
import { flagReport, judgeFlags, type PlacedFlag, readVerdicts } from './judged-flags/judge';
import { DIST, inRoot, SHARED } from './paths';
import { main } from './run';

// Prints how many of the flags on clean news are false, by the verdicts in `test/data/judged-flags.tsv`; with `--list`, where the
// unjudged and the false ones stand.
main(async () => {
  const clean = path.join(SHARED, 'corpus', 'typos', 'clean.jsonl');
  if (!existsSync(clean))
    throw new Error(`${clean} is missing: judging needs the clean news of the measuring folder.`);
  await buildAll({ release: false });
  const verdicts = readVerdicts(readFileSync(inRoot('test', 'data', 'judged-flags.tsv'), 'utf8'));
  const analysis = createAnalysis(readResources(path.join(DIST, 'data')));
  const flags: PlacedFlag[] = [];
  let words = 0;
  for (const line of readFileSync(clean, 'utf8')
    .split('\n')
    .filter((filled) => filled !== '')) {
    const { id, text } = documentOf(JSON.parse(line));
    words += text.match(/\S+/g)?.length ?? 0;
    for (const { code, start, end } of analysis.analyse(text).problems) {
      if (code.startsWith('typo.')) flags.push({ document: id, start, end, printed: text.slice(start, end) });
    }
  }
  const judged = judgeFlags(flags, verdicts);
  console.log(flagReport(judged, words));
  if (!process.argv.includes('--list')) return;
  for (const { flag, verdict } of judged) {
    if (verdict !== 'error')
      console.log([verdict, flag.document, flag.start, flag.end, flag.printed].join('\t'));
  }
});

function documentOf(value: unknown): { readonly id: string; readonly text: string } {
  if (isRecord(value)) {
    const { id, text } = value;
    if (typeof id === 'string' && typeof text === 'string') return { id, text };
  }
  throw new Error('A document of the clean news has no id or no text.');
}
