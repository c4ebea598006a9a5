import { capitalsLines } from './capitals-lines';
import type { CheckedText } from './checked-text';
import { clippedStarts } from './clipped-starts';
import { doubledWords } from './doubled';
import { gluedNames, runTogetherWords } from './run-together-words';
import { misreadCapitals, misreadFigures } from './ocr-characters';
import { gluedClauses, gluedSentences } from './missing-spaces';
import { realWords } from './real-words';
import type { RelativeProblem } from './relative-problem';
import { listedCapitalised, listedWords, slippedWords } from './unknown-words';

/** One way in which words are misprinted: what it finds in a paragraph, in order. */
export type ParagraphRule = (checked: CheckedText) => readonly RelativeProblem[];

/** All of them. Of problems that overlap and begin together, that of the rule which stands first is kept. */
export const PARAGRAPH_RULES = {
  runTogetherWords,
  gluedNames,
  gluedSentences,
  gluedClauses,
  doubledWords,
  misreadFigures,
  misreadCapitals,
  capitalsLines,
  clippedStarts,
  listedWords,
  slippedWords,
  listedCapitalised,
  realWords,
} as const satisfies Readonly<Record<string, ParagraphRule>>;
