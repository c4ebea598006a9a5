/** Where lines come from. `news` is the pool of articles; `development` the English sets that nothing is fitted to. */
export type LineSource = 'news' | 'exchange-news' | 'development' | 'declaration' | 'messages' | 'examples';

/** A line of text whose language is known. */
export interface LanguageLine {
  /** As `languageOf` gives it. */
  readonly language: string;
  readonly source: LineSource;
  readonly text: string;
  /** How many words it has: four or more, as fewer seldom tell a language. */
  readonly words: number;
}

/** Fewer words hardly tell a language, and are not measured. */
export const FEWEST_WORDS = 4;

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;

/** The line with its blanks made one each; none where it has fewer than four words. */
export function lineOf(language: string, source: LineSource, text: string): readonly LanguageLine[] {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const words = plain.match(WORD)?.length ?? 0;
  return words < FEWEST_WORDS ? [] : [{ language: languageOf(language), source, text: plain, words }];
}

/** Codes of languages that are taken for one, as the product takes them. */
const ONE_LANGUAGE: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  id: 'ms',
  in: 'ms',
  zlm: 'ms',
  zsm: 'ms',
  bs: 'hr',
  cnr: 'hr',
  cat: 'ca',
  hau: 'ha',
  fil: 'tl',
};

/** A code of BCP 47 or of a folder of messages (`pt_BR`) without region or script, in the product's terms: `id` gives `ms`. */
export function languageOf(code: string): string {
  const [base = code, ...rest] = code.split(/[-_]/);
  // Serbian is Croatian where it is in Latin letters, and is told by its script elsewhere.
  if (base === 'sr' && rest.includes('Latn')) return 'hr';
  return ONE_LANGUAGE[base] ?? base;
}

/** Whether most letters of a text are Latin; the weights say nothing of other ones. */
export function isLatin(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin > LATIN * (text.match(/\p{L}/gu)?.length ?? 0);
}

const LATIN = 0.6;

/** In which column of the tables a line is counted, by its words: 4 to 6, 7 to 10, more. */
export function lengthOf({ words }: LanguageLine): 0 | 1 | 2 {
  return words <= 6 ? 0 : words <= 10 ? 1 : 2;
}
