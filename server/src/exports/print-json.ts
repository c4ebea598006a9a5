import { replaceUnprintable } from '../text/printable';

/**
 * A value as JSON, ending with a line end; on one line unless `pretty`. What a terminal could obey or hide is escaped (`\u009b`):
 * that is the same JSON, so it is done wherever the text goes, and a file holds what a terminal has shown.
 */
export function printJson(value: unknown, pretty: boolean): string {
  const json = JSON.stringify(value, null, pretty ? 2 : undefined);
  // All of these stand inside strings but the line feeds of `pretty`.
  return `${replaceUnprintable(json, (found) => (found === '\n' ? found : escaped(found)))}\n`;
}

/** One escape for each UTF-16 unit. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
