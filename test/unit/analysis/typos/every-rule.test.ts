import assert from 'node:assert/strict';
import {
  NAME_TYPO_FEATURES,
  type NameTypoFeature,
} from '../../../../server/src/analysis/typos/name-typo-features';
import { findNameTypos } from '../../../../server/src/analysis/typos/name-typos';
import { MISREAD_CAPITALS, misreadCapitals } from '../../../../server/src/analysis/typos/ocr-characters';
import { PARAGRAPH_RULES, type ParagraphRule } from '../../../../server/src/analysis/typos/paragraph-rules';
import { areRomanisations, SAME_SOUND } from '../../../../server/src/analysis/typos/romanisation';
import { CONFUSIONS, printedBefore } from '../../../../server/src/analysis/typos/ocr-confusions';
import { DOUBLED_ON_PURPOSE, NOT_MISSPELT } from '../../../../server/src/analysis/typos/word-lists';
import { dumpOf, problemsOf, resources, type Situation, unmark } from './support';
import { runToEnd } from '../../../../server/src/analysis/incremental/slices';

/** The table without one of its rows. */
function without<Row>(table: Readonly<Record<string, Row>>, name: string): readonly Row[] {
  return Object.entries(table)
    .filter(([other]) => other !== name)
    .map(([, row]) => row);
}

/** The stretches that the rules find in a text. */
function found(
  text: string,
  situation: Situation,
  rules: readonly ParagraphRule[] = Object.values(PARAGRAPH_RULES),
): readonly string[] {
  return problemsOf(text, { ...situation, rules }).map(({ start, end }) => text.slice(start, end));
}

/** The stretches that are marked in a text. */
function marked(source: string): { readonly text: string; readonly wrong: readonly string[] } {
  const { text, expected } = unmark(source);
  return { text, wrong: expected.map(({ start, end }) => text.slice(start, end)) };
}

describe('every rule of typos in a paragraph', () => {
  const examples: Readonly<Record<keyof typeof PARAGRAPH_RULES, string>> = {
    runTogetherWords: 'The end «ofthe» season came early.',
    gluedNames: 'The train arrived «inNorway» at dawn.',
    gluedSentences: 'Nobody was hurt, the owner «said.The» fire began at night.',
    gluedClauses: 'She bought a «boat,which» sank.',
    doubledWords: 'The ferry left «at at» noon.',
    misreadFigures: 'They went to the «peop1e» of the valley.',
    misreadCapitals: '«lt» was late in the day.',
    capitalsLines: 'COUNCIL «APPORVES» NEW BRIDGE AND «ACCOMODATES» ALL',
    clippedStarts: '«vernment» met in the morning.',
    listedWords: 'The council could not «accomodate» the crowd.',
    slippedWords: 'She is «alays» late.',
    realWords: 'It «could of» been saved.',
    listedCapitalised: '«Goverment» offices will stay shut on Monday.',
  };

  for (const [name, example] of Object.entries(examples)) {
    it(`finds its example, which no other rule does: ${name}`, () => {
      const { text, wrong } = marked(example);
      const register = text === text.toUpperCase() ? 'capitals' : 'sentence';
      assert.deepEqual(found(text, { register }), wrong);
      assert.deepEqual(found(text, { register }, without(PARAGRAPH_RULES, name)), []);
    });
  }
});

describe('every row of what a scan misreads', () => {
  const words: Readonly<Record<string, readonly [string, string]>> = {
    'rn m': ['rnayor', 'mayor'],
    'm rn': ['govemment', 'government'],
    'cl d': ['clinner', 'dinner'],
    'd cl': ['dimate', 'climate'],
    'vv w': ['vvhich', 'which'],
    'li h': ['witli', 'with'],
    'h li': ['chent', 'client'],
    'ii u': ['groiip', 'group'],
    'ri n': ['morriing', 'morning'],
    'n ri': ['penod', 'period'],
    'in m': ['coinpany', 'company'],
    'm in': ['begm', 'begin'],
    'ni m': ['niayor', 'mayor'],
    'tii th': ['witii', 'with'],
  };

  for (const row of CONFUSIONS) {
    it(`is needed for its example: ${row.join(' for ')}`, () => {
      const [read = '', printed = ''] = words[row.join(' ')] ?? [];
      const { lexicon } = resources();
      const others = CONFUSIONS.filter((other) => other !== row);
      assert.ok(printedBefore(read, lexicon).includes(printed));
      assert.ok(!printedBefore(read, lexicon, others).includes(printed));
      assert.deepEqual(found(`They saw the ${read} again.`, {}), [read]);
    });
  }

  const sentences: Readonly<Record<string, string>> = {
    lt: '«lt» was late in the day.',
    ln: '«ln» the end it rained.',
    lf: '«lf» they come, it rains.',
    ls: '«ls» that all?',
    l: 'So «l» think it rained.',
    "l'm": 'So «l’m» right about it.',
    "l've": 'So «l’ve» seen it.',
    "l'll": 'So «l’ll» see it.',
  };

  for (const row of MISREAD_CAPITALS) {
    it(`is needed for its example: ${row.read} for ${row.printed}`, () => {
      const { text, wrong } = marked(sentences[row.read] ?? '');
      const others = MISREAD_CAPITALS.filter((other) => other !== row);
      const rules = {
        ...PARAGRAPH_RULES,
        misreadCapitals: (checked: Checked) => misreadCapitals(checked, others),
      };
      assert.equal(wrong.length, 1);
      assert.deepEqual(found(text, {}), wrong);
      assert.deepEqual(found(text, {}, Object.values(rules)), []);
    });
  }
});

