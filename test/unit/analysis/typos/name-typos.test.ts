import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../../server/src/text/edits';
import { WordIndex } from '../../../../server/src/analysis/facts/word-index';
import { type NameTypos, findNameTypos } from '../../../../server/src/analysis/typos/name-typos';
import { dumpOf, resources, unmark } from './support';
import { runToEnd } from '../../../../server/src/analysis/incremental/slices';
import { fixTitle } from '../../../../server/src/wording/fix-title';
import { problemMessage } from '../../../../server/src/wording/problem-message';

const noMentions = { nameKind: () => undefined, isPersonPart: () => false };

function typosOf(text: string, knownWords: readonly string[] = []): NameTypos {
  const { paragraphs, index } = dumpOf(text);
  return runToEnd(
    findNameTypos(paragraphs, index, noMentions, resources(), {
      isKnownToUser: (word) => knownWords.includes(word),
    }),
  );
}

function check(marked: string): void {
  const { text, expected } = unmark(marked);
  const found = typosOf(text).problems.map((problem) => ({
    wrong: text.slice(problem.start, problem.end),
    start: problem.start,
    right: problem.fixes[0]?.edits[0]?.newText,
  }));
  assert.deepEqual(
    found,
    expected.map(({ start, end, right }) => ({ wrong: text.slice(start, end), start, right })),
    text,
  );
}

const dump = [
  'Harald Brekstad opened the bridge. Mr Brekstad was applauded.',
  'Later Harald «Brekstda→Brekstad»’s speech was printed, and Brekstad smiled.',
].join('\n');

