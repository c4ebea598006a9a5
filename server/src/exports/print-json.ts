import { replaceUnprintable } from '../text/printable';

/**
 * A value as JSON, ending with a line feed; on one line unless `pretty`. Characters that a terminal could
 * obey or hide are escaped (`\u009b`). The JSON is equivalent, so this is done whatever the destination, and
 * a file contains what a terminal has shown.
 */
export function printJson(value: unknown, pretty: boolean): string {
  const json = JSON.stringify(value, null, pretty ? 2 : undefined);
  // All of these are inside strings, except the line feeds of `pretty`.
  return `${replaceUnprintable(json, (found) => (found === '\n' ? found : escaped(found)))}\n`;
}

/** One escape per UTF-16 unit. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
