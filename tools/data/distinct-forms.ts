import { fold } from './fold';

/** The forms besides the name, each also in plain letters, each once. */
export function distinctForms(name: string, forms: readonly string[]): readonly string[] {
  const all = new Set([name, ...forms].flatMap((form) => [form, fold(form)]));
  all.delete(name);
  return [...all];
}
