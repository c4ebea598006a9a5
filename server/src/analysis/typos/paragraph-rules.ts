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

/** A rule for one kind of misprint: what it finds in a paragraph, in order. */
export type ParagraphRule = (checked: CheckedText) => readonly RelativeProblem[];

/** All rules. Of overlapping problems that begin together, the one from the first rule is kept. */
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
