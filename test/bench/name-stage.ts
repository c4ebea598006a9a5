import { DumpWords } from '../../server/src/analysis/facts/dump-words';
import { NameFacts } from '../../server/src/analysis/facts/name-facts';
import { WordIndex } from '../../server/src/analysis/facts/word-index';
import { findMentions, findSureMentions } from '../../server/src/analysis/mentions/find';
import { tokenize } from '../../server/src/analysis/tokens';
import { readResources } from '../../server/src/node/read-resources';

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
      const sure = findSureMentions(tokens, line, 'sentence', resources);
      words.add(tokens);
      facts.add(line, sure);
      const paragraph = { line, tokens, sure, start };
      start += line.length + 1;
      return paragraph;
    });
    return paragraphs.flatMap(({ line, tokens, sure, start: at }) =>
      findMentions(tokens, line, 'sentence', names, sure, resources).map(({ kind, ...span }) => ({
        kind,
        start: span.start + at,
        end: span.end + at,
      })),
    );
  };
}
