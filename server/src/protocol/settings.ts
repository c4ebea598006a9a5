import { ProblemCode, Severity } from '../analysis/model/dump';
import { patternFault } from '../analysis/problems/ignored-patterns';
import { AnalysisSettings, DEFAULT_SETTINGS } from '../analysis/model/settings';
import { isRecord } from '../text/json-value';
import { label } from '../language-features/plain-text';
import { problemCodeOf } from '../language-features/problem-words';
import { AnnotationSettings, DEFAULT_ARTICLE_LABELS, readAnnotationSettings } from './annotation-settings';
import { isGiven, readFlag, readWords, valueAt } from './setting-values';
import { insideFolder } from './workspace-folders';
import { patternFaultMessage } from '../wording/pattern-fault';

/**
 * All settings, in the order the settings editor shows them. The manifest and the documentation are held to this
 * table by a test. What a setting means in words stands in `package.nls.json`.
 */
export const SETTINGS = {
  'dateline.spelling.enabled': { type: 'boolean', default: true, scope: 'resource', readBy: 'server' },
  'dateline.spelling.variants': { type: 'boolean', default: false, scope: 'resource', readBy: 'server' },
  'dateline.spelling.words': { type: 'array', default: [], scope: 'resource', readBy: 'server' },
  'dateline.spelling.dictionary': {
    type: 'string',
    default: '.dateline/words.txt',
    scope: 'resource',
    readBy: 'server',
    namesFile: true,
  },
  'dateline.spelling.patterns': { type: 'array', default: [], scope: 'resource', readBy: 'server' },
  'dateline.problems.severity': { type: 'object', default: {}, scope: 'resource', readBy: 'server' },
  'dateline.dates.hints': { type: 'boolean', default: true, scope: 'resource', readBy: 'server' },
  'dateline.annotations.labels': { type: 'array', default: [], scope: 'resource', readBy: 'server' },
  'dateline.annotations.articleLabels': {
    type: 'array',
    default: DEFAULT_ARTICLE_LABELS,
    scope: 'resource',
    readBy: 'server',
  },
  'dateline.annotations.author': { type: 'string', default: '', scope: 'resource', readBy: 'server' },
  'dateline.offer.enabled': { type: 'boolean', default: true, scope: 'resource', readBy: 'client' },
  'dateline.trace.server': { type: 'string', default: 'off', scope: 'window', readBy: 'client' },
} as const satisfies Readonly<Record<string, SettingRow>>;

/** What the manifest has to say of a setting. */
export interface SettingRow {
  readonly type: 'boolean' | 'array' | 'object' | 'string';
  readonly default: unknown;
  readonly scope: 'resource' | 'window';
  /** Who reads it: the client's settings never reach the server. */
  readonly readBy: 'server' | 'client';
  /** Whether it names a file: then a workspace that is not trusted may not set it. */
  readonly namesFile?: true;
}

/** The values `dateline.problems.severity` takes for a code. */
export const SEVERITY_VALUES: readonly (Severity | 'off')[] = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
];

/** What a user has set about what is shown, which changes nothing in the analysis. */
export interface DisplaySettings {
  /** Whether the date that words such as "Saturday" mean is shown behind them. */
  readonly dateHints: boolean;
}

/** Settings as read, and in words what could not be used and was left at its default. */
export interface ReadSettings {
  readonly settings: AnalysisSettings;
  readonly display: DisplaySettings;
  readonly annotations: AnnotationSettings;
  /** The path of the workspace's dictionary, below the workspace folder. */
  readonly dictionary: string;
  readonly complaints: readonly string[];
}

/**
 * Reads the value of the section `dateline` as the client sends it: an object nested by the dots of the names. What
 * is missing has its default; what is malformed too, with a complaint. Any value at all is accepted.
 */
export function readSettings(section: unknown): ReadSettings {
  const complaints: string[] = [];
  const complain = (name: keyof typeof SETTINGS, expected: string): void => {
    complaints.push(`The setting ${name} is not ${expected}; what cannot be used of it is ignored.`);
  };
  const settings: AnalysisSettings = {
    checkSpelling: readFlag(valueAt(section, 'spelling', 'enabled'), DEFAULT_SETTINGS.checkSpelling, () =>
      complain('dateline.spelling.enabled', 'true or false'),
    ),
    checkVariants: readFlag(valueAt(section, 'spelling', 'variants'), DEFAULT_SETTINGS.checkVariants, () =>
      complain('dateline.spelling.variants', 'true or false'),
    ),
    knownWords: readWords(valueAt(section, 'spelling', 'words'), () =>
      complain('dateline.spelling.words', 'a list of words'),
    ),
    ignoredPatterns: readPatterns(
      readWords(valueAt(section, 'spelling', 'patterns'), () =>
        complain('dateline.spelling.patterns', 'a list of regular expressions'),
      ),
      complaints,
    ),
    // What is ignored is kept in files of its own, not among the settings.
    ignoredPlaces: [],
    severities: readSeverities(valueAt(section, 'problems', 'severity'), () =>
      complain(
        'dateline.problems.severity',
        `an object from problem codes to one of ${SEVERITY_VALUES.join(', ')}`,
      ),
    ),
  };
  const display: DisplaySettings = {
    dateHints: readFlag(valueAt(section, 'dates', 'hints'), true, () =>
      complain('dateline.dates.hints', 'true or false'),
    ),
  };
  const dictionary = readPath(
    valueAt(section, 'spelling', 'dictionary'),
    SETTINGS['dateline.spelling.dictionary'].default,
    () => complain('dateline.spelling.dictionary', 'a path inside the workspace folder and outside of .git'),
  );
  const annotations = readAnnotationSettings(section, (name, expected) =>
    complain(`dateline.annotations.${name}`, expected),
  );
  return { settings, display, annotations, dictionary, complaints };
}

/** Those that can be used; of each other one it is said what is wrong with it. */
function readPatterns(patterns: readonly string[], complaints: string[]): readonly string[] {
  return patterns.filter((pattern) => {
    const fault = patternFault(pattern);
    if (fault !== undefined)
      complaints.push(
        `The pattern ${label(pattern)} of dateline.spelling.patterns is ignored: ${patternFaultMessage(fault)}.`,
      );
    return fault === undefined;
  });
}

function readPath(value: unknown, otherwise: string, complain: () => void): string {
  if (typeof value === 'string' && insideFolder('file:///', value) !== undefined) return value;
  if (isGiven(value)) complain();
  return otherwise;
}

function readSeverities(value: unknown, complain: () => void): AnalysisSettings['severities'] {
  if (!isGiven(value)) return {};
  if (!isRecord(value)) {
    complain();
    return {};
  }
  const severities: Partial<Record<ProblemCode, Severity | 'off'>> = {};
  for (const [name, given] of Object.entries(value)) {
    const code = problemCodeOf(name);
    const severity = SEVERITY_VALUES.find((known) => known === given);
    if (code === undefined || severity === undefined) complain();
    else severities[code] = severity;
  }
  return severities;
}
