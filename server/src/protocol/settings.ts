import { isRecord } from '../../../shared/json-value';
import type { ProblemCode, Severity } from '../analysis/model/dump';
import type { AnalysisSettings } from '../analysis/model/settings';
import { patternFault } from '../analysis/problems/ignored-patterns';
import { label } from '../language-features/plain-text';
import { problemCodeOf } from '../language-features/problem-words';
import { type AnnotationSettings, readAnnotationSettings } from './annotation-settings';
import { GivenSettings } from './given-settings';
import { SETTINGS, SEVERITY_VALUES } from './settings-table';
import { insideFolder } from './workspace-folders';
import { patternFaultMessage } from '../wording/pattern-fault';

/** The user's settings for what is shown, which do not affect the analysis. */
export interface DisplaySettings {
  /** Whether the date meant by words such as “Saturday” is shown after them. */
  readonly dateHints: boolean;
}

/**
 * Settings as read, with complaints, in words, about whatever could not be used and was left at its default.
 */
export interface ReadSettings {
  readonly settings: AnalysisSettings;
  readonly display: DisplaySettings;
  readonly annotations: AnnotationSettings;
  /** The path of the workspace's dictionary, relative to the workspace folder. */
  readonly dictionary: string;
  readonly complaints: readonly string[];
}

/**
 * Reads the value of the section `dateline` as the client sends it: an object nested at the dots of the
 * names. A missing setting gets its default; so does a malformed one, with a complaint. Any value is
 * accepted.
 */
export function readSettings(section: unknown): ReadSettings {
  const given = new GivenSettings(section);
  const settings: AnalysisSettings = {
    checkSpelling: given.flag('dateline.spelling.enabled'),
    checkVariants: given.flag('dateline.spelling.variants'),
    knownWords: given.words('dateline.spelling.words', 'a list of words'),
    ignoredPatterns: readPatterns(given),
    // Ignored places are kept in files of their own, not in the settings.
    ignoredPlaces: [],
    severities: readSeverities(given),
  };
  const display: DisplaySettings = { dateHints: given.flag('dateline.dates.hints') };
  const dictionary = given.text(
    'dateline.spelling.dictionary',
    'a path inside the workspace folder and outside of .git',
    (path) => insideFolder('file:///', path) !== undefined,
  );
  const annotations = readAnnotationSettings(given);
  return { settings, display, annotations, dictionary, complaints: given.complaints };
}

/** The patterns that can be used; for each of the others there is a complaint. */
function readPatterns(given: GivenSettings): readonly string[] {
  const patterns = given.words('dateline.spelling.patterns', 'a list of regular expressions');
  return patterns.filter((pattern) => {
    const fault = patternFault(pattern);
    if (fault !== undefined)
      given.complaints.push(
        `The pattern ${label(pattern)} of dateline.spelling.patterns is ignored: ${patternFaultMessage(fault)}.`,
      );
    return fault === undefined;
  });
}

function readSeverities(given: GivenSettings): AnalysisSettings['severities'] {
  const name = 'dateline.problems.severity';
  const expected = `an object from problem codes to one of ${SEVERITY_VALUES.join(', ')}`;
  const value = given.value(name);
  if (!isRecord(value)) {
    if (value !== undefined) given.complain(name, expected);
    return SETTINGS[name].default;
  }
  const severities: Partial<Record<ProblemCode, Severity | 'off'>> = {};
  for (const [problem, wanted] of Object.entries(value)) {
    const code = problemCodeOf(problem);
    const severity = SEVERITY_VALUES.find((known) => known === wanted);
    if (code === undefined || severity === undefined) given.complain(name, expected);
    else severities[code] = severity;
  }
  return severities;
}
