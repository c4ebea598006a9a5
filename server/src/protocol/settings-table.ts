import type { Severity } from '../analysis/model/dump';
import { DEFAULT_SETTINGS } from '../analysis/model/settings';
import { PROBLEM_CODES } from '../language-features/problem-words';

/** The description of one setting with values of this type. */
interface Row<Type extends string, Value> {
  readonly type: Type;
  /** Its only default: the manifest, the README and all code that reads the setting take it from here. */
  readonly default: Value;
  readonly scope: 'resource' | 'window';
  /** Who reads it: the client's settings never reach the server. */
  readonly readBy: 'server' | 'client';
  /** What it does, in a few words for the table in the README. The editor's text is in `package.nls.json`. */
  readonly summary: string;
  /** Whether it names a file: if so, an untrusted workspace may not set it. */
  readonly namesFile?: true;
  /** What else the manifest says about its values, as JSON Schema. */
  readonly schema?: Readonly<Record<string, unknown>>;
}

/** One setting. */
export type SettingRow =
  | Row<'boolean', boolean>
  | Row<'string', string>
  | Row<'array', readonly unknown[]>
  | Row<'object', Readonly<Record<string, unknown>>>;

/** The values that `dateline.problems.severity` accepts for a code. */
export const SEVERITY_VALUES: readonly (Severity | 'off')[] = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
];

const WORDS = { items: { type: 'string' }, uniqueItems: true } as const;

/**
 * All settings, in the order in which the settings editor shows them. `npm run generate` writes their entries
 * in the manifest and the README. The description of a setting is in `package.nls.json`, under
 * `configuration`.
 */
export const SETTINGS = {
  'dateline.spelling.enabled': {
    type: 'boolean',
    default: DEFAULT_SETTINGS.checkSpelling,
    scope: 'resource',
    readBy: 'server',
    summary: 'check spelling; structure and names are found in any case',
  },
  'dateline.spelling.variants': {
    type: 'boolean',
    default: DEFAULT_SETTINGS.checkVariants,
    scope: 'resource',
    readBy: 'server',
    summary: 'hint at American and British spelling mixed in an article',
  },
  'dateline.spelling.words': {
    type: 'array',
    default: DEFAULT_SETTINGS.knownWords,
    scope: 'resource',
    readBy: 'server',
    summary: 'words that are right',
    schema: WORDS,
  },
  'dateline.spelling.dictionary': {
    type: 'string',
    default: '.dateline/words.txt',
    scope: 'resource',
    readBy: 'server',
    summary: "the workspace's dictionary; not set by one that is not trusted",
    namesFile: true,
  },
  'dateline.spelling.patterns': {
    type: 'array',
    default: DEFAULT_SETTINGS.ignoredPatterns,
    scope: 'resource',
    readBy: 'server',
    summary: 'regular expressions: misprints they match are not shown',
    schema: WORDS,
  },
  'dateline.problems.severity': {
    type: 'object',
    default: DEFAULT_SETTINGS.severities,
    scope: 'resource',
    readBy: 'server',
    summary: 'the severity of each kind of problem, or `off`',
    schema: {
      additionalProperties: false,
      properties: Object.fromEntries(
        PROBLEM_CODES.map((code) => [
          code,
          {
            type: 'string',
            enum: SEVERITY_VALUES,
            markdownDescription: `%configuration.problems.severity.${code}%`,
          },
        ]),
      ),
    },
  },
  'dateline.dates.hints': {
    type: 'boolean',
    default: true,
    scope: 'resource',
    readBy: 'server',
    summary: 'show which date “Saturday” or “last month” means',
  },
  'dateline.annotations.labels': {
    type: 'array',
    default: [],
    scope: 'resource',
    readBy: 'server',
    summary: 'your own labels for stretches of text',
    schema: {
      items: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
            description: '%configuration.annotations.labels.name%',
          },
          key: {
            type: 'string',
            pattern: '^[abceghijknqrstvwxyz1-9]$',
            description: '%configuration.annotations.labels.key%',
          },
          color: {
            type: 'string',
            format: 'color-hex',
            description: '%configuration.annotations.labels.color%',
          },
        },
      },
    },
  },
  'dateline.annotations.articleLabels': {
    type: 'array',
    default: ['relevant', 'seen'],
    scope: 'resource',
    readBy: 'server',
    summary: 'labels offered for whole articles',
    schema: WORDS,
  },
  'dateline.annotations.author': {
    type: 'string',
    default: '',
    scope: 'resource',
    readBy: 'server',
    summary: 'who annotates, kept with each annotation',
  },
  'dateline.offer.enabled': {
    type: 'boolean',
    default: true,
    scope: 'resource',
    readBy: 'client',
    summary: 'ask about plain text that looks like a dump',
  },
  'dateline.trace.server': {
    type: 'string',
    default: 'off',
    scope: 'window',
    readBy: 'client',
    summary: 'log the conversation with the language server',
    schema: { enum: ['off', 'messages', 'compact', 'verbose'] },
  },
} as const satisfies Readonly<Record<`dateline.${string}`, SettingRow>>;

/** The full name of a setting. */
export type SettingName = keyof typeof SETTINGS;

/** The names of the settings with values of this type. */
export type SettingOf<Value> = {
  [Name in SettingName]: (typeof SETTINGS)[Name]['default'] extends Value ? Name : never;
}[SettingName];
