import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import { inRoot } from '../../tools/paths';

const eslint = new ESLint({
  cwd: inRoot(),
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted'),
  // What may be imported needs no types, and to load them takes longer than all the rest.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** The rules that this line breaks when it stands in that file, which exists. */
async function broken(file: string, line: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: inRoot(file) });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

describe('the layers, as the linter keeps them', () => {
  // The first file costs what the linter needs to start: half a minute where other tests run beside it.
  before(async function () {
    this.timeout(180_000);
    await broken('server/src/text/lines.ts', '');
  });

  const forbidden: readonly (readonly [file: string, line: string])[] = [
    ['server/src/text/lines.ts', "import '../analysis/dump';"],
    ['server/src/text/lines.ts', "import 'node:fs';"],
    ['server/src/analysis/model/dump.ts', "import '../language-features/hover';"],
    ['server/src/analysis/parsers/dateline/dateline.ts', "import '../../protocol/server';"],
    ['server/src/analysis/model/dump.ts', "import 'vscode-languageserver-types';"],
    ['server/src/analysis/model/dump.ts', "import 'fs/promises';"],
    ['server/src/analysis/model/dump.ts', "import '../annotations/document-annotations';"],
    ['server/src/annotations/document-annotations.ts', "import '../language-features/hover';"],
    ['server/src/annotations/document-annotations.ts', "import 'node:fs';"],
    ['server/src/analysis/model/dump.ts', "import '../../wording/problem-message';"],
    ['server/src/annotations/document-annotations.ts', "import '../wording/remedy-title';"],
    ['server/src/wording/problem-message.ts', "import '../language-features/hover';"],
    ['server/src/language-features/hover.ts', "import '../protocol/server';"],
    ['server/src/language-features/hover.ts', "import 'vscode-languageserver';"],
    ['server/src/exports/json.ts', "import '../language-features/hover';"],
    ['shared/messages.ts', "import '../server/src/analysis/model/dump';"],
    ['shared/messages.ts', "import '../client/src/received';"],
    ['shared/shape.ts', "import 'vscode-languageserver';"],
    ['shared/shape.ts', "import 'node:fs';"],
    ['client/src/client.ts', "import '../../server/src/protocol/status';"],
    ['server/src/protocol/server.ts', "import '../../../client/src/received';"],
    ['server/src/text/lines.ts', "import '../../../client/src/received';"],
  ];
  for (const [file, line] of forbidden) {
    it(`${file} must not say ${line}`, async () => {
      assert.deepEqual(await broken(file, line), ['no-restricted-imports']);
    });
  }

  const allowed: readonly (readonly [file: string, line: string])[] = [
    ['server/src/analysis/model/dump.ts', "import '../text/span';"],
    ['server/src/language-features/hover.ts', "import '../analysis/dump';"],
    ['server/src/language-features/hover.ts', "import 'vscode-languageserver-types';"],
    ['server/src/cli.ts', "import 'node:fs';"],
    ['client/src/client.ts', "import '../../shared/messages';"],
    ['server/src/language-features/hover.ts', "import '../../../shared/messages';"],
    ['shared/annotation-list.ts', "import 'vscode-languageserver-types';"],
  ];
  for (const [file, line] of allowed) {
    it(`${file} may say ${line}`, async () => assert.deepEqual(await broken(file, line), []));
  }

  for (const line of [
    'export const now = Date.now();',
    'export const now = new Date();',
    'export const x = Math.random();',
    'export const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;',
    'export const word = "I".toLocaleLowerCase();',
    "export const late = import('../../protocol/server');",
  ]) {
    it(`analysis must not say ${line}`, async () => {
      assert.deepEqual(await broken('server/src/analysis/model/dump.ts', line), ['no-restricted-syntax']);
    });
  }

  it('nobody exports a default', async () => {
    assert.deepEqual(await broken('tools/run.ts', 'export default 1;'), ['no-restricted-syntax']);
  });
});
