import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { BUILT_IN_KEYS } from '../../client/src/annotations/label-keys';
import {
  CAN_REDO_CONTEXT,
  CAN_UNDO_CONTEXT,
  CLIENT_SETTINGS,
  COMMANDS,
  DUMP_LANGUAGE,
  SERVER_STARTED_CONTEXT,
  SETTINGS_SECTION,
} from '../../client/src/names';
import { PROBLEM_CODES } from '../../server/src/language-features/problem-words';
import { SEMANTIC_TOKENS_LEGEND } from '../../server/src/language-features/semantic-tokens';
import { SERVER_COMMANDS } from '../../shared/messages';
import { SETTINGS, SEVERITY_VALUES } from '../../server/src/protocol/settings-table';

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly scope: string;
  readonly order: number;
  readonly markdownDescription: string;
  readonly properties?: Readonly<Record<string, { readonly enum: readonly string[] }>>;
}

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly icon: string;
  readonly l10n: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions: readonly string[];
      readonly configuration: string;
    }[];
    readonly grammars: readonly {
      readonly language: string;
      readonly path: string;
      readonly scopeName: string;
    }[];
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<
      Record<
        string,
        readonly { readonly command?: string; readonly submenu?: string; readonly when?: string }[]
      >
    >;
    readonly colors: readonly { readonly id: string }[];
    readonly submenus: readonly { readonly id: string }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly mac: string;
      readonly args?: string;
      readonly when: string;
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly {
      readonly language: string;
      readonly scopes: Readonly<Record<string, readonly string[]>>;
    }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly markdown: string };
      }[];
    }[];
  };
}

const manifestText = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(manifestText) as Manifest;
const contributes = manifest.contributes;
const messages = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;

function sorted(values: Iterable<string>): readonly string[] {
  return [...values].sort();
}

