/** A message of a program with its translations, of which there are several where it counts something. */
export interface Message {
  readonly original: string;
  readonly translations: readonly string[];
}

/** The messages of a gettext catalogue (`.po`) that are translated to something else, in order; other lines are passed over. */
export function messagesIn(catalogue: string): readonly Message[] {
  return catalogue.split(/\r?\n(?:\s*\r?\n)+/).flatMap((entry) => {
    const fields = fieldsOf(entry);
    const original = fields.get('msgid') ?? '';
    if (original === '') return [];
    const translations = [...fields]
      .filter(([name, text]) => name.startsWith('msgstr') && text !== '' && text !== original)
      .map(([, text]) => text);
    return [{ original, translations }];
  });
}

/** The words of a message: what is filled in later, tags and entities are left out. */
export function wordsOf(message: string): string {
  return message.replace(/%\(\w+\)[sd]|%[sd]|\{\w*\}|<[^>]+>|&\w+;/g, ' ');
}

function fieldsOf(entry: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let name: string | undefined;
  for (const line of entry.split(/\r?\n/)) {
    const match = /^(?:(msg\w+(?:\[\d\])?) )?"(.*)"\s*$/.exec(line);
    if (match === null) continue;
    name = match[1] ?? name;
    if (name !== undefined) fields.set(name, (fields.get(name) ?? '') + unescaped(match[2] ?? ''));
  }
  return fields;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? ' ' : letter));
}
