import assert from 'node:assert/strict';
import { ENGLISH_WEIGHTS } from '../../../../../server/src/analysis/language/english-weights';
import { compareWeights, errorsOn, isTakenForEnglish } from '../../../../../tools/train/languages/compare';
import { CLASSES, featuresOf, fitWeights } from '../../../../../tools/train/languages/fit-weights';
import { type LanguageLine, lineOf } from '../../../../../tools/train/languages/line';
import { type Case, fitLogistic } from '../../../../../tools/train/languages/logistic';
import { shippedResources } from '../../../../corpus/engine';

const isNear = (actual: number | undefined, expected: number): void =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) < 1e-3, `${actual} is not ${expected}`);

describe('logistic regression', () => {
  const cases = (isTrue: boolean, count: number, features: readonly number[]): readonly Case[] =>
    Array.from({ length: count }, () => ({ features, isTrue, weight: 1 }));

  it('finds the log-odds of what it has counted', () => {
    const counted = [
      ...cases(true, 30, [1]),
      ...cases(false, 10, [1]),
      ...cases(true, 10, [0]),
      ...cases(false, 50, [0]),
    ];
    const { weights, bias } = fitLogistic(counted, 0);
    isNear(bias, Math.log(10 / 50));
    isNear(weights[0], Math.log(30 / 10) - Math.log(10 / 50));
  });

  it('counts a case by its weight', () => {
    const { bias } = fitLogistic(
      [
        { features: [], isTrue: true, weight: 3 },
        { features: [], isTrue: false, weight: 1 },
      ],
      0,
    );
    isNear(bias, Math.log(3));
  });

  it('comes to rest where a feature parts all cases, the sooner the more it is drawn to zero', () => {
    const parted = [...cases(true, 20, [1]), ...cases(false, 20, [-1])];
    const [loose, tight] = [0.001, 0.1].map((decay) => fitLogistic(parted, decay).weights[0] ?? NaN);
    assert.ok(
      loose !== undefined && tight !== undefined && Number.isFinite(loose) && loose > tight && tight > 0,
    );
  });

  it('gives zeros where there is nothing to learn', () => {
    assert.deepEqual(fitLogistic([], 0.001), { weights: [], bias: 0 });
    isNear(fitLogistic(cases(true, 5, [0]), 0.001).weights[0], 0);
  });
});

/** Invented lines, in English and in no language. */
const ENGLISH = [
  'The ferry stayed in the harbour after the storm.',
  'The captain said that the tug would be late again.',
  'They have been waiting for the boat since the morning.',
  'Nothing was found in the hold of the ship.',
].flatMap((text) => lineOf('en', 'news', text));
const OTHERS = [
  'Blorva skanti melurin dovrestak pelimu.',
  'Trasko vellim onduri kaspelo ventruk salmi.',
  'Drovni pelta murisk andovel kertu blamis.',
].flatMap((text) => lineOf('art', 'news', text));

describe('learning what words say of English', () => {
  const tables = shippedResources();
  const lines = [...ENGLISH, ...OTHERS];

  it('counts each different word by its class, as the product reads it', () => {
    const counts = (text: string): Readonly<Record<string, number>> => {
      const features = featuresOf(text, tables);
      return Object.fromEntries(
        CLASSES.map((name, at) => [name, features[at] ?? NaN]).filter(([, count]) => count !== 0),
      );
    };
    assert.deepEqual(counts('The ferry and the ferry'), { function: 3, common: 1 });
    assert.deepEqual(counts('THE FERRY IS LATE'), counts('the ferry is late'));
  });

  it('tells the lines it has learnt from', () => {
    const learnt = { ...tables, weights: fitWeights(lines, tables) };
    for (const { text, language } of lines)
      assert.equal(isTakenForEnglish(text, learnt), language === 'en', text);
  });

  it('comes to the same weights each time', () => {
    assert.deepEqual(fitWeights(lines, tables), fitWeights(lines, tables));
  });

  it('gives English and the others the same say, however many lines there are of each', () => {
    // All lines say the same, so that the sums tell the odds that each side was given.
    const same = (language: string): readonly LanguageLine[] =>
      lineOf(language, 'news', 'Blorva skanti melurin dovrestak');
    const even = fitWeights([...same('en'), ...same('art')], tables);
    const uneven = fitWeights([...same('en'), ...same('art'), ...same('art'), ...same('art')], tables);
    for (const { bias, words } of [even, uneven]) isNear(bias + 4 * words.unknown, 0);
  });

  it('counts the lines told wrongly by source, and by held-out language', () => {
    const upsideDown = {
      words: { ...ENGLISH_WEIGHTS.words, function: -9, unknown: 9 },
      lead: 0,
    };
    const keptBack = [...ENGLISH, ...lineOf('sw', 'messages', 'Blorva skanti melurin dovrestak.')];
    assert.deepEqual(
      [...errorsOn(keptBack, { ...tables, weights: upsideDown })],
      [
        ['English, news', '0 of 0, 4 of 4, 0 of 0'],
        ['held out', '1 of 1, 0 of 0, 0 of 0'],
        ['held out, sw', '1 of 1, 0 of 0, 0 of 0'],
      ],
    );
  });
});

describe('learnt weights beside those of the source', () => {
  it('are the same where they are so to the digits of the source', () => {
    const near = {
      words: { ...ENGLISH_WEIGHTS.words, rare: ENGLISH_WEIGHTS.words.rare + 0.004 },
      lead: ENGLISH_WEIGHTS.lead,
    };
    assert.ok(compareWeights(ENGLISH_WEIGHTS, near).isSame);
  });

  it('are others where one is, with both in the table', () => {
    const other = { words: ENGLISH_WEIGHTS.words, lead: ENGLISH_WEIGHTS.lead + 0.0002 };
    const { isSame, table } = compareWeights(ENGLISH_WEIGHTS, other);
    assert.ok(!isSame);
    assert.match(
      table,
      new RegExp(`^lead +${ENGLISH_WEIGHTS.lead.toFixed(4)} +${other.lead.toFixed(4)}$`, 'm'),
    );
  });
});
