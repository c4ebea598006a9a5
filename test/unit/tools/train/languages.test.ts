import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { messagesIn, wordsOf } from '../../../../tools/train/languages/catalogue';
import { declarationLines } from '../../../../tools/train/languages/declaration';
import { sentencesIn } from '../../../../tools/train/languages/examples-of-spacy';
import { languageOf, type LanguageLine, lineOf } from '../../../../tools/train/languages/line';
import {
  developmentLines,
  exchangeNewsLines,
  newsLines,
  readNews,
} from '../../../../tools/train/languages/news';
import { packageLines } from '../../../../tools/train/languages/packages';
import { HELD_OUT, partLines } from '../../../../tools/train/languages/parted';
import { seeded } from '../../../../tools/train/random';

/** Runs `body` on a folder that has these files, by their paths, and takes it away. */
function inFolder(files: Readonly<Record<string, string | Buffer>>, body: (folder: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-test-'));
  try {
    for (const [name, contents] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), contents);
    }
    body(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const told = (lines: readonly LanguageLine[]): readonly string[] =>
  lines.map(({ language, source, text }) => `${language} ${source}: ${text}`);

describe('lines whose language is known', () => {
  it('have four words or more, with one blank between', () => {
    assert.deepEqual(lineOf('en', 'news', ' Ferry  stays\u00a0in harbour '), [
      { language: 'en', source: 'news', text: 'Ferry stays in harbour', words: 4 },
    ]);
    assert.deepEqual(lineOf('en', 'news', 'Captain’s ferry stays 3 1'), []);
  });

  it('are of languages as the product tells them, without region or script', () => {
    assert.deepEqual(['pt_BR', 'id', 'zlm-Latn', 'nn', 'sr_Latn', 'sr', 'de-1996', 'ha-NG'].map(languageOf), [
      'pt',
      'ms',
      'ms',
      'no',
      'hr',
      'sr',
      'de',
      'ha',
    ]);
  });
});

describe('a catalogue of messages', () => {
  const catalogue = [
    'msgid ""',
    'msgstr "Language: de\\n"',
    '',
    '#, python-format',
    'msgctxt "harbour"',
    'msgid "%(count)d ferry stays"',
    'msgid_plural "%(count)d ferries stay"',
    'msgstr[0] "%(count)d Fähre bleibt"',
    'msgstr[1] ""',
    '"%(count)d Fähren "',
    '"bleiben"',
    '',
    'msgid "Tug \\"Ada\\""',
    'msgstr "Tug \\"Ada\\""',
  ].join('\n');

  it('gives each message with its translations, without the head and what is not translated', () => {
    assert.deepEqual(messagesIn(catalogue), [
      {
        original: '%(count)d ferry stays',
        translations: ['%(count)d Fähre bleibt', '%(count)d Fähren bleiben'],
      },
      { original: 'Tug "Ada"', translations: [] },
    ]);
    assert.deepEqual(messagesIn(catalogue.replaceAll('\n', '\r\n')), messagesIn(catalogue));
  });

  it('is read without what is filled in', () => {
    assert.equal(wordsOf('%(n)s <b>boats</b> of {name}&nbsp;now').replace(/\s+/g, ' '), ' boats of now');
  });
});

describe('example sentences in Python', () => {
  it('are the strings of the list, however they are quoted', () => {
    const python = `"""Not these: sentences"""\nsentences = [\n  "One, \\"two\\"", # no [ "three" ]\n  'fo' "ur",\n  """fi"ve\nsix""", '\\u00e9',\n]\nothers = ["seven"]\n`;
    assert.deepEqual(sentencesIn(python), ['One, "two"', 'four', 'fi"ve\nsix', 'é']);
  });

  it('are none where there is no list', () => {
    assert.deepEqual(sentencesIn('words = ["one"]'), []);
  });
});

describe('lines from what is at hand', () => {
  it('are the messages and examples of unpacked packages, each message once', () => {
    const message = (original: string, translation: string): string =>
      `msgid "${original}"\nmsgstr "${translation}"\n`;
    inFolder(
      {
        'django/conf/locale/de/LC_MESSAGES/django.po': message(
          'The ferry stays here',
          'Die Fähre bleibt hier',
        ),
        'django/contrib/locale/de/LC_MESSAGES/django.po': message(
          'The ferry stays here',
          'Die Fähre bleibt hier',
        ),
        'django/conf/locale/en_GB/LC_MESSAGES/django.po': message('The color of it', 'The colour of it'),
        'spacy/lang/nl/examples.py': 'sentences = ["De veerboot blijft hier."]',
        'spacy/lang/xx/examples.py': 'sentences = ["La nave resta qui."]',
      },
      (folder) => {
        const { lines, missing } = packageLines(folder);
        assert.deepEqual(told(lines), [
          'de messages: Die Fähre bleibt hier',
          'en messages: The ferry stays here',
          'nl examples: De veerboot blijft hier.',
        ]);
        assert.deepEqual(missing, []);
      },
    );
  });

  it('are said to be missing, with how to get them, where there are no packages', () => {
    inFolder({ 'spacy/lang/nl/examples.py': '' }, (folder) => {
      const { missing } = packageLines(folder);
      assert.equal(missing.length, 1);
      assert.match(missing.join(), /messages of Django .* pip download/);
    });
    assert.equal(packageLines(undefined).missing.length, 2);
  });

  it('are the news in the pool, the development sets and the sentences of the exchange', () => {
    const pool = [
      {
        id: 'a',
        lang: 'en',
        src: 'web',
        headline: 'Ferry stays in harbour',
        lines: [{ t: 'Not a line of these' }],
      },
      {
        id: 'b',
        lang: 'de',
        src: 'web',
        headline: null,
        decks: [],
        lines: [{ t: 'Die Fähre bleibt hier' }, 'Zu kurz'],
      },
      { id: 'c', lang: 'xx', src: 'web', paras: ['Who knows what this is'] },
    ];
    inFolder(
      {
        'dumps2/articles.jsonl.gz': gzipSync(pool.map((article) => JSON.stringify(article)).join('\n')),
        'typos/clean.jsonl': `${JSON.stringify({ id: '1', text: 'The tug is late.\nThe tug is late again.' })}\n`,
        'entities/conll-train.conll': '-DOCSTART- O\n\nTugs\tO\nstay\tO\nin\tO\nRye\tI-place\n.\tO\n\n',
      },
      (folder) => {
        const articles = readNews(folder);
        assert.deepEqual(
          articles.map(({ id, language }) => `${id} ${language}`),
          ['a en', 'b de', 'c xx'],
        );
        assert.deepEqual(
          told([...newsLines(articles), ...developmentLines(folder), ...exchangeNewsLines(folder)]),
          [
            'en news: Ferry stays in harbour',
            'de news: Die Fähre bleibt hier',
            'en development: The tug is late.',
            'en development: The tug is late again.',
            'en exchange-news: Tugs stay in Rye.',
          ],
        );
      },
    );
  });

  it('are none of news where the corpora are not there', () => {
    inFolder({}, (folder) =>
      assert.deepEqual([readNews(folder), developmentLines(folder), exchangeNewsLines(folder)], [[], [], []]),
    );
  });

  it('are the declaration in hundreds of languages, English not among them', async () => {
    const lines = await declarationLines();
    const languages = new Set(lines.map(({ language }) => language));
    assert.ok(languages.size > 400);
    assert.ok(languages.has('es') && languages.has('ms') && languages.has('zu'));
    assert.ok(!languages.has('en') && !languages.has('sco'));
    assert.ok(lines.every(({ text }) => !/<\/?(?:p|h\d|li|header)\b|&#/.test(text)));
  });
});

describe('parting lines', () => {
  const some = (language: string, source: LanguageLine['source'], count: number): readonly LanguageLine[] =>
    Array.from({ length: count }, (_, number) =>
      lineOf(language, source, `une ligne de ${number} mots`),
    ).flat();
  const lines = [
    ...some('en', 'news', 30),
    ...some('en', 'development', 5),
    ...some('de', 'declaration', 40),
    ...some('de', 'examples', 5),
    ...some('sw', 'messages', 5),
    ...lineOf('ru', 'messages', 'паром остался в порту'),
  ];
  const count = (parts: readonly LanguageLine[]): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const { language, source } of parts) {
      const key = `${language} ${source}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  };

  it('keeps held-out languages, development sets, examples and a third of the English news back', () => {
    const { learnt, keptBack } = partLines(lines, seeded(1));
    assert.deepEqual(count(learnt), { 'en news': 20, 'de declaration': 25 });
    assert.deepEqual(count(keptBack), {
      'en news': 10,
      'en development': 5,
      'de examples': 5,
      'sw messages': 5,
    });
    assert.ok(HELD_OUT.has('sw'));
  });

  it('draws the same lines for the same seed, others for another', () => {
    assert.deepEqual(partLines(lines, seeded(1)), partLines(lines, seeded(1)));
    assert.notDeepEqual(partLines(lines, seeded(1)), partLines(lines, seeded(2)));
  });
});
