import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const NODE_BUILT_INS = {
  regex: `^(node:.*|${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`,
  message: 'Only entry files know Node; everything below them also runs in a browser.',
};
const EDITOR = { regex: '^vscode$', message: 'Only the client knows the editor.' };
const ANY_VSCODE = { regex: '^vscode', message: 'This layer knows neither editor nor language server.' };
const ONLY_LSP_TYPES = {
  regex: '^vscode(?!-languageserver-types$)',
  message:
    'Features return plain data: of the language server packages they know vscode-languageserver-types.',
};

/** Forbids imports from the folders of other programs. */
const programs = (...others) => ({
  regex: `(^|/)(${others.join('|')})/`,
  message: 'Client and server are two programs joined by messages alone: what both know stands in shared/.',
});

/** Forbids imports from these folders of `server/src`. */
const above = (...layers) => ({
  regex: `(^|/)(${layers.join('|')})/`,
  message:
    'Lower layers never import higher ones: text, analysis, annotations, wording, language-features and exports, protocol.',
});

const PURE = [
  {
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'A pure function reads no clock.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'A pure function gives the same answer every time.',
  },
  {
    selector:
      'CallExpression[callee.property.name="resolvedOptions"], CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'A pure function does not ask where it runs: name the language and the time zone.',
  },
  {
    selector: 'ImportExpression',
    message:
      'What a layer knows is imported at the top of the file, where the order of the layers is checked.',
  },
];
const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by its name: then it has one name everywhere.',
};

/** The rules of one layer: what it may not import, and, where `pure`, that it reads neither clock nor chance. */
const layer = (files, patterns, { pure = true, ignores = [] } = {}) => ({
  files,
  ignores,
  rules: {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...(pure ? PURE : [])],
    'no-console': 'error',
  },
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.cache/', '.vscode-test/', 'server/engine-globals.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-params': ['error', 5],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  layer(['shared/**'], [NODE_BUILT_INS, ONLY_LSP_TYPES, programs('client', 'server')]),
  layer(['client/**'], [programs('server')], { pure: false }),
  // assignRoles is called once, by the stage that has all six of them at hand.
  { files: ['server/src/analysis/roles/roles.ts'], rules: { 'max-params': ['error', 6] } },
  layer(
    ['server/src/text/**'],
    [
      NODE_BUILT_INS,
      ANY_VSCODE,
      programs('client'),
      above('analysis', 'annotations', 'wording', 'language-features', 'exports', 'protocol', 'node', 'cli'),
    ],
  ),
  layer(
    ['server/src/analysis/**'],
    [
      NODE_BUILT_INS,
      ANY_VSCODE,
      programs('client'),
      above('annotations', 'wording', 'language-features', 'exports', 'protocol', 'node', 'cli'),
    ],
  ),
  layer(
    ['server/src/annotations/**'],
    [
      NODE_BUILT_INS,
      ANY_VSCODE,
      programs('client'),
      above('wording', 'language-features', 'exports', 'protocol', 'node', 'cli'),
    ],
  ),
  layer(
    ['server/src/wording/**'],
    [
      NODE_BUILT_INS,
      ANY_VSCODE,
      programs('client'),
      above('language-features', 'exports', 'protocol', 'node', 'cli'),
    ],
  ),
  layer(
    ['server/src/language-features/**'],
    [NODE_BUILT_INS, ONLY_LSP_TYPES, programs('client'), above('exports', 'protocol', 'node', 'cli')],
  ),
  layer(
    ['server/src/exports/**'],
    [NODE_BUILT_INS, ANY_VSCODE, programs('client'), above('language-features', 'protocol', 'node', 'cli')],
  ),
  layer(['server/src/protocol/**'], [NODE_BUILT_INS, EDITOR, programs('client'), above('node', 'cli')], {
    pure: false,
  }),
  layer(['server/src/*.ts', 'server/src/node/**', 'server/src/cli/**'], [EDITOR, programs('client')], {
    pure: false,
  }),
);