describe('manifest', () => {
  it('names no message that is missing, and no message is left over', () => {
    const named = [...manifestText.matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1] ?? '');
    assert.deepEqual(sorted(new Set(named)), sorted(Object.keys(messages)));
  });

  it('is accepted by every host since VS Code 1.91', () => assert.equal(manifest.engines.vscode, '^1.91.0'));

  it('names the language, its files and its editor settings', () => {
    const [language] = contributes.languages;
    assert.deepEqual([language?.id, language?.extensions], [DUMP_LANGUAGE, ['.news', '.newsdump']]);
    const defaults = contributes.configurationDefaults[`[${DUMP_LANGUAGE}]`] ?? {};
    assert.equal(defaults['editor.semanticHighlighting.enabled'], true);
    assert.equal(defaults['editor.wordWrap'], 'on');
  });

  it('declares the commands that the client registers', () => {
    assert.deepEqual(
      sorted(contributes.commands.map(({ command }) => command)),
      sorted(Object.values(COMMANDS)),
    );
    assert.deepEqual(
      new Set(contributes.commands.map(({ category }) => category)),
      new Set(['%commands.category%']),
    );
  });

  it('names commands as the client spells their handlers', () => {
    for (const [name, command] of Object.entries(COMMANDS)) assert.equal(command, `dateline.${name}`);
  });

  it('shows commands by context keys that exist', () => {
    const known = new Set([
      'false',
      'editorIsOpen',
      'editorLangId',
      'editorTextFocus',
      DUMP_LANGUAGE,
      SERVER_STARTED_CONTEXT,
      CAN_UNDO_CONTEXT,
      CAN_REDO_CONTEXT,
    ]);
    for (const { when } of [...Object.values(contributes.menus).flat(), ...contributes.keybindings]) {
      for (const key of when?.match(/[A-Za-z.]+/g) ?? []) assert.ok(known.has(key), key);
    }
  });

  it('offers in the menus and on keys what is declared', () => {
    const commands = new Set(contributes.commands.map(({ command }) => command));
    const submenus = new Set(contributes.submenus.map(({ id }) => id));
    for (const { command, submenu } of Object.values(contributes.menus).flat()) {
      assert.ok(commands.has(command ?? '') || submenus.has(submenu ?? ''), command ?? submenu);
    }
    for (const { command } of contributes.keybindings) assert.ok(commands.has(command), command);
  });

  it('leaves to the server the names of its commands, which the language client registers', () => {
    const ofServer = new Set<string>(Object.values(SERVER_COMMANDS));
    for (const command of Object.values(COMMANDS)) assert.ok(!ofServer.has(command), command);
  });

  it('binds every key that a label can have, and in dumps alone', () => {
    const CHORD = 'ctrl+k ctrl+a ';
    const labels = contributes.keybindings.filter(({ command }) => /\.label[A-Z]/.test(command));
    const keys = labels.map(({ key }) => key.slice(CHORD.length)).filter((key) => key.length === 1);
    assert.deepEqual(sorted(keys), [...'123456789abcdefghijklmnopqrstuvwxyz']);
    for (const { command, key, mac, args, when } of contributes.keybindings) {
      if (command === COMMANDS.labelByKey) assert.equal(key, CHORD + (args ?? ''));
      assert.equal(mac, key.replaceAll('ctrl+', 'cmd+'));
      assert.ok(when.startsWith(`editorTextFocus && editorLangId == ${DUMP_LANGUAGE}`), when);
    }
    const builtIn = labels.filter(({ args }) => args === undefined).map(({ key }) => key);
    for (const key of Object.values(BUILT_IN_KEYS)) assert.ok(builtIn.includes(CHORD + key), key);
  });

  it('declares the colours that the client draws with', () => {
    const source = readFileSync('client/src/annotations/decorations.ts', 'utf8');
    const drawn = [...source.matchAll(/'(dateline\.\w+(?:Border|Foreground))'/g)].map(
      (match) => match[1] ?? '',
    );
    assert.deepEqual(sorted(contributes.colors.map(({ id }) => id)), sorted(new Set(drawn)));
  });

  it('declares the token types and modifiers of the legend', () => {
    assert.deepEqual(
      sorted(contributes.semanticTokenTypes.map(({ id }) => id)),
      sorted(SEMANTIC_TOKENS_LEGEND.tokenTypes),
    );
    assert.deepEqual(
      sorted(contributes.semanticTokenModifiers.map(({ id }) => id)),
      sorted(SEMANTIC_TOKENS_LEGEND.tokenModifiers),
    );
  });

  it('gives every token type a scope, so that every theme colours it', () => {
    const [row, ...others] = contributes.semanticTokenScopes;
    assert.ok(row !== undefined && others.length === 0);
    assert.equal(row.language, DUMP_LANGUAGE);
    assert.deepEqual(sorted(Object.keys(row.scopes)), sorted(SEMANTIC_TOKENS_LEGEND.tokenTypes));
    for (const scopes of Object.values(row.scopes)) assert.ok((scopes[0] ?? '').endsWith('.newsdump'));
  });

  it('declares the settings of the table, with its types, defaults and scopes', () => {
    const declared = Object.entries(contributes.configuration.properties).map(([name, setting]) => [
      name,
      { type: setting.type, default: setting.default, scope: setting.scope },
    ]);
    const table = Object.entries(SETTINGS).map(([name, row]) => [
      name,
      { type: row.type, default: row.default, scope: row.scope },
    ]);
    assert.deepEqual(declared, table);
  });

  it('lets a workspace that is not trusted set nothing that names a file', () => {
    const naming = Object.entries(SETTINGS).filter(([, row]) => 'namesFile' in row);
    assert.deepEqual(
      manifest.capabilities.untrustedWorkspaces.restrictedConfigurations,
      naming.map(([name]) => name),
    );
    for (const [name, row] of Object.entries(SETTINGS))
      if (typeof row.default === 'string' && row.default.includes('/')) assert.ok('namesFile' in row, name);
  });

  it('orders and describes every setting', () => {
    const settings = Object.values(contributes.configuration.properties);
    assert.deepEqual(
      settings.map(({ order }) => order),
      settings.map((_, index) => index + 1),
    );
    for (const { markdownDescription } of settings) assert.match(markdownDescription, /^%.+%$/);
  });

  it('declares the settings that the client reads', () => {
    for (const name of Object.values(CLIENT_SETTINGS)) {
      assert.ok(`${SETTINGS_SECTION}.${name}` in contributes.configuration.properties, name);
    }
  });

  it('takes a severity for every problem code', () => {
    const codes = contributes.configuration.properties['dateline.problems.severity']?.properties ?? {};
    assert.deepEqual(sorted(Object.keys(codes)), sorted(PROBLEM_CODES));
    for (const { enum: values } of Object.values(codes)) assert.deepEqual(values, SEVERITY_VALUES);
  });

  it('starts for dumps, and for plain text that an offer may be made for', () =>
    assert.deepEqual(manifest.activationEvents, ['onLanguage:newsdump', 'onLanguage:plaintext']));

  it('names files that exist', () => {
    const files = [
      manifest.icon,
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
    ];
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it('gives the grammar the scope that the grammar gives itself', () => {
    for (const { path, scopeName } of contributes.grammars) {
      assert.equal((JSON.parse(readFileSync(path, 'utf8')) as { scopeName: string }).scopeName, scopeName);
    }
  });

  it('puts a button into every step of the walkthrough', () => {
    const steps = contributes.walkthroughs.flatMap(({ steps: own }) => own);
    for (const { description } of steps) {
      assert.match(messages[description.slice(1, -1)] ?? '', /\n\[[A-Z][^\]]+\]\(command:[\w.]+\)$/);
    }
  });
});

describe('localisation', () => {
  it('holds every message of the client, and no other', () => {
    const folder = 'client/src';
    const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('\n');
    const used = [...source.matchAll(/(?:l10n\.t|translate)\(\s*'([^'\n]+)'/g)].map(
      (match) => match[1] ?? '',
    );
    const bundle = JSON.parse(readFileSync(`${manifest.l10n}/bundle.l10n.json`, 'utf8')) as Record<
      string,
      string
    >;
    assert.deepEqual(sorted(Object.keys(bundle)), sorted(new Set(used)));
  });
});

describe('documentation', () => {
  it('has a page for every problem code, and none for another', () => {
    const pages = readdirSync('docs/problems').filter((file) => file !== 'README.md');
    assert.deepEqual(sorted(pages), sorted(PROBLEM_CODES.map((code) => `${code}.md`)));
  });

  it('tells of every setting', () => {
    const page = readFileSync('README.md', 'utf8');
    for (const name of Object.keys(SETTINGS)) assert.ok(page.includes(`\`${name}\``), name);
  });

  it('leads to files that exist', () => {
    const pages = [
      'README.md',
      'CHANGELOG.md',
      'samples/README.md',
      ...readdirSync('docs')
        .filter((file) => file.endsWith('.md'))
        .map((file) => `docs/${file}`),
    ];
    for (const page of pages) {
      for (const [, target] of readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
        const path = new URL(target ?? '', `file:///${page}`).pathname.slice(1);
        // The notices are written by the build, and are not kept in the repository.
        assert.ok(existsSync(path) || path === 'ThirdPartyNotices.txt', `${page}: ${path}`);
      }
    }
  });
});
