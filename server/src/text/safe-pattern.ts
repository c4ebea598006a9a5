import { RE2JS } from 're2js';
import { messageOf } from './message-of';

/** Longer patterns are refused. UTF-16. */
const LONGEST_PATTERN = 1000;

/** Why a user's pattern cannot be used. */
export type PatternFault =
  | { readonly kind: 'empty' }
  /** In UTF-16 code units. */
  | { readonly kind: 'too-long'; readonly longest: number }
  /** `why` are the words of the engine that reads patterns. */
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * Compiles a user's regular expression on an engine without backtracking (RE2): its time grows with the text alone,
 * whatever the pattern. `flags` are those of `RE2JS`. What cannot be used is a value, never an exception.
 */
export function compilePattern(source: string, flags = 0): RE2JS | PatternFault {
  if (source === '') return { kind: 'empty' };
  if (source.length > LONGEST_PATTERN) return { kind: 'too-long', longest: LONGEST_PATTERN };
  try {
    return RE2JS.compile(source, flags);
  } catch (error) {
    return { kind: 'unreadable', why: messageOf(error) };
  }
}
