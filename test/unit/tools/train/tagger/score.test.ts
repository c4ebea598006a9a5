import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type NamedText, readJsonLines } from '../../../../../tools/train/tagger/corpus';
import { readDump } from '../../../../../tools/train/tagger/read-dump';
import { score } from '../../../../../tools/train/tagger/score';
import { smallResources } from '../../../analysis/small-resources';

const TEXT =
  'Minister Joana Ferreira opened the new bridge in Lisbon on Tuesday, and many people came to see it.';

/** The text with some of its words as names. */
function gold(
  ...names: readonly (readonly [form: string, kind: NamedText['entities'][number]['kind']])[]
): NamedText {
  return {
    id: 'a',
    text: TEXT,
    entities: names.map(([form, kind]) => {
      const start = TEXT.indexOf(form);
      return { start, end: start + form.length, kind };
    }),
  };
}

/** Without a tagger in the tables the rules decide, who find both names of the text. */
const RESOURCES = smallResources();
const PERSON = ['Joana Ferreira', 'person'] as const;
const PLACE = ['Lisbon', 'place'] as const;

describe('the score of the tagger', () => {
  it('is full where gold and found are the same, dates left aside', () => {
    const { precision, recall, f1 } = score([gold(PERSON, PLACE, ['Tuesday', 'date'])], RESOURCES);
    assert.deepEqual([precision, recall, f1], [100, 100, 100]);
  });

  it('counts what is missed against recall', () => {
    const { precision, recall } = score([gold(PERSON, PLACE, ['bridge', 'misc'])], RESOURCES);
    assert.deepEqual([precision, Math.round(recall)], [100, 67]);
  });

  it('counts what is found too much against precision', () => {
    const { precision, recall } = score([gold(PERSON)], RESOURCES);
    assert.deepEqual([precision, recall], [50, 100]);
  });

  it('counts another extent or kind as missed and as found too much', () => {
    assert.equal(score([gold(['Minister Joana Ferreira', 'person'], PLACE)], RESOURCES).f1, 50);
    assert.equal(score([gold(PERSON, ['Lisbon', 'organization'])], RESOURCES).f1, 50);
  });

  it('is told for each kind', () => {
    const { kinds } = score([gold(PERSON, ['Lisbon', 'organization'])], RESOURCES);
    assert.deepEqual(kinds, { person: 100, place: 0, organization: 0 });
  });

  it('is that of all texts together', () => {
    assert.equal(Math.round(score([gold(PERSON, PLACE), gold(PERSON)], RESOURCES).precision), 75);
  });
});

describe('texts that are scored', () => {
  it('are read as dumps: their paragraphs, and what the dump knows of words and names', () => {
    const paragraphs = readDump(
      `${TEXT}\n\nThe bridge cost nothing, Ferreira told the people of the town.`,
      RESOURCES,
    );
    assert.equal(paragraphs.length, 2);
    const names = paragraphs[0]?.context.names;
    assert.equal(names?.count('bridge'), 2);
    assert.equal(names?.isPersonPart('Ferreira'), true);
    assert.equal(names?.isPersonPart('Bridge'), false);
  });

  it('stand one to a line of a file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'names-'));
    const file = path.join(folder, 'a.jsonl');
    writeFileSync(file, `${JSON.stringify(gold(PERSON))}\n\n${JSON.stringify(gold(PLACE))}\n`);
    const texts = readJsonLines(file);
    rmSync(folder, { recursive: true });
    assert.deepEqual(texts, [gold(PERSON), gold(PLACE)]);
  });
});
