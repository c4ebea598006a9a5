import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { messagesIn, wordsOf } from './catalogue';
import { sentencesIn } from './examples-of-spacy';
import { type LanguageLine, lineOf } from './line';

/** The lines of Python packages in a folder, and a sentence for each package that is not there. */
export interface PackageLines {
  readonly lines: readonly LanguageLine[];
  readonly missing: readonly string[];
}

/** How the packages are got; the versions are those of the figures in the docs. */
const HOW =
  'pip download --no-deps --dest FOLDER django==5.2.17 spacy==3.8.16, then unzip both wheels into FOLDER, and -- --packages FOLDER';

/** The translated messages of Django and the example sentences of spaCy, where they lie unpacked in `folder`. */
export function packageLines(folder: string | undefined): PackageLines {
  const inside = (name: string): string | undefined => {
    const found = folder === undefined ? undefined : path.join(folder, name);
    return found !== undefined && existsSync(found) ? found : undefined;
  };
  const django = inside('django');
  const spacy = inside(path.join('spacy', 'lang'));
  return {
    lines: [
      ...(django === undefined ? [] : djangoLines(django)),
      ...(spacy === undefined ? [] : spacyLines(spacy)),
    ],
    missing: [
      ...(django === undefined ? [`No messages of Django in 80 languages. To have them: ${HOW}`] : []),
      ...(spacy === undefined ? [`No example sentences of spaCy in 70 languages. To have them: ${HOW}`] : []),
    ],
  };
}

function djangoLines(folder: string): readonly LanguageLine[] {
  const seen = new Set<string>();
  const add = (code: string, message: string): readonly LanguageLine[] => {
    const text = wordsOf(message);
    const key = `${code} ${text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return lineOf(code, 'messages', text);
  };
  return filesUnder(folder, '.po').flatMap((file) => {
    const code = /[\\/]locale[\\/]([^\\/]+)/.exec(file)?.[1] ?? '';
    // The catalogues of English dialects hold few messages, and those spelt unusually.
    if (code.startsWith('en')) return [];
    return messagesIn(readFileSync(file, 'utf8')).flatMap(({ original, translations }) => [
      ...translations.flatMap((text) => add(code, text)),
      ...(code === 'de' ? add('en', original) : []),
    ]);
  });
}

function spacyLines(folder: string): readonly LanguageLine[] {
  return filesUnder(folder, 'examples.py').flatMap((file) => {
    const code = path.basename(path.dirname(file));
    // Of several languages at once.
    if (code === 'xx') return [];
    return sentencesIn(readFileSync(file, 'utf8')).flatMap((text) =>
      text.split('\n').flatMap((line) => lineOf(code, 'examples', line)),
    );
  });
}

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => path.join(folder, file));
}
