import { build, type Plugin } from 'esbuild';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { OUT, ROOT } from './paths';

/** Gives each file of ours its own path and folder, which in a bundle would be those of the bundle. */
const OWN_PATHS: Plugin = {
  name: 'own-paths',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      if (!/\b(?:__dirname|__filename|import\.meta\.url)\b/.test(source))
        return { contents: source, loader: 'ts' };
      const own = `const __filename = ${JSON.stringify(file)}, __dirname = ${JSON.stringify(path.dirname(file))};`;
      // On one line with the first statement, so that the lines of a stack are those of the source.
      return { contents: own + source.replaceAll('import.meta.url', '__filename'), loader: 'ts' };
    });
  },
};

/**
 * Bundles the tests of `test/<ring>` with all of ours that they import, split over so many files for as many processes; gives
 * the bundles, absolute. To compile and load a thousand files one by one takes longer than to run them.
 */
export async function bundleTests(ring: string, parts: number): Promise<readonly string[]> {
  const tests = readdirSync(path.join(ROOT, 'test', ring), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  return Promise.all(
    Array.from({ length: parts }, async (_, part) => {
      const outfile = path.join(OUT, 'tests', `${ring}-${part + 1}.js`);
      const own = tests.filter((_, index) => index % parts === part);
      await build({
        stdin: {
          contents: own.map((name) => `import ${JSON.stringify(`./test/${ring}/${name}`)};`).join('\n'),
          resolveDir: ROOT,
        },
        outfile,
        bundle: true,
        packages: 'external',
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        sourcemap: 'linked',
        logLevel: 'warning',
        plugins: [OWN_PATHS],
      });
      return outfile;
    }),
  );
}
