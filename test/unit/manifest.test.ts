import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS, DUMP_LANGUAGE } from '../../client/src/names';
import { PROBLEM_CODES } from '../../server/src/language-features/problem-words';
import { SEMANTIC_TOKENS_LEGEND } from '../../server/src/language-features/semantic-tokens';
import { SETTINGS, SEVERITY_VALUES } from '../../server/src/protocol/settings';

const ROOT = path.resolve(__dirname, '../..');

interface Property {
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
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly languages: readonly {
      readonly id: string;
      readonly extensions: readonly string[];
      readonly configuration: string;
    }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly {
      readonly language: string;
      readonly scopes: Readonly<Record<string, readonly string[]>>;
    }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly markdown: string } }[];
    }[];
  };
}

const source = readFileSync(path.join(ROOT, 'package.json'), 'utf8');
const manifest = JSON.parse(source) as Manifest;
const words = JSON.parse(readFileSync(path.join(ROOT, 'package.nls.json'), 'utf8')) as Readonly<
  Record<string, string>
>;
const { contributes } = manifest;

describe('the manifest', () => {
  it('has words for every placeholder, and no words that nothing shows', () => {
    const used = new Set([...source.matchAll(/"%([^%"\s]+)%"/g)].map((match) => match[1] ?? ''));
    assert.deepEqual(
      [...used].filter((key) => words[key] === undefined),
      [],
    );
    assert.deepEqual(
      Object.keys(words).filter((key) => !used.has(key)),
      [],
    );
  });

  it('declares the settings that the server and the client read, and no others', () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(Object.keys(properties), Object.keys(SETTINGS));
    Object.entries(SETTINGS).forEach(([name, row], index) => {
      const property = properties[name];
      assert.deepEqual(
        [property?.type, property?.default, property?.scope, property?.order],
        [row.type, row.default, row.scope, index + 1],
        name,
      );
      assert.match(property?.markdownDescription ?? '', /^%configuration\./, name);
    });
  });

  it('offers a severity for every problem there is', () => {
    const severities = contributes.configuration.properties['dateline.problems.severity']?.properties ?? {};
    assert.deepEqual(Object.keys(severities).sort(), [...PROBLEM_CODES].sort());
    for (const each of Object.values(severities)) assert.deepEqual(each.enum, SEVERITY_VALUES);
  });

  it('declares the client’s commands under one category', () => {
    assert.deepEqual(contributes.commands.map((each) => each.command).sort(), Object.values(COMMANDS).sort());
    assert.deepEqual(
      [...new Set(contributes.commands.map((each) => each.category))],
      ['%commands.category%'],
    );
  });

  it('declares the server’s token types and modifiers, each with a scope to fall back on', () => {
    const types = contributes.semanticTokenTypes.map((each) => each.id);
    assert.deepEqual([...types].sort(), [...SEMANTIC_TOKENS_LEGEND.tokenTypes].sort());
    assert.deepEqual(
      contributes.semanticTokenModifiers.map((each) => each.id).sort(),
      [...SEMANTIC_TOKENS_LEGEND.tokenModifiers].sort(),
    );
    const scopes =
      contributes.semanticTokenScopes.find((each) => each.language === DUMP_LANGUAGE)?.scopes ?? {};
    assert.deepEqual(
      types.filter((type) => (scopes[type]?.length ?? 0) === 0),
      [],
    );
  });

  it('is accepted by every host since VS Code 1.91', () => assert.equal(manifest.engines.vscode, '^1.91.0'));

  it('names the language, its files and its editor settings', () => {
    const [language] = contributes.languages;
    assert.deepEqual([language?.id, language?.extensions], [DUMP_LANGUAGE, ['.news', '.newsdump']]);
    assert.equal(
      contributes.configurationDefaults[`[${DUMP_LANGUAGE}]`]?.['editor.semanticHighlighting.enabled'],
      true,
    );
  });

  it('names only files that are there', () => {
    const files = [
      manifest.icon,
      ...contributes.languages.map((each) => each.configuration),
      ...contributes.grammars.map((each) => each.path),
      ...contributes.walkthroughs.flatMap((each) => each.steps.map((step) => step.media.markdown)),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(path.join(ROOT, file))),
      [],
    );
  });

  it('has a page for every problem', () => {
    assert.deepEqual(
      PROBLEM_CODES.filter((code) => !existsSync(path.join(ROOT, 'docs', 'problems', `${code}.md`))),
      [],
    );
  });
});
