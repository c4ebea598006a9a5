import assert from 'node:assert/strict';
import { type SettingRow, SETTINGS } from '../../../server/src/protocol/settings-table';
import { staleFiles } from '../../../tools/generate/files';
import { manifestWithSettings } from '../../../tools/generate/manifest';
import { pageWithSettings } from '../../../tools/generate/readme';

const row: SettingRow = {
  type: 'array',
  default: ['fore', 'aft'],
  scope: 'resource',
  readBy: 'server',
  summary: 'where the crew sleeps',
  schema: { uniqueItems: true },
};
const settings = { 'dateline.ship.berths': row, 'dateline.ship.log': fileSetting() };
const texts = { 'configuration.ship.berths': 'Where the crew sleeps.', 'configuration.ship.log': 'The log.' };

function fileSetting(): SettingRow {
  const common = { scope: 'window', readBy: 'client', summary: 'the log' } as const;
  return { type: 'string', default: '', namesFile: true, ...common };
}

describe('what is written from the sources', () => {
  it('is as they say: npm run generate writes it anew', async () => assert.deepEqual(await staleFiles(), []));
});

describe('the manifest of a table of settings', () => {
  const before = JSON.stringify({
    name: 'dateline',
    capabilities: { untrustedWorkspaces: { supported: 'limited', restrictedConfigurations: ['gone'] } },
    contributes: { commands: [], configuration: { title: 'T', properties: { 'dateline.gone': {} } } },
    scripts: { test: 'mocha' },
  });

  it('declares each row with its text, in order, and keeps all else', () =>
    assert.deepEqual(JSON.parse(manifestWithSettings(before, texts, settings)), {
      name: 'dateline',
      capabilities: {
        untrustedWorkspaces: { supported: 'limited', restrictedConfigurations: ['dateline.ship.log'] },
      },
      contributes: {
        commands: [],
        configuration: {
          title: 'T',
          properties: {
            'dateline.ship.berths': {
              type: 'array',
              uniqueItems: true,
              default: ['fore', 'aft'],
              scope: 'resource',
              order: 1,
              markdownDescription: '%configuration.ship.berths%',
            },
            'dateline.ship.log': {
              type: 'string',
              default: '',
              scope: 'window',
              order: 2,
              markdownDescription: '%configuration.ship.log%',
            },
          },
        },
      },
      scripts: { test: 'mocha' },
    }));

  it('is refused for a setting without a text, which is named', () =>
    assert.throws(
      () => manifestWithSettings(before, { 'configuration.ship.log': 'The log.' }, settings),
      /no text configuration\.ship\.berths for the setting dateline\.ship\.berths/,
    ));

  it('is another one as soon as any row is', () => {
    const [name] = Object.keys(settings);
    const of = (change: Partial<SettingRow>): string =>
      manifestWithSettings(before, texts, { ...settings, [name ?? '']: { ...row, ...change } as SettingRow });
    const same = of({});
    for (const change of [{ default: [] }, { scope: 'window' }, { namesFile: true }, { schema: {} }] as const)
      assert.notEqual(of(change), same, JSON.stringify(change));
  });
});

describe('the page of a table of settings', () => {
  const [begin, end] = ['<!-- settings: written by npm run generate -->', '<!-- end of settings -->'];

  it('shows each setting with its default, between the two lines', () =>
    assert.equal(
      pageWithSettings(`# Ship\n\n${begin}\nold\n${end}\n\nMore.\n`, settings),
      [
        `# Ship\n\n${begin}\n`,
        '| setting | default | what it does |',
        '| --- | --- | --- |',
        '| `dateline.ship.berths` | `["fore", "aft"]` | where the crew sleeps |',
        '| `dateline.ship.log` | `""` | the log |',
        `\n${end}\n\nMore.\n`,
      ].join('\n'),
    ));

  it('is refused where the lines are missing', () => {
    for (const page of ['', begin, end, `${end}${begin}`])
      assert.throws(() => pageWithSettings(page, settings), /has no place between/);
  });

  it('tells of every setting there is', () => {
    const page = pageWithSettings(`${begin}\n${end}`);
    for (const name of Object.keys(SETTINGS)) assert.ok(page.includes(`| \`${name}\` |`), name);
  });
});