describe('typo.name', () => {
  it('flags a rare form beside a more frequent one with the same neighbour', () => check(dump));
  it('believes a first name across articles, whichever letter is wrong', () => {
    check('Harald Brekstad spoke. Brekstad left.\n---\nThe crowd cheered Harald «Vrekstad→Brekstad» again.');
  });
  it('leaves the possessive ending out', () => {
    const { text } = unmark(dump);
    const [problem] = typosOf(text).problems;
    assert.equal(text.slice(problem?.start, problem?.end), 'Brekstda');
  });
  it('flags a misspelt country', () => {
    check('Norway won. Norway led early, and Norway’s coach was pleased, but «Norwya→Norway» lost a player.');
  });
  it('calls a common word at the start of a sentence a word', () => {
    const text = 'Meanwhile it rained. Meanwhile, and meanwhile again. Meanwihle it snowed.';
    const { problems, misspeltOf } = typosOf(text);
    assert.deepEqual(
      problems.map(({ code, fixes }) => [code, fixes[0]?.edits[0]?.newText]),
      [['typo.word', 'Meanwhile']],
    );
    assert.equal(misspeltOf.size, 0);
  });
  it('tells the entities which form is meant', () => {
    assert.deepEqual([...typosOf(unmark(dump).text).misspeltOf], [['Brekstda', 'Brekstad']]);
  });
  it('is evidence of print, and says how often the other form stands', () => {
    const [problem] = typosOf(unmark(dump).text).problems;
    assert.ok(problem);
    assert.equal(problem.evidenceOfPrint, true);
    assert.equal(problemMessage(problem), '“Brekstda”: 3 times spelt “Brekstad” in this dump.');
  });
  it('believes a letter doubled or swapped within one article, though names are romanised so', () => {
    check(
      'Ferry owner Tolmir Vashelik spoke, and Mr Vashelik left. Mr Vashelik said: “Mr «Vasehlik→Vashelik» is late.”',
    );
    check(
      'Mr Curvelace spoke of the sea. “It rose,” Mr Curvelace said. Then Mr «Curvelacce→Curvelace» left.',
    );
  });

  describe('where one form is hardly more frequent', () => {
    /** Each fix of the first problem: its title, and the text it makes. */
    const fixesIn = (text: string): readonly (readonly [string, string])[] =>
      (typosOf(text).problems[0]?.fixes ?? []).map(({ description, edits }) => [
        fixTitle(description),
        applyEdits(text, edits),
      ]);

    it('says so, and is sure of neither', () => {
      const [problem] = typosOf('Harald Brekstad spoke. Brekstad left. Then Harald Brekstda came.').problems;
      assert.ok(problem);
      assert.equal(problemMessage(problem), 'Two spellings in this dump: “Brekstda” ×1, “Brekstad” ×2.');
      assert.deepEqual(
        problem.fixes.map((fix) => fix.class),
        ['likely', 'possible'],
      );
    });
    it('makes all alike in one edit, either way', () => {
      assert.deepEqual(fixesIn('Harald Brekstad spoke. Brekstad left. Then Harald Brekstda came.'), [
        ['Change to “Brekstad”', 'Harald Brekstad spoke. Brekstad left. Then Harald Brekstad came.'],
        [
          'Change “Brekstad” to “Brekstda” everywhere',
          'Harald Brekstda spoke. Brekstda left. Then Harald Brekstda came.',
        ],
      ]);
    });
    it('changes a form that stands twice here or everywhere', () => {
      const text = 'Brekstda and Harald Brekstda. Brekstad, Brekstad and Harald Brekstad.';
      assert.deepEqual(
        fixesIn(text).map(([title]) => title),
        [
          'Change to “Brekstad”',
          'Change “Brekstda” to “Brekstad” everywhere',
          'Change “Brekstad” to “Brekstda” everywhere',
        ],
      );
      assert.equal(fixesIn(text)[1]?.[1], text.replaceAll('Brekstda', 'Brekstad'));
    });
    it('leaves quotations as they were printed, save by a fix that names them', () => {
      const text = 'Harald Brekstad spoke. “Brekstad left.” Then Harald Brekstda came.';
      assert.deepEqual(fixesIn(text).slice(1), [
        [
          'Change “Brekstad” to “Brekstda” everywhere',
          'Harald Brekstda spoke. “Brekstad left.” Then Harald Brekstda came.',
        ],
        [
          'Change “Brekstad” to “Brekstda” everywhere, in quotations too',
          'Harald Brekstda spoke. “Brekstda left.” Then Harald Brekstda came.',
        ],
      ]);
    });
  });

  describe('stays silent about', () => {
    it('a known name', () => check('Marta Lindqvist won. Lindqvist beat Anna Lindquist. Lindqvist left.'));
    it('another person’s name in another article', () => {
      check('Tomas Varnik won. Varnik left. Tomas Varnik waved.\n---\nHelena Warnik sang.');
    });
    it('plurals, demonyms and endings', () => {
      check('The Brekstads met Harald Brekstad. Brekstad spoke. Mr Brekstad left. The Brekstadi came.');
    });
    it('a middle name behind another first name', () => {
      check('Jorun Velm Haskett came first. Jorun Velm Haskett smiled. Sigrun Velk Haskett came third.');
    });
    it('a name that a small syllable links to the one before', () => {
      check('The Vrekstad spoke. The Vrekstad left with Ormand-e Vrekstid, and the Vrekstad slept.');
    });
    it('a last h that may stand or not', () => {
      check(
        'The Tolarmeh-Suri feast, Tolarmeh-Suri fires, Tolarmeh-Suri songs. They kept Tolarme-Suri again.',
      );
    });
    it('two romanisations', () => {
      check('Mr Khadour spoke. Khadour left. Khadour returned.\n---\nMr Kadour was absent.');
    });
    it('forms that are often there both', () => {
      check('Brekstad, Brekstad, Brekstad, Brekstad. Brekstda, Brekstda, Brekstda.');
    });
    it('words that stand in lower case, and abbreviations', () => {
      check('Brent crude, Brent oil, Brent futures. Brunt of it. The brunt. NATA and NATO and NATO.');
    });
    it('the user’s words', () => {
      assert.deepEqual(typosOf(unmark(dump).text, ['Brekstda']).problems, []);
    });
  });

  it('depends on the text alone, not on the order of edits', () => {
    const names = ['Brekstad', 'Brekstda', 'Breksta', 'Varnik', 'Varnick', 'Norway', 'Norwya', 'Harald'];
    const line = fc
      .array(fc.constantFrom(...names), { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' '));
    const step = fc.record({ line, keep: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const kept = steps.filter(({ keep }) => keep).map((one) => one.line);
        const fresh = dumpOf(kept.join('\n'));
        const edited = new WordIndex();
        const passing = dumpOf(
          steps
            .filter(({ keep }) => !keep)
            .map((one) => one.line)
            .join('\n'),
        ).paragraphs;
        passing.forEach(({ tokens }) => edited.add(tokens));
        [...fresh.paragraphs].reverse().forEach(({ tokens }) => edited.add(tokens));
        passing.forEach(({ tokens }) => edited.remove(tokens));
        const found = (index: WordIndex): NameTypos =>
          runToEnd(findNameTypos(fresh.paragraphs, index, noMentions, resources()));
        assert.deepEqual(found(edited), found(fresh.index));
      }),
    );
  });
});
