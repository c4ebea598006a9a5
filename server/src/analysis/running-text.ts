import { DumpWords } from './facts/dump-words';
import { RecordingWords, stillHolds } from './facts/recorder';
import { KnownParagraph } from './known-paragraph';
import { AnalysisMemory } from './memory';
import { findMentions, findSureMentions } from './mentions/find';
import { Mention } from './mentions/mention';
import { Register } from './paragraph';
import { Resources } from './resources/resources';
import { AnalysisSettings } from './settings';
import { Slices } from './slices';
import { Structure } from './structure';
import { tokenize } from './tokens';
import { checkParagraph, knownToUser } from './typos/check-paragraph';
import { RelativeProblem } from './typos/relative-problem';

/** A paragraph in its place: `start` is an offset into the dump's text, `article` an index or -1. */
export interface PlacedParagraph {
  readonly start: number;
  readonly article: number;
  readonly known: KnownParagraph;
}

/** The dump's running text: what each paragraph names, and what is misspelt in it. */
export interface RunningText {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly problems: readonly (readonly RelativeProblem[])[];
  readonly words: DumpWords;
}

/** Paragraphs → tokens → sure mentions → facts of the dump → mentions and typos, in slices. */
export function* readRunningText(
  text: string,
  structure: Structure,
  settings: AnalysisSettings,
  resources: Resources,
  memory: AnalysisMemory,
  slices: Slices,
): Generator<void, RunningText, void> {
  const paragraphs: PlacedParagraph[] = [];
  for (const { start, end, article, register } of paragraphsOf(text, structure)) {
    const content = text.slice(start, end);
    const known = memory.paragraphs.get(`${register}\n${content}`, () => {
      const tokens = tokenize(content);
      return {
        text: content,
        register,
        tokens,
        sure: findSureMentions(tokens, content, register, resources),
        mentions: undefined,
        problems: undefined,
      };
    });
    paragraphs.push({ start, article, known });
    if (slices.spent(content.length + 20)) yield;
  }
  countFacts(paragraphs, structure, memory);
  yield;
  const words: DumpWords = {
    count: (form) => memory.words.count(form),
    nameKind: (form) => memory.names.nameKind(form),
    isPersonPart: (word) => memory.names.isPersonPart(word),
  };
  const isKnown = knownToUser(settings.knownWords);
  const userWords = [...settings.knownWords].sort().join('\n');
  const mentions: (readonly Mention[])[] = [];
  const problems: (readonly RelativeProblem[])[] = [];
  for (const { known } of paragraphs) {
    mentions.push(mentionsOf(known, words, resources));
    problems.push(settings.checkSpelling ? problemsOf(known, words, resources, isKnown, userWords) : []);
    if (slices.spent(known.text.length + 20)) yield;
  }
  return { paragraphs, mentions, problems, words };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly article: number;
  readonly register: Register;
}

/** The running text of all articles in order; where there is no article, every line, so that mentions and typos are found even so. */
function paragraphsOf(text: string, structure: Structure): readonly Stretch[] {
  const stretches: Stretch[] = [];
  structure.articles.forEach((article, index) => {
    for (const running of article.anatomy.running) {
      stretches.push({
        start: article.start + running.start,
        end: article.start + running.end,
        article: index,
        register: running.register,
      });
    }
  });
  if (structure.articles.length > 0) return stretches;
  for (let line = 0; line < structure.table.count; line++) {
    const { start, end } = structure.table.span(line);
    if (text.slice(start, end).trim() !== '')
      stretches.push({ start, end, article: -1, register: 'sentence' });
  }
  return stretches;
}

/** Brings the counters up to what is in the dump now: adds what is new, takes out what is gone. */
function countFacts(
  paragraphs: readonly PlacedParagraph[],
  structure: Structure,
  memory: AnalysisMemory,
): void {
  adjust(
    paragraphs.map(({ known }) => known),
    memory.counted,
    (known) => {
      memory.words.add(known.tokens);
      memory.names.add(known.text, known.sure);
    },
    (known) => {
      memory.words.remove(known.tokens);
      memory.names.remove(known.text, known.sure);
    },
  );
  adjust(
    structure.articles.map(({ anatomy }) => anatomy),
    memory.countedHeads,
    (anatomy) =>
      anatomy.mentions.forEach((mention) =>
        memory.names.add(mention.text, [{ ...mention, start: 0, end: mention.text.length, certainty: 1 }]),
      ),
    (anatomy) =>
      anatomy.mentions.forEach((mention) =>
        memory.names.remove(mention.text, [{ ...mention, start: 0, end: mention.text.length, certainty: 1 }]),
      ),
  );
}

function adjust<Item>(
  present: readonly Item[],
  counted: Map<Item, number>,
  add: (item: Item) => void,
  remove: (item: Item) => void,
): void {
  const wanted = new Map<Item, number>();
  for (const item of present) wanted.set(item, (wanted.get(item) ?? 0) + 1);
  for (const [item, have] of [...counted]) {
    const want = wanted.get(item) ?? 0;
    for (let times = have; times > want; times--) remove(item);
    if (want === 0) counted.delete(item);
    else counted.set(item, Math.min(have, want));
  }
  for (const [item, want] of wanted) {
    for (let times = counted.get(item) ?? 0; times < want; times++) add(item);
    counted.set(item, want);
  }
}

function mentionsOf(known: KnownParagraph, words: DumpWords, resources: Resources): readonly Mention[] {
  if (known.mentions === undefined || !stillHolds(known.mentions.read, words)) {
    const recorder = new RecordingWords(words);
    const found = findMentions(known.tokens, known.text, known.register, recorder, known.sure, resources);
    known.mentions = { read: recorder.read, found };
  }
  return known.mentions.found;
}

function problemsOf(
  known: KnownParagraph,
  words: DumpWords,
  resources: Resources,
  isKnown: (word: string) => boolean,
  userWords: string,
): readonly RelativeProblem[] {
  if (
    known.problems === undefined ||
    known.problems.userWords !== userWords ||
    !stillHolds(known.problems.read, words)
  ) {
    const recorder = new RecordingWords(words);
    const found = checkParagraph(known.text, known.tokens, known.register, recorder, resources, isKnown);
    known.problems = { read: recorder.read, userWords, found };
  }
  return known.problems.found;
}
