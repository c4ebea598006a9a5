import { RE2JS } from 're2js';
import { messageOf } from './message-of';

/** Longer patterns are refused. UTF-16. */
const LONGEST_PATTERN = 1000;

/** A regular expression that a user gave, ready for use; or, in words, what is wrong with it. */
export type SafePattern = { readonly kind: 'pattern'; readonly pattern: RE2JS } | PatternFault;

/** Why a pattern cannot be used: a clause for the user. */
export interface PatternFault {
  readonly kind: 'fault';
  readonly fault: string;
}

/**
 * Compiles a user's regular expression on an engine without backtracking (RE2): its time grows with the text alone,
 * whatever the pattern. `flags` are those of `RE2JS`. What cannot be used is a value, never an exception.
 */
export function compilePattern(source: string, flags = 0): SafePattern {
  if (source === '') return { kind: 'fault', fault: 'it is empty' };
  if (source.length > LONGEST_PATTERN)
    return { kind: 'fault', fault: `it is longer than ${LONGEST_PATTERN} characters` };
  try {
    return { kind: 'pattern', pattern: RE2JS.compile(source, flags) };
  } catch (error) {
    return { kind: 'fault', fault: messageOf(error) };
  }
}
