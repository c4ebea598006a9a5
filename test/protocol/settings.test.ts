import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/model/settings';
import { readSettings } from '../../server/src/protocol/settings';
import { type SettingName, SETTINGS } from '../../server/src/protocol/settings-table';
import { SettingsStore } from '../../server/src/protocol/settings-store';

/** The settings that reach the server. */
type SettingOfServer = {
  [Name in SettingName]: (typeof SETTINGS)[Name]['readBy'] extends 'server' ? Name : never;
}[SettingName];

/** The settings read, and how many complaints there were. */
function check(section: unknown, expected: object, complaints = 0): void {
  const read = readSettings(section);
  assert.deepEqual(read.settings, { ...DEFAULT_SETTINGS, ...expected });
  assert.equal(read.complaints.length, complaints, read.complaints.join('\n'));
}

describe('settings', () => {
  it('have their defaults where nothing is said', () => {
    for (const section of [undefined, null, {}, { spelling: null, problems: {} }]) check(section, {});
  });

  it('are read from the nested section', () => {
    check(
      {
        spelling: { enabled: false, variants: true, words: [' Orvane ', ''] },
        problems: { severity: { 'typo.word': 'off' } },
      },
      {
        checkSpelling: false,
        checkVariants: true,
        knownWords: ['Orvane'],
        severities: { 'typo.word': 'off' },
      },
    );
  });

  it('fall back where they are malformed, and say which', () => {
    check('nonsense', {});
    check([], {});
    check({ spelling: { enabled: 'yes' } }, {}, 1);
    check({ spelling: { variants: 'some' } }, {}, 1);
    check({ spelling: { words: 'one two' } }, {}, 1);
    check({ spelling: { words: ['one', 2, null] } }, { knownWords: ['one'] }, 1);
    check({ problems: { severity: 'off' } }, {}, 1);
    check({ spelling: { patterns: ['a+', '(', '(?=a)', ''] } }, { ignoredPatterns: ['a+'] }, 2);
    check({ spelling: { patterns: 'a+' } }, {}, 1);
    check({ spelling: { dictionary: '../words.txt' } }, {}, 1);
    check({ dates: { hints: 'no' } }, {}, 1);
    check(
      { problems: { severity: { 'typo.word': 'loud', 'typo.name': 'hint' } } },
      { severities: { 'typo.name': 'hint' } },
      1,
    );
    check({ problems: { severity: JSON.parse('{"__proto__": "hint", "no.such": "off"}') as object } }, {}, 2);
    assert.match(
      readSettings({ spelling: { enabled: 1 } }).complaints[0] ?? '',
      /dateline\.spelling\.enabled/,
    );
  });

  it('say whether dates are shown behind words', () => {
    const shown = (section: unknown): boolean => readSettings(section).display.dateHints;
    assert.deepEqual([shown({}), shown({ dates: { hints: false } })], [true, false]);
    assert.equal(shown({ dates: { hints: 'no' } }), true);
  });

  it('have the defaults of the table, and no others', () => {
    const { settings, display, annotations, dictionary } = readSettings({});
    const read: Readonly<Record<SettingOfServer, unknown>> = {
      'dateline.spelling.enabled': settings.checkSpelling,
      'dateline.spelling.variants': settings.checkVariants,
      'dateline.spelling.words': settings.knownWords,
      'dateline.spelling.dictionary': dictionary,
      'dateline.spelling.patterns': settings.ignoredPatterns,
      'dateline.problems.severity': settings.severities,
      'dateline.dates.hints': display.dateHints,
      'dateline.annotations.labels': annotations.labels,
      'dateline.annotations.articleLabels': annotations.articleLabels,
      'dateline.annotations.author': annotations.author,
    };
    for (const [name, value] of Object.entries(read))
      assert.deepEqual(value, SETTINGS[name as SettingOfServer].default, name);
  });

  it('are each read: one of another type has its default, and one complaint that names it', () => {
    const defaults = readSettings({});
    for (const [name, row] of Object.entries(SETTINGS)) {
      const [, group = '', own = ''] = name.split('.');
      const { complaints, ...read } = readSettings({ [group]: { [own]: 7 } });
      assert.deepEqual({ complaints: defaults.complaints, ...read }, defaults, name);
      if (row.readBy === 'client') assert.deepEqual(complaints, [], name);
      else assert.ok(complaints.length === 1 && complaints[0]?.includes(` ${name} is not `), name);
    }
  });

  it('all stand under one section', () => {
    for (const name of Object.keys(SETTINGS)) assert.match(name, /^dateline\.[a-z]+\.[a-z][A-Za-z]*$/);
  });
});

describe('the settings store', () => {
  const lines: string[] = [];
  const log = {
    info: () => undefined,
    error: () => undefined,
    warn: (line: string) => void lines.push(line),
  };
  beforeEach(() => lines.splice(0));

  it('asks once for each document, and again after a change', async () => {
    const asked: string[] = [];
    const store = new SettingsStore((uri) => (asked.push(uri), Promise.resolve({})), log);
    await Promise.all([store.of('a'), store.of('b'), store.of('a')]);
    store.changed(undefined);
    await store.of('a');
    store.forget('a');
    await store.of('a');
    assert.deepEqual(asked, ['a', 'b', 'a', 'a']);
  });

  it('complains once of what is malformed', async () => {
    const store = new SettingsStore(() => Promise.resolve({ spelling: { enabled: 'no' } }), log);
    assert.equal((await store.of('a')).checkSpelling, true);
    await store.of('b');
    assert.equal(lines.length, 1);
  });

  it('holds to the defaults where the client does not answer', async () => {
    const store = new SettingsStore(() => Promise.reject(new Error('no answer')), log);
    assert.deepEqual(await store.of('a'), DEFAULT_SETTINGS);
    assert.match(lines[0] ?? '', /no answer/);
  });

  it('takes what is sent from clients that cannot be asked', async () => {
    const store = new SettingsStore(undefined, log);
    store.changed({ spelling: { enabled: false } });
    assert.equal((await store.of('a')).checkSpelling, false);
  });
});
