import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../../tools/paths';
import { mirroredPaths } from '../../../tools/unit-mirror';

/** Tests of what no one file or folder does by itself, with what they are about. */
const ABOUT_SEVERAL: Readonly<Record<string, string>> = {
  'analysis/entities/article-dates.test.ts': 'dates of articles, through the engine',
  'analysis/kinds-of-text.test.ts': 'kinds of text, through the engine',
  'analysis/mentions/any-text.test.ts': 'mentions in any text at all',
  'analysis/mentions/names.test.ts': 'names, through all rules of mentions',
  'analysis/no-news.test.ts': 'texts that are no news, through the engine',
  'analysis/other-languages.test.ts': 'languages other than English, through the engine',
  'analysis/parsers/timestamp/timestamp-iso.test.ts': 'what timestamps come to in ISO 8601',
  'analysis/problems/typos-in-heads.test.ts': 'misprints in heads, through the engine',
  'analysis/tagger/names.test.ts': 'names that the tagger finds, through the engine',
  'analysis/typos/any-text.test.ts': 'misprints in any text at all',
  'analysis/typos/every-rule.test.ts': 'an example for each rule of misprints',
  'analysis/typos/kinds-of-right-words.test.ts': 'right words, through all rules of misprints',
  'analysis/typos/scanned.test.ts': 'scanned text, through all rules of misprints',
  'analysis/verbatim.test.ts': 'words kept as printed, through the engine',
  'cli/terminal.test.ts': 'what every command writes to a terminal',
  'grammar.test.ts': 'the TextMate grammar',
  'language-features/code-actions-structure.test.ts': 'the code actions of problems of structure',
  'language-features/problem-pages.test.ts': 'the pages of the documentation on problems',
  'manifest.test.ts': 'package.json',
  'protocol/read-arguments.test.ts': 'what arguments of commands must be',
  'tools/declared-packages.test.ts': 'the packages that all files import',
  'tools/engine-words.test.ts': 'sentences in the source of the engine',
  'wording/titles.test.ts': 'titles, notices and faults, by their tables',
};

describe('the unit tests', () => {
  const tests = readdirSync(inRoot('test', 'unit'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.test.ts'));
  const alone = tests.filter((test) => !mirroredPaths(test).some((source) => existsSync(inRoot(source))));

  it('mirror the sources, but for those about several', () => {
    assert.deepEqual(alone.sort(), Object.keys(ABOUT_SEVERAL).sort());
  });

  it('stand where the file or the folder stands that they are about', () => {
    assert.deepEqual(mirroredPaths('text/span.test.ts'), ['server/src/text/span.ts', 'server/src/text/span']);
    assert.deepEqual(mirroredPaths('client/status-text.test.ts'), [
      'client/src/status-text.ts',
      'client/src/status-text',
    ]);
    assert.deepEqual(mirroredPaths('tools/tally.test.ts'), ['tools/tally.ts', 'tools/tally']);
  });
});
