import assert from 'node:assert/strict';
import ts from 'typescript';
import { inRoot } from '../../tools/paths';

/** What the compiler says of these lines in a file of the engine, with the settings that the engine is checked with. */
function complaints(lines: string): readonly string[] {
  const config = ts.readConfigFile(inRoot('tsconfig.engine.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, inRoot());
  const offence = inRoot('server', 'src', 'analysis', 'offence.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, version) =>
    file === offence ? ts.createSourceFile(file, lines, version) : getSourceFile(file, version);
  const program = ts.createProgram([offence, inRoot('server', 'engine-globals.d.ts')], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(offence))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the types that the engine is checked with', () => {
  it('know what Node and browsers have alike', () => {
    assert.deepEqual(complaints("export const bytes = new TextEncoder().encode('a');"), []);
  });

  for (const [name, line] of [
    ['process', 'export const folder = process.cwd();'],
    ['Buffer', "export const bytes = Buffer.from('a');"],
    ['performance', 'export const time = performance.now();'],
    ['crypto', 'export const id = crypto.randomUUID();'],
    ['document', 'export const title = document.title;'],
    ['setTimeout', 'setTimeout(() => undefined, 1);'],
  ] as const) {
    it(`know no ${name}`, function () {
      this.timeout(30_000);
      assert.match(complaints(line).join(), new RegExp(`Cannot find name '${name}'`));
    });
  }
});
