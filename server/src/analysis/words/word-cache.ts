import { BoundedMap } from '../../text/bounded-map';
import { isUncasedLetterAt } from '../../text/characters';
import type { Place } from '../resources/places';
import type { Tables } from '../resources/tables';

/** What the tables say about one printed word, looked up once. */
export interface WordFacts {
  /** Words are numbered from 1 as they are first seen. Anything that is not a word has 0. */
  readonly number: number;
  /** The word in lower case, without a final dot unless it contains others. */
  readonly lower: string;
  readonly given: boolean;
  readonly family: boolean;
  readonly familyFirst: boolean;
  /** The places with exactly this name, the best known first. */
  readonly places: readonly Place[];
  /** Some multi-word place name or demonym begins with it. */
  readonly beginsPlace: boolean;
  /** It is the adjective or noun for the people of a country, region or city. */
  readonly demonym: boolean;
  /** A common English word has this form in lower case. */
  readonly english: boolean;
  /** An English dictionary has it in lower case, however rare it is. */
  readonly inDictionary: boolean;
  /** Frequency rank of its lower-case form; infinite if the list does not have it. */
  readonly rank: number;
}

/** Dictionary words beyond this rank (jains, rishi) occur more often as names. */
const COMMON = 30_000;

/** The most distinct words, and the most symbols, that are cached. */
const WORDS_KEPT = 60_000;

/** The tables that say what words are. */
export type NameTables = Pick<Tables, 'lexicon' | 'names' | 'outlets' | 'places'>;

/**
 * The tables of `resources` word by word, each word looked up once. Answers never depend on earlier
 * questions.
 */
export class WordCache {
  private readonly known = new BoundedMap<string, WordFacts>(WORDS_KEPT);
  private readonly symbols = new BoundedMap<string, WordFacts>(WORDS_KEPT);
  private last = 0;

  constructor(readonly resources: NameTables) {}

  /**
   * What the tables say about `word` as printed, without a possessive ending. For a lower-case word only
   * `lower` is filled in; for one without case, its places too.
   */
  word(word: string): WordFacts {
    return this.known.get(word) ?? this.known.set(word, lookUp(word, ++this.last, this.resources));
  }

  /** The facts of a symbol: none, but a separate object for each symbol. */
  symbol(symbol: string): WordFacts {
    return this.symbols.get(symbol) ?? this.symbols.set(symbol, { ...NOTHING_KNOWN, number: ++this.last });
  }
}

const books = new WeakMap<NameTables, WordCache>();

/** The one word cache over these tables. */
export function wordCacheOf(resources: NameTables): WordCache {
  let book = books.get(resources);
  if (book === undefined) {
    book = new WordCache(resources);
    books.set(resources, book);
  }
  return book;
}

/** The facts of a symbol or a lower-case word, which is not looked up in any table of names. */
const NOTHING_KNOWN: WordFacts = {
  number: 0,
  lower: '',
  given: false,
  family: false,
  familyFirst: false,
  places: [],
  beginsPlace: false,
  demonym: false,
  english: false,
  inDictionary: false,
  rank: Infinity,
};

function lookUp(word: string, number: number, { lexicon, names, places }: NameTables): WordFacts {
  const bare = word.endsWith('.') && word.indexOf('.') === word.length - 1 ? word.slice(0, -1) : word;
  const lower = bare.toLowerCase();
  if (lower === word) {
    const known = { ...NOTHING_KNOWN, number, lower };
    if (!isUncasedLetterAt(word, 0)) return known;
    return { ...known, places: places.lookup(word), beginsPlace: places.isPrefix(word) };
  }
  const inDictionary = lexicon.has(lower);
  const rank = lexicon.rank(lower) ?? Infinity;
  return {
    number,
    lower,
    given: names.isGiven(bare),
    family: names.isFamily(bare),
    familyFirst: names.isFamilyFirst(bare),
    places: places.lookup(word),
    beginsPlace: places.isPrefix(word),
    demonym: isDemonym(bare, places),
    english: inDictionary && rank < COMMON,
    inDictionary,
    rank,
  };
}

function isDemonym(word: string, places: NameTables['places']): boolean {
  if (places.demonym(word) !== undefined) return true;
  return word.endsWith('s') && word.length > 4 && places.demonym(word.slice(0, -1)) !== undefined;
}
