import type { LanguageCount } from '../../../shared/dump-status';
import type { Dump, OtherLanguage } from '../analysis/model/dump';
import { counted } from './plain-text';

/** The languages other than English, each once, sorted by number of paragraphs; empty if spelling is off. */
export function uncheckedLanguages({ unchecked }: Pick<Dump, 'unchecked'>): readonly LanguageCount[] {
  const counts = new Map<OtherLanguage, number>();
  for (const { language } of unchecked) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([name, paragraphs]) => ({ name, paragraphs }))
    .sort((a, b) => b.paragraphs - a.paragraphs || (a.name < b.name ? -1 : 1));
}

/** The same as a clause for the user; undefined if every paragraph is in English. */
export function uncheckedWords(dump: Pick<Dump, 'unchecked'>): string | undefined {
  const count = dump.unchecked.length;
  if (count === 0) return undefined;
  const languages = uncheckedLanguages(dump).map(
    ({ name, paragraphs }) => `${name === 'unknown' ? 'another language' : name} ${paragraphs}`,
  );
  const paragraphs = `${counted(count, 'paragraph')} not in English ${count === 1 ? 'is' : 'are'}`;
  return `${paragraphs} not spell-checked (${languages.join(', ')})`;
}
