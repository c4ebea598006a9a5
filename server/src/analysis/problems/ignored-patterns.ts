import { RE2JS } from 're2js';
import { lineAround } from '../../text/line-around';
import type { Problem } from '../model/dump';
import { messageOf } from '../../text/message-of';

/** How much of its line around a problem is examined, in code units: a line may be the whole text. */
const REACH = 1000;
/** Longer patterns are rejected. */
const LONGEST_PATTERN = 1000;

/** Why a user's pattern cannot be used. */
export type PatternFault =
  | { readonly kind: 'empty' }
  /** In UTF-16 code units. */
  | { readonly kind: 'too-long'; readonly longest: number }
  /** `why` is the message of the regular expression engine. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** What is wrong with a user's pattern; undefined if it can be used. */
export function patternFault(pattern: string): PatternFault | undefined {
  const compiled = compile(pattern);
  return compiled instanceof RE2JS ? undefined : compiled;
}

/**
 * A test for misprints that a match of one of the patterns overlaps, within the line. The patterns come from
 * a user, so they run on an engine without backtracking, whose time depends only on the length of the text. A
 * pattern that cannot be used matches nothing.
 */
export function matchedBy(patterns: readonly string[], text: string): (problem: Problem) => boolean {
  const compiled = compiledOf(patterns);
  return (problem) => {
    if (compiled.length === 0 || !problem.code.startsWith('typo.')) return false;
    const line = lineAround(text, problem, REACH);
    const stretch = text.slice(line.start, line.end);
    return compiled.some((pattern) =>
      touches(pattern, stretch, problem.start - line.start, problem.end - line.start),
    );
  };
}

/**
 * Settings return the same list until they change, so each list is compiled once rather than for each
 * analysis.
 */
const COMPILED = new WeakMap<readonly string[], readonly RE2JS[]>();

function compiledOf(patterns: readonly string[]): readonly RE2JS[] {
  const known = COMPILED.get(patterns);
  if (known !== undefined) return known;
  const compiled = patterns.map(compile).filter((pattern) => pattern instanceof RE2JS);
  COMPILED.set(patterns, compiled);
  return compiled;
}

function touches(pattern: RE2JS, text: string, start: number, end: number): boolean {
  const matcher = pattern.matcher(text);
  while (matcher.find()) {
    if (matcher.start() >= end) return false;
    if (matcher.end() > start && matcher.end() > matcher.start()) return true;
  }
  return false;
}

/** The compiled pattern, or why it cannot be used. */
function compile(pattern: string): RE2JS | PatternFault {
  if (pattern === '') return { kind: 'empty' };
  if (pattern.length > LONGEST_PATTERN) return { kind: 'too-long', longest: LONGEST_PATTERN };
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    return { kind: 'unreadable', why: messageOf(error) };
  }
}