type Checked = Parameters<ParagraphRule>[0];

describe('every clue to a misspelt name', () => {
  /** Paragraphs in which the clue decides: articles are parted by a bar. */
  const forMisspelling: Readonly<Partial<Record<keyof typeof NAME_TYPO_FEATURES, string>>> = {
    neighbour: 'Harald Brekstad spoke. Brekstad left. | The crowd cheered Harald «Vrekstad».',
    article: 'Tolmir spoke. Tolmir left. «Tolmri» came.',
    isWellKnown: 'Norway won. Norway led, and Norway lost. Norway drew. | And «Norwya» lost.',
    timesMore: 'Tolmir spoke. Tolmir left. Tolmir sang. «Tolmiz» came.',
    length: 'Tolmiran spoke. Tolmiran left. «Tolmizan» came.',
  };
  const againstIt: Readonly<Partial<Record<keyof typeof NAME_TYPO_FEATURES, string>>> = {
    slip: 'Brekstad spoke. Brekstad left. Brekstad sang. Then Vrekstad came.',
    firstLetter: 'Brekstad spoke. Brekstad left. Brekstad sang. Then Vrekstad came.',
    inflection: 'The Brekstads met Brekstad. Brekstad spoke. Brekstad left.',
    finalH:
      'Orvane Talmarah spoke. Orvane Talmarah sat. Talmarah, Talmarah, Talmarah. Talmarah. Orvane Talmara came.',
    romanisation: 'Tolmirac spoke. Tolmirac left. Tolmirak came.',
    isInUse: 'Montugne spoke. Montugne sat. Montugne ate. Montagne came.',
    isCommonWord: 'The Ferryman sang. The Ferryman sat. A ferryman ate. Then Orla Ferrymun came.',
    hyphen: 'Tolarmest spoke. Tolarmest sat. Tolarmest ran. The Ormand-Tolarmast came.',
    accent: 'Ivana Brandvoldova spoke. Brandvoldova left. Brandvoldova sang. Ivana Brandvoldová came.',
    gender:
      'Tormendeto spoke. Tormendeto left. Tormendeto sang. Tormendeto, Tormendeto, Tormendeto. Then Tormendeta came.',
    formation: 'Skype grew. Skype paid. Skype won. Skype lost. Skype, Skype. The Skyper wrote.',
    cognate: 'The Institute said so. The Institute paid. The Institute won. The Instituto Escolar paid.',
    firstName: 'Star Wars began. Star Wars ended. Star Wars won. Then Staz Okafor came.',
    otherFirstName: 'Helena Brekstad won. Brekstad left. Helena Brekstad waved. Tomas Brekstda sang.',
  };

  /** The names found in the paragraphs by these clues. */
  function names(source: string, clues: readonly NameTypoFeature[]): readonly string[] {
    const { paragraphs, index } = dumpOf(source.replaceAll(' | ', '\n---\n'));
    const noMentions = { nameKind: () => undefined, isPersonPart: () => false };
    const { problems } = runToEnd(findNameTypos(paragraphs, index, noMentions, resources(), { clues }));
    return problems.map(({ args }) => ('rare' in args ? args.rare : ''));
  }

  for (const clue of Object.keys(NAME_TYPO_FEATURES) as readonly (keyof typeof NAME_TYPO_FEATURES)[]) {
    it(`decides its example: ${clue}`, () => {
      const { text, wrong } = marked(forMisspelling[clue] ?? againstIt[clue] ?? '');
      assert.deepEqual(names(text, Object.values(NAME_TYPO_FEATURES)), wrong);
      const otherwise = names(text, without<NameTypoFeature>(NAME_TYPO_FEATURES, clue));
      assert.equal(otherwise.length, wrong.length === 0 ? 1 : 0);
    });
  }
});

describe('every row of romanisations', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['Suh', 'Seo'],
    ['Yi', 'Lee'],
    ['Pak', 'Park'],
    ['Choe', 'Choi'],
    ['Najib', 'Najeeb'],
    ['Mahmoud', 'Mahmud'],
    ['Ghadir', 'Hadir'],
    ['Qasim', 'Kasim'],
    ['Vasilev', 'Wasilew'],
    ['Yeltzin', 'Yeltsin'],
    ['Mohammed', 'Mohammad'],
    ['Hasan', 'Hassan'],
  ];

  SAME_SOUND.forEach((row, at) => {
    it(`is needed for its example: ${row[0].source}`, () => {
      const [one, other] = pairs[at] ?? ['', ''];
      assert.ok(areRomanisations(one, other));
      assert.ok(
        !areRomanisations(
          one,
          other,
          SAME_SOUND.filter((each) => each !== row),
        ),
        `${one} and ${other}`,
      );
    });
  });
});

describe('every word that is left alone', () => {
  it('would be flagged as a known misspelling', () => {
    for (const word of NOT_MISSPELT) assert.ok(resources().lexicon.misspelling(word).length > 0, word);
  });

  it('would be flagged where it stands twice', () => {
    for (const word of DOUBLED_ON_PURPOSE) assert.ok(word.length > 1 && resources().lexicon.has(word), word);
  });
});
