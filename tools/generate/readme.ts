import { type SettingRow, SETTINGS } from '../../server/src/protocol/settings-table';

/** Between these lines stands the table of settings. */
const BEGIN = '<!-- settings: written by npm run generate -->';
const END = '<!-- end of settings -->';

/**
 * A page with the table of settings as their rows have it, and all else as it was; its columns are not aligned yet. Throws where the
 * lines are missing between which it stands.
 */
export function pageWithSettings(
  page: string,
  settings: Readonly<Record<string, SettingRow>> = SETTINGS,
): string {
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`The page has no place between ${BEGIN} and ${END}.`);
  const table = [
    '| setting | default | what it does |',
    '| --- | --- | --- |',
    ...Object.entries(settings).map(
      ([name, row]) => `| \`${name}\` | \`${printed(row.default)}\` | ${row.summary} |`,
    ),
  ];
  return `${page.slice(0, before)}${BEGIN}\n\n${table.join('\n')}\n\n${page.slice(after)}`;
}

/** A default as a reader of the page would type it. */
function printed(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  return Array.isArray(value)
    ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    : JSON.stringify(value);
}
