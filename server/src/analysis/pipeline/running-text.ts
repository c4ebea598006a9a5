import type { HeadMention } from '../articles/anatomy';
import type { DumpWords } from '../words/dump-words';
import { NOTHING_READ, RecordingWords, stillHolds } from '../facts/recorder';
import type { KnownParagraph } from './cached-paragraph';
import { articleLanguages, type SettledParagraph } from '../language/article-language';
import { languageName } from '../language/language-names';
import { ENGLISH, type LanguageCode, settleInSlices } from '../language/settle-languages';
import type { AnalysisMemory } from './memory';
import { findMentions, findMentionsByTables } from '../mentions/find';
import type { JudgedMention, Mention } from '../words/mention';
import { inDump, paragraphContextOf } from '../words/paragraph-context';
import { wordCacheOf } from '../words/word-cache';
import { readParagraph } from './read-paragraph';
import { runningStretches } from './running-stretches';
import { eachInSlices, type Slices } from '../incremental/slices';
import type { Structure } from '../articles/placed-article';
import { ConfirmedMentions } from '../decisions/confirmed-mentions';
import { type ConfirmedName, confirmedNames, type ConfirmedNames } from '../decisions/confirmed-names';
import { checkParagraph, type ParagraphSpelling } from '../typos/check-paragraph';
import { knownToUser, recordingUserWords, userWordsStillHold } from '../typos/user-words';
import type { AnalysisRun } from './analysis-run';

/**
 * How many characters of paragraphs keep their intermediate results until the dump is known; the rest is read
 * twice.
 */
const CONTEXTS_KEPT = 1.5e6;

/** A paragraph at its position: `start` is an offset into the dump's text, `article` an index or -1. */
export interface PlacedParagraph {
  readonly start: number;
  readonly article: number;
  readonly known: KnownParagraph;
}

/** The dump's running text: the mentions and the misspellings in each paragraph. */
export interface RunningText {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly spelling: readonly ParagraphSpelling[];
  /** The language of each paragraph, and that of each article. */
  readonly languages: readonly LanguageCode[];
  readonly articleLanguages: readonly LanguageCode[];
  readonly words: DumpWords;
  /** What a user's labels say about other places. */
  readonly confirmed: ConfirmedNames;
  /** Whether the user has accepted the word, or confirmed a name that contains it. */
  readonly isKnownToUser: (word: string) => boolean;
}

/** Paragraphs → tokens → confident mentions → facts of the dump → mentions and typos, in slices. */
export function* readRunningText(run: AnalysisRun, structure: Structure): Generator<void, RunningText, void> {
  const { text, settings, annotations, resources, memory, slices } = run;
  const paragraphs: PlacedParagraph[] = [];
  let room = CONTEXTS_KEPT;
  for (const { start, end, article, register } of yield* runningStretches(text, structure, slices)) {
    const content = text.slice(start, end);
    const known = yield* memory.paragraphs.getInSlices(`${register}\n${content}`, () => {
      room -= content.length;
      return readParagraph(content, register, room > 0, resources, slices);
    });
    paragraphs.push({ start, article, known });
    if (slices.spent(WORK_OF_A_PARAGRAPH)) yield;
  }
  const confirmed = confirmedNames(text, annotations);
  if (!memory.confirmed.areOf(confirmed.names)) memory.confirmed = new ConfirmedMentions(confirmed.names);
  const unsettled: { readonly article: number; readonly evidence: KnownParagraph['language'] }[] = [];
  yield* eachInSlices(paragraphs, WORK_OF_A_LANGUAGE, slices, ({ article, known }) =>
    unsettled.push({ article, evidence: known.language }),
  );
  const languages = yield* settleInSlices(unsettled, slices);
  yield* countFacts(run, paragraphs, languages, structure, confirmed.names);
  yield;
  const words: DumpWords = {
    count: (form) => memory.words.count(form),
    nameKind: (form) => memory.names.nameKind(form),
    isPersonPart: (word) => memory.names.isPersonPart(word),
  };
  const isKnownToUser = knownToUser([
    ...settings.knownWords,
    ...confirmed.names.flatMap(({ words }) => words.split(/[\s-]+/)),
  ]);
  const mentions: (readonly Mention[])[] = [];
  const spelling: ParagraphSpelling[] = [];
  for (const [index, { known }] of paragraphs.entries()) {
    const language = languages[index] ?? ENGLISH;
    const found = yield* mentionsOf(run, known, language === ENGLISH, words);
    mentions.push(memory.confirmed.addedTo(found, known));
    spelling.push(
      !settings.checkSpelling
        ? NOT_CHECKED
        : language === ENGLISH
          ? yield* spellingOf(run, known, words, isKnownToUser)
          : spellingLeftOut(known, language),
    );
    if (slices.spent(WORK_OF_A_PARAGRAPH)) yield;
  }
  const settled: SettledParagraph[] = [];
  yield* eachInSlices(paragraphs, WORK_OF_A_LANGUAGE, slices, ({ article, known }, index) =>
    settled.push({ article, language: languages[index] ?? ENGLISH, words: known.language.words }),
  );
  return {
    paragraphs,
    mentions,
    spelling,
    languages,
    articleLanguages: yield* articleLanguages(settled, structure.articles.length, slices),
    words,
    confirmed,
    isKnownToUser,
  };
}

