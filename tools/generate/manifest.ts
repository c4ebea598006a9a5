import { type SettingRow, SETTINGS } from '../../server/src/protocol/settings-table';

/** As much of the manifest as is looked at; the rest is kept as it is. */
interface Manifest {
  readonly capabilities: { readonly untrustedWorkspaces: object };
  readonly contributes: { readonly configuration: object };
}

/**
 * The text of `package.json` with what it declares of the settings as their table has it, and all else as it was. `texts` is what
 * `package.nls.json` holds; throws where a setting has no text there.
 */
export function manifestWithSettings(
  packageJson: string,
  texts: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, SettingRow>> = SETTINGS,
): string {
  const manifest = JSON.parse(packageJson) as Manifest;
  const { capabilities, contributes } = manifest;
  const rows = Object.entries(settings);
  const written = {
    ...manifest,
    capabilities: {
      ...capabilities,
      untrustedWorkspaces: {
        ...capabilities.untrustedWorkspaces,
        restrictedConfigurations: rows.filter(([, row]) => row.namesFile).map(([name]) => name),
      },
    },
    contributes: {
      ...contributes,
      configuration: {
        ...contributes.configuration,
        properties: Object.fromEntries(
          rows.map(([name, row], index) => [name, declared(row, index + 1, textOf(name, texts))]),
        ),
      },
    },
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

function declared(row: SettingRow, order: number, markdownDescription: string): object {
  const { type, schema, default: value, scope } = row;
  return { type, ...schema, default: value, scope, order, markdownDescription };
}

/** The name of the setting's text, as the manifest refers to it. */
function textOf(setting: string, texts: Readonly<Record<string, string>>): string {
  const name = setting.replace(/^dateline\./, 'configuration.');
  if (texts[name] === undefined)
    throw new Error(`package.nls.json has no text ${name} for the setting ${setting}.`);
  return `%${name}%`;
}
