import { NameFacts } from '../../../server/src/analysis/facts/name-facts';
import type { DumpWords } from '../../../server/src/analysis/words/dump-words';
import { WordIndex } from '../../../server/src/analysis/facts/word-index';
import { findSureMentions } from '../../../server/src/analysis/mentions/find';
import {
  inDump,
  type ParagraphContext,
  paragraphContextOf,
} from '../../../server/src/analysis/words/paragraph-context';
import { wordCacheOf } from '../../../server/src/analysis/words/word-cache';
import type { Register } from '../../../server/src/analysis/words/paragraph';
import type { Resources } from '../../../server/src/analysis/pipeline/resources';
import { runningStretches } from '../../../server/src/analysis/pipeline/running-stretches';
import { runToEnd, Slices } from '../../../server/src/analysis/incremental/slices';
import { analysisRun } from '../../../server/src/analysis/pipeline/analysis-run';
import { readStructure } from '../../../server/src/analysis/pipeline/structure';
import { tokenize } from '../../../server/src/analysis/words/tokens';

/** A paragraph as the product comes to it: its paragraph context, and what its dump knows. */
export interface ReadParagraph {
  readonly start: number;
  readonly register: Register;
  readonly context: ParagraphContext;
}

/** The paragraphs of a text that is a whole dump, as the product finds them. */
export function readDump(text: string, resources: Resources): readonly ReadParagraph[] {
  const structure = runToEnd(readStructure(analysisRun(text, resources)));
  const words = new WordIndex();
  const facts = new NameFacts();
  const names: DumpWords = {
    count: (form) => words.count(form),
    nameKind: (form) => facts.nameKind(form),
    isPersonPart: (word) => facts.isPersonPart(word),
  };
  const stretches = runToEnd(runningStretches(text, structure, new Slices()));
  const paragraphs = stretches.map(({ start, end, register }) => {
    const content = text.slice(start, end);
    const tokens = tokenize(content);
    words.add(tokens);
    const context = paragraphContextOf(tokens, content, register, wordCacheOf(resources));
    facts.add(content, runToEnd(findSureMentions(context, register, resources, new Slices())));
    return { start, register, context: inDump(context, names) };
  });
  for (const { anatomy } of structure.articles)
    for (const mention of anatomy.mentions)
      facts.add(mention.text, [{ ...mention, start: 0, end: mention.text.length, confidence: 1 }]);
  return paragraphs;
}