/** The cost of a paragraph that is already cached, in characters of ordinary work. */
const WORK_OF_A_PARAGRAPH = 20;
/** The cost of passing on its language. */
const WORK_OF_A_LANGUAGE = 2;

/**
 * Brings the counters up to date with the dump: adds what is new and removes what is gone. Each counted item
 * is recorded individually, so the next analysis can continue work that was abandoned half-way.
 */
function* countFacts(
  { memory, slices }: AnalysisRun,
  paragraphs: readonly PlacedParagraph[],
  languages: readonly LanguageCode[],
  structure: Structure,
  confirmed: readonly ConfirmedName[],
): Generator<void, void, void> {
  const { words, names } = memory;
  const all: KnownParagraph[] = [];
  const english: KnownParagraph[] = [];
  yield* eachInSlices(paragraphs, 2, slices, ({ known }, index) => {
    all.push(known);
    if (languages[index] === ENGLISH) english.push(known);
  });
  yield* adjust(
    all,
    memory.counted,
    {
      add: ({ tokens }) => words.add(tokens),
      remove: ({ tokens }) => words.remove(tokens),
      size: ({ text }) => text.length,
    },
    slices,
  );
  yield* adjust(
    english,
    memory.countedEnglish,
    {
      add: ({ text, sure }) => names.add(text, sure),
      remove: ({ text, sure }) => names.remove(text, sure),
      size: ({ sure }) => sure.length * 20,
    },
    slices,
  );
  const sure = (mention: HeadMention): readonly JudgedMention[] => [
    { ...mention, start: 0, end: mention.text.length, confidence: 1 },
  ];
  yield* adjust(
    structure.articles.map(({ anatomy }) => anatomy),
    memory.countedHeads,
    {
      add: ({ mentions }) => mentions.forEach((mention) => names.add(mention.text, sure(mention))),
      remove: ({ mentions }) => mentions.forEach((mention) => names.remove(mention.text, sure(mention))),
      size: ({ mentions }) => mentions.length * 20,
    },
    slices,
  );
  yield* countConfirmed(confirmed, memory, slices);
}

/**
 * Names that a user has confirmed count once each, compared by value, since they are not the same objects
 * from one run to the next.
 */
