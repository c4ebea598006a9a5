import { BoundedMap } from '../../text/bounded-map';
import { isUncasedLetterAt } from '../../text/characters';
import type { Place } from '../resources/places';
import type { Tables } from '../resources/tables';

/** What the tables say about one printed word, looked up once. */
export interface WordFacts {
  /** Words are numbered as they come, from 1; what no word is has 0. */
  readonly number: number;
  /** The word in lower case, without a final dot unless it holds others. */
  readonly lower: string;
  readonly given: boolean;
  readonly family: boolean;
  readonly familyFirst: boolean;
  /** The places of exactly this name, the best known first. */
  readonly places: readonly Place[];
  /** A place or demonym of several words begins with it. */
  readonly beginsPlace: boolean;
  /** It is the adjective or noun for the people of a country, a region or a city. */
  readonly demonym: boolean;
  /** A common word of English has this form in lower case. */
  readonly english: boolean;
  /** An English dictionary has it in lower case, however rare it is. */
  readonly inDictionary: boolean;
  /** Frequency rank of its lower-case form; infinite if the list lacks it. */
  readonly rank: number;
}

/** Words of the dictionary beyond this rank (jains, rishi) are met more often as names. */
const COMMON = 30_000;

/** So many different words, and so many symbols, are kept. */
const WORDS_KEPT = 60_000;

/** The tables that say what words are. */
export type NameTables = Pick<Tables, 'lexicon' | 'names' | 'outlets' | 'places'>;

/** The tables of `resources` word by word, each word looked up once. Answers never depend on earlier questions. */
export class WordCache {
  private readonly known = new BoundedMap<string, WordFacts>(WORDS_KEPT);
  private readonly symbols = new BoundedMap<string, WordFacts>(WORDS_KEPT);
  private last = 0;

  constructor(readonly resources: NameTables) {}

  /** What the tables say about `word` as printed, possessive ending excluded; of one in small letters only `lower`, of one without case its places too. */
  word(word: string): WordFacts {
    return this.known.get(word) ?? this.known.set(word, lookUp(word, ++this.last, this.resources));
  }

  /** What is said of a symbol: nothing, but of each symbol by itself. */
  symbol(symbol: string): WordFacts {
    return this.symbols.get(symbol) ?? this.symbols.set(symbol, { ...NOTHING_KNOWN, number: ++this.last });
  }
}

const books = new WeakMap<NameTables, WordCache>();

/** The one word book over these tables. */
export function wordCacheOf(resources: NameTables): WordCache {
  let book = books.get(resources);
  if (book === undefined) {
    book = new WordCache(resources);
    books.set(resources, book);
  }
  return book;
}

/** What is said of a symbol or of a word in small letters, which no table of names is asked about. */
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
