import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createAnalysis } from '../server/src/analysis/analysis';
import { readResources } from '../server/src/node/read-resources';
import { buildAll } from './build';
import { pooledArticle } from './certain-edits/articles';
import { CertainShare, injectedText } from './certain-edits/certain-share';
import {
  certainEdit,
  editReport,
  type EditVerdict,
  readEditVerdicts,
  verdictOn,
} from './certain-edits/judge';
import { DIST, inRoot, SHARED } from './paths';
import { main } from './run';

// Draws every edit that is made unseen in the English articles of the pool, and prints how many are right by the filed verdicts; with
// `--list`, where those stand that are not right, or not judged. Then what share of misprints put into news has a fix that is certain.
main(async () => {
  const pool = path.join(SHARED, 'corpus', 'dumps2', 'articles.jsonl.gz');
  if (!existsSync(pool))
    throw new Error(`${pool} is missing: judging needs the pool of articles of the measuring folder.`);
  await buildAll({ release: false });
  const verdicts = readEditVerdicts(readFileSync(inRoot('test', 'gold', 'fixes', 'verdicts.tsv'), 'utf8'));
  const analysis = createAnalysis(readResources(path.join(DIST, 'data')));
  const said: EditVerdict[] = [];
  let words = 0;
  for (const line of gunzipSync(readFileSync(pool)).toString('utf8').split('\n')) {
    const article = line === '' ? undefined : pooledArticle(line);
    if (article === undefined) continue;
    const { id, text } = article;
    words += text.match(/\S+/g)?.length ?? 0;
    for (const problem of analysis.analyse(text).problems) {
      const edit = certainEdit(id, text, problem);
      if (edit === undefined) continue;
      const verdict = verdictOn(edit, verdicts);
      said.push(verdict);
      if (process.argv.includes('--list') && verdict !== 'right')
        console.log([verdict, id, edit.start, edit.end, edit.becomes, problem.code].join('\t'));
    }
  }
  console.log(editReport(said, words));
  const injected = path.join(SHARED, 'corpus', 'typos', 'injected.jsonl');
  if (!existsSync(injected))
    throw new Error(`${injected} is missing: it holds the misprints that were put into news.`);
  const shares = new Map<string, CertainShare>();
  for (const line of readFileSync(injected, 'utf8').split('\n')) {
    if (line === '') continue;
    const read = injectedText(line);
    const share = shares.get(read.set) ?? new CertainShare();
    shares.set(read.set, share);
    share.add(read, analysis.analyse(read.text).problems);
  }
  for (const [set, share] of shares) console.log(`${set.padEnd(12)} ${share}`);
});