function* countConfirmed(
  confirmed: readonly ConfirmedName[],
  { names, countedConfirmed }: AnalysisMemory,
  slices: Slices,
): Generator<void, void, void> {
  const byKey = new Map(confirmed.map((name) => [`${name.kind} ${name.words}`, name]));
  const sure = ({ kind, words }: ConfirmedName): readonly JudgedMention[] => [
    { kind, start: 0, end: words.length, confidence: 1 },
  ];
  for (const [key, name] of countedConfirmed) {
    if (byKey.has(key)) continue;
    names.remove(name.words, sure(name));
    countedConfirmed.delete(key);
    if (slices.spent(20)) yield;
  }
  for (const [key, name] of byKey) {
    if (countedConfirmed.has(key)) continue;
    names.add(name.words, sure(name));
    countedConfirmed.set(key, name);
    if (slices.spent(20)) yield;
  }
}

interface Counting<Item> {
  readonly add: (item: Item) => void;
  readonly remove: (item: Item) => void;
  /** The cost of one item, in characters. */
  readonly size: (item: Item) => number;
}

function* adjust<Item>(
  present: readonly Item[],
  counted: Map<Item, number>,
  counting: Counting<Item>,
  slices: Slices,
): Generator<void, void, void> {
  const wanted = new Map<Item, number>();
  for (const item of present) {
    wanted.set(item, (wanted.get(item) ?? 0) + 1);
    if (slices.spent(1)) yield;
  }
  for (const item of [...counted.keys()]) {
    const want = wanted.get(item) ?? 0;
    for (let have = counted.get(item) ?? 0; have > want; have--) {
      counting.remove(item);
      if (have - 1 === 0) counted.delete(item);
      else counted.set(item, have - 1);
      if (slices.spent(counting.size(item))) yield;
    }
  }
  for (const [item, want] of wanted) {
    for (let have = counted.get(item) ?? 0; have < want; have++) {
      counting.add(item);
      counted.set(item, have + 1);
      if (slices.spent(counting.size(item))) yield;
    }
  }
}

function* mentionsOf(
  { resources, memory, slices }: AnalysisRun,
  known: KnownParagraph,
  isEnglish: boolean,
  words: DumpWords,
): Generator<void, readonly Mention[], void> {
  if (known.mentions?.isEnglish !== isEnglish || !stillHolds(known.mentions.read, words)) {
    const recorder = memory.isForOne ? undefined : new RecordingWords(words);
    const { text, register, tokens } = known;
    const context = known.context ?? paragraphContextOf(tokens, text, register, wordCacheOf(resources));
    known.context = undefined;
    if (slices.spent(text.length)) yield;
    const found = isEnglish
      ? yield* findMentions(inDump(context, recorder ?? words), register, resources, slices)
      : findMentionsByTables(context, register);
    known.mentions = { isEnglish, read: recorder?.read ?? NOTHING_READ, found };
  }
  if (slices.spent(known.text.length)) yield;
  return known.mentions.found;
}

const NOT_CHECKED: ParagraphSpelling = { problems: [] };

/**
 * What to report about a paragraph in another language: which one, if there are words that would have been
 * checked.
 */
function spellingLeftOut(
  { register, language: { words } }: KnownParagraph,
  language: LanguageCode,
): ParagraphSpelling {
  if (words === 0 || register === 'byline' || register === 'furniture') return NOT_CHECKED;
  return { problems: [], otherLanguage: languageName(language) };
}

function* spellingOf(
  { resources, memory, slices }: AnalysisRun,
  known: KnownParagraph,
  words: DumpWords,
  isKnown: (word: string) => boolean,
): Generator<void, ParagraphSpelling, void> {
  if (
    known.spelling === undefined ||
    !userWordsStillHold(known.spelling.userWords, isKnown) ||
    !stillHolds(known.spelling.read, words)
  ) {
    const recorder = memory.isForOne ? undefined : new RecordingWords(words);
    const user = memory.isForOne ? undefined : recordingUserWords(isKnown);
    const found = yield* checkParagraph(
      known,
      { words: recorder ?? words, resources, isKnownToUser: user?.isKnown ?? isKnown },
      slices,
    );
    known.spelling = { read: recorder?.read ?? NOTHING_READ, userWords: user?.read ?? new Map(), found };
  }
  return known.spelling.found;
}
