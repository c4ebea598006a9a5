import { runToEnd, Slices } from '../../server/src/analysis/incremental/slices';
import { createAnalysis } from '../../server/src/analysis/analysis';
import type { DumpWords } from '../../server/src/analysis/words/dump-words';
import { WordIndex } from '../../server/src/analysis/facts/word-index';
import type { Fix } from '../../server/src/analysis/model/dump';
import { tokenize } from '../../server/src/analysis/words/tokens';
import { checkParagraph } from '../../server/src/analysis/typos/check-paragraph';
import { placeProblem } from '../../server/src/analysis/typos/relative-problem';
import type { Span } from '../../server/src/text/span';
import { readResources } from '../../server/src/node/read-resources';

/** What the peers are compared by. */
interface Flag extends Span {
  readonly code: string;
  readonly fixes: readonly Fix[];
}

/** The misprints that the whole analysis finds in a text. */
export function wholeAnalysis(dataFolder: string): (text: string) => readonly Flag[] {
  const analysis = createAnalysis(readResources(dataFolder));
  return (text) => analysis.analyse(text).problems.filter(({ code }) => code.startsWith('typo.'));
}

/**
 * The rules of words alone: each line a paragraph of running text, no article, no head, no entity; of the dump they know
 * only how often a word stands in it. What is missing beside the whole analysis is what structure and entities are worth.
 */
export function wordsAlone(dataFolder: string): (text: string) => readonly Flag[] {
  const resources = readResources(dataFolder);
  return (text) => {
    const index = new WordIndex();
    const words: DumpWords = {
      count: (form) => index.count(form),
      nameKind: () => undefined,
      isPersonPart: () => false,
    };
    let start = 0;
    const paragraphs = text.split('\n').map((line) => {
      const tokens = tokenize(line);
      index.add(tokens);
      const paragraph = { line, tokens, start };
      start += line.length + 1;
      return paragraph;
    });
    return paragraphs.flatMap(({ line, tokens, start: at }) =>
      runToEnd(
        checkParagraph(
          { text: line, tokens, register: 'sentence' },
          { words, resources, isKnownToUser: () => false },
          new Slices(),
        ),
      ).problems.map((problem) => placeProblem(problem, at)),
    );
  };
}
