import assert from 'node:assert/strict';
import { createAnalysis } from '../../../../server/src/analysis/analysis';
import type { Dump } from '../../../../server/src/analysis/model/dump';
import { AnalysisMemory } from '../../../../server/src/analysis/pipeline/memory';
import { placeKey } from '../../../../server/src/analysis/problems/ignored';
import { type AnalysisSettings, DEFAULT_SETTINGS } from '../../../../server/src/analysis/model/settings';
import { knownToUser } from '../../../../server/src/analysis/typos/user-words';
import { smallResources } from '../small-resources';
import { resources } from './support';

const analysis = createAnalysis({ ...smallResources(), ...resources() });
const TEXT = [
  'The ferry will sail untill the tide turns in the bay.',
  'A gust took the roof of the old goverment house at noon.',
  'Nothing is misspelt in this line about the market.',
].join('\n\n');

function misspelt({ text, problems }: Dump): readonly string[] {
  return problems.filter(({ code }) => code === 'typo.word').map(({ start, end }) => text.slice(start, end));
}

function knowing(...knownWords: readonly string[]): AnalysisSettings {
  return { ...DEFAULT_SETTINGS, knownWords };
}

describe('a word that the user declares right', () => {
  it('is covered with its possessive, and in capitals where it was given in lower case', () => {
    const isKnown = knownToUser(['orvane', 'Telmar']);
    for (const word of ['orvane', 'Orvane', 'ORVANE', 'orvane’s', 'Telmar', "Telmar's"])
      assert.ok(isKnown(word), word);
    for (const word of ['telmar', 'Orvanes', 'Telmare']) assert.ok(!isKnown(word), word);
  });

  it('is flagged no more, and other words are', () => {
    assert.deepEqual(misspelt(analysis.analyse(TEXT)), ['untill', 'goverment']);
    assert.deepEqual(misspelt(analysis.analyse(TEXT, knowing('untill'))), ['goverment']);
  });

  it('has only those paragraphs checked again that hold it', () => {
    const memory = new AnalysisMemory();
    analysis.analyse(TEXT, knowing(), [], memory);
    const results = (): readonly unknown[] => [...memory.counted.keys()].map(({ spelling }) => spelling);
    const before = results();
    assert.equal(before.length, 3);
    analysis.analyse(TEXT, knowing('untill'), [], memory);
    assert.deepEqual(
      results().map((result, index) => result === before[index]),
      [false, true, true],
    );
  });
});

describe('a pattern of the user', () => {
  const matching = (...ignoredPatterns: readonly string[]): readonly string[] =>
    matchingIn(TEXT, ignoredPatterns);
  const matchingIn = (text: string, ignoredPatterns: readonly string[]): readonly string[] =>
    misspelt(analysis.analyse(text, { ...DEFAULT_SETTINGS, ignoredPatterns }));

  it('silences the misprints that a match touches', () => {
    assert.deepEqual(matching('until+'), ['goverment']);
    assert.deepEqual(matching('(?i)OLD \\w+ house$'), ['untill', 'goverment']);
    assert.deepEqual(matching('(?i)OLD \\w+ house'), ['untill']);
  });

  it('matches within a line, and nothing where it cannot be used', () =>
    assert.deepEqual(matching('tide(?s:.*)roof', '(', '(?=untill)', 'x*'), ['untill', 'goverment']));

  it('matches within a line whatever ends the lines', () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const text = TEXT.replaceAll('\n', lineBreak);
      assert.deepEqual(matchingIn(text, ['^A gust.*']), ['untill'], JSON.stringify(lineBreak));
      assert.deepEqual(
        matchingIn(text, ['(?s)tide.*roof']),
        ['untill', 'goverment'],
        JSON.stringify(lineBreak),
      );
    }
  });

  it('cannot hold the analysis up', () => {
    const text = `He was untill ${'a'.repeat(900)}! there.`;
    const found = analysis.analyse(text, { ...DEFAULT_SETTINGS, ignoredPatterns: ['(a+)+$', '(a|a)*b'] });
    assert.ok(found.problems.some(({ code }) => code === 'typo.word'));
  });
});

describe('a problem that the user ignores', () => {
  it('is silent where it stands, and nowhere else', () => {
    const [first] = analysis.analyse(TEXT).problems;
    assert.ok(first);
    const ignoredPlaces = [placeKey(TEXT, first)];
    assert.deepEqual(misspelt(analysis.analyse(TEXT, { ...DEFAULT_SETTINGS, ignoredPlaces })), ['goverment']);
  });
});
