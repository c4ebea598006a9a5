import type { DumpWords } from '../../server/src/analysis/words/dump-words';
import { NameFacts } from '../../server/src/analysis/facts/name-facts';
import { WordIndex } from '../../server/src/analysis/facts/word-index';
import { findMentions, findSureMentions } from '../../server/src/analysis/mentions/find';
import { inDump, paragraphContextOf } from '../../server/src/analysis/words/paragraph-context';
import { wordCacheOf } from '../../server/src/analysis/words/word-cache';
import { tokenize } from '../../server/src/analysis/words/tokens';
import { readResources } from '../../server/src/node/read-resources';
import { runToEnd, Slices } from '../../server/src/analysis/incremental/slices';

/** The stage of mentions alone, each line of a text a paragraph of one dump. */
export function nameFinder(
  dataFolder: string,
): (text: string) => readonly { readonly start: number; readonly end: number; readonly kind: string }[] {
  const resources = readResources(dataFolder);
  return (text) => {
    const [words, facts] = [new WordIndex(), new NameFacts()];
    const names: DumpWords = {
      count: (form) => words.count(form),
      nameKind: (form) => facts.nameKind(form),
      isPersonPart: (word) => facts.isPersonPart(word),
    };
    let start = 0;
    const paragraphs = text.split('\n').map((line) => {
      const tokens = tokenize(line);
      const context = paragraphContextOf(tokens, line, 'sentence', wordCacheOf(resources));
      const sure = runToEnd(findSureMentions(context, 'sentence', resources, new Slices()));
      words.add(tokens);
      facts.add(line, sure);
      const paragraph = { context, start };
      start += line.length + 1;
      return paragraph;
    });
    return paragraphs.flatMap(({ context, start: at }) =>
      runToEnd(findMentions(inDump(context, names), 'sentence', resources, new Slices())).map(
        ({ kind, ...span }) => ({
          kind,
          start: span.start + at,
          end: span.end + at,
        }),
      ),
    );
  };
}
