import { runToEnd, Slices } from '../../../../server/src/analysis/incremental/slices';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ProblemCode } from '../../../../server/src/analysis/model/dump';
import { WordIndex } from '../../../../server/src/analysis/facts/word-index';
import type { Register } from '../../../../server/src/analysis/words/paragraph';
import type { Lexicon } from '../../../../server/src/analysis/resources/lexicon';
import { decodeLexicon, LEXICON_FILES } from '../../../../server/src/analysis/resources/lexicon-decode';
import type { Place } from '../../../../server/src/analysis/resources/places';
import {
  decodeRegionalSpellings,
  type RegionalPair,
  writeRegionalSpellings,
  type RegionalSpellings,
} from '../../../../server/src/analysis/resources/regional-spellings';
import { tokenize } from '../../../../server/src/analysis/words/tokens';
import {
  checkParagraph,
  type ParagraphSpelling,
} from '../../../../server/src/analysis/typos/check-paragraph';
import type { TypoResources } from '../../../../server/src/analysis/typos/checked-text';
import type { TokenizedParagraph } from '../../../../server/src/analysis/typos/name-occurrences';
import type { ParagraphRule } from '../../../../server/src/analysis/typos/paragraph-rules';
import type { RelativeProblem } from '../../../../server/src/analysis/typos/relative-problem';
import { knownToUser } from '../../../../server/src/analysis/typos/user-words';
import { inRoot } from '../../../../tools/paths';

/** The files of the real lexicon, as built. */
export function lexiconFiles(): ReadonlyMap<string, Uint8Array> {
  const names = Object.values(LEXICON_FILES);
  return new Map(names.map((name) => [name, readFileSync(inRoot('dist', 'data', name))]));
}

/** A few pairs of spellings: both tell their English in the first ones, the British form alone in the last two. */
export function regionalSpellings(): RegionalSpellings {
  const both = ['colour color', 'harbour harbor', 'centre center', 'travelled traveled', 'grey gray'];
  const pairs = (words: readonly string[], tells: RegionalPair['tells']): readonly RegionalPair[] =>
    words.map((pair) => {
      const [british = '', american = ''] = pair.split(' ');
      return { british, american, tells };
    });
  return decodeRegionalSpellings(
    writeRegionalSpellings([...pairs(both, 'both'), ...pairs(['organise organize', 'tyre tire'], 'British')]),
  );
}

let decoded: Lexicon | undefined;

/** The real lexicon, decoded once for all tests of a run. */
export function realLexicon(): Lexicon {
  return (decoded ??= decodeLexicon(lexiconFiles()));
}

/** The real lexicon with a few names and places beside it. */
export function resources(): TypoResources {
  const given = new Set(['Ingrid', 'Tomas', 'Helena', 'Marta', 'Bre']);
  const family = new Set(['Lindqvist', 'Okafor', 'Lindquist']);
  const places = new Map([
    ['Tromso', place('Tromso', 'NO', 77_000)],
    ['Gaborone', place('Gaborone', 'BW', 230_000)],
  ]);
  return {
    lexicon: realLexicon(),
    names: {
      isGiven: (word) => given.has(word),
      isFamily: (word) => family.has(word),
      isFamilyFirst: () => false,
    },
    places: {
      lookup: (name) =>
        [...(places.has(name) ? [places.get(name)] : [])].filter((found) => found !== undefined),
      isPrefix: () => false,
      demonym: () => undefined,
      countryName: () => undefined,
      stateName: () => undefined,
      qualifier: () => undefined,
      nearest: () => [],
    },
  };
}

function place(name: string, country: string, population: number): Place {
  const size = { population, prominence: population };
  return { name, kind: 'city', country, division: null, latitude: null, longitude: null, ...size };
}

/** A text in which «wrong→right» marks a problem and its first fix, and «wrong» one without a fix. */
interface Marked {
  readonly text: string;
  readonly expected: readonly { readonly start: number; readonly end: number; readonly right: string }[];
}

/** Takes the marks out of a text. */
export function unmark(marked: string): Marked {
  const expected: { start: number; end: number; right: string }[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 0) {
      text += piece;
      continue;
    }
    const [wrong = '', right = ''] = piece.split('→');
    expected.push({ start: text.length, end: text.length + wrong.length, right });
    text += wrong;
  }
  return { text, expected };
}

/** What a paragraph is checked with. */
export interface Situation {
  readonly register?: Register;
  /** What else stands in the dump. */
  readonly elsewhere?: string;
  readonly knownWords?: readonly string[];
  /** The rules that speak, if not all. */
  readonly rules?: readonly ParagraphRule[];
}

/** What the paragraph rules say of `text`. */
export function spellingOf(text: string, situation: Situation = {}): ParagraphSpelling {
  const tokens = tokenize(text);
  const index = new WordIndex();
  index.add(tokens);
  index.add(tokenize(situation.elsewhere ?? ''));
  const words = {
    count: (form: string) => index.count(form),
    nameKind: () => undefined,
    isPersonPart: () => false,
  };
  const known = knownToUser(situation.knownWords ?? []);
  const register = situation.register ?? 'sentence';
  const held = { words, resources: resources(), isKnownToUser: known };
  return runToEnd(checkParagraph({ text, tokens, register }, held, new Slices(), situation.rules));
}

/** What the paragraph rules find in `text`. */
export function problemsOf(text: string, situation: Situation = {}): readonly RelativeProblem[] {
  return spellingOf(text, situation).problems;
}

/** Asserts that exactly the marked problems of this code are found, each with the marked first fix. */
export function check(code: ProblemCode, marked: string, situation: Situation = {}): void {
  const { text, expected } = unmark(marked);
  const found = problemsOf(text, situation).map((problem) => ({
    code: problem.code,
    wrong: text.slice(problem.start, problem.end),
    start: problem.start,
    right: problem.fixes[0]?.edits[0]?.newText ?? '',
  }));
  const wanted = expected.map(({ start, end, right }) => ({
    code,
    wrong: text.slice(start, end),
    start,
    right,
  }));
  assert.deepEqual(found, wanted, text);
}

/** Asserts that nothing is found. */
export function silent(text: string, situation: Situation = {}): void {
  check('typo.word', text, situation);
}

/** Paragraphs as the dump has them: one a line, articles parted by a line of `---`, and the index over them. */
export function dumpOf(text: string): { paragraphs: readonly TokenizedParagraph[]; index: WordIndex } {
  const index = new WordIndex();
  const paragraphs: TokenizedParagraph[] = [];
  let article = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    if (line === '---') article++;
    else if (line !== '') {
      const tokens = tokenize(line);
      index.add(tokens);
      paragraphs.push({ start, text: line, register: 'sentence', article, tokens });
    }
    start += line.length + 1;
  }
  return { paragraphs, index };
}
