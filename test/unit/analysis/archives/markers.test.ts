import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readMarks } from '../../../../server/src/analysis/archives/markers';
import { ARCHIVE_FORMATS } from '../../../../server/src/analysis/archives/formats';

/** The marks of a line, as `format kind`. */
const read = (line: string): readonly string[] =>
  readMarks(line).map(({ format, kind }) => `${format.name} ${kind}`);

describe('a mark of an export', () => {
  for (const [line, mark] of [
    ['3 of 17 DOCUMENTS', 'nexis opens'],
    ['3 von 17 DOKUMENTEN', 'nexis opens'],
    ['DOKUMENT 3 VON 17', 'nexis opens'],
    ['Documento 3 de 17', 'nexis opens'],
    ['Document 3 of 17', 'proquest opens'],
    ['End of Document', 'nexis closes'],
    ['Fin del documento', 'nexis closes'],
    ['Document HHER000020210403eh4300002', 'factiva closes'],
    ['1,355 words', 'factiva head'],
    ['1 355 mots', 'factiva head'],
    ['news·20210405·HH·834120', 'europresse closes'],
    ['Économie, lundi 5 avril 2021 834 mots, p. 12', 'europresse head'],
    ['Text of report in English by Kenyan news agency', 'bbc-monitoring head'],
    ['Excerpt from editorial', undefined],
    ['Salem, April 5 (KCNA) -- The board said', 'kcna head'],
    ['<entry xml:lang="en">', 'feed opens'],
    ['=== News - 5 new results for [crane] ===', 'alerts digest'],
    ['Betreff: Pressespiegel vom 5. April', 'mail digest'],
    ['Subject: A crane', 'front-matter key'],
    ['"Hafenbote" vom 14.03.2019 Seite: 2', 'press-review source'],
    ['De Poldercourant / 12 maart 2019 / pagina 4', 'press-review source'],
    ['Dock Gazette (Salem, Oregon) - Nov 21, 1901 - Page 16', 'clippings source'],
    ['## Old crane to go', 'markdown headline'],
    ['---', 'front-matter fence'],
  ] as const) {
    it(`${mark === undefined ? 'is not seen' : 'is seen'} in ${JSON.stringify(line)}`, () =>
      mark === undefined
        ? assert.deepEqual(read(line), [])
        : assert.ok(read(line).includes(mark), read(line).join()));
  }

  it('stands at the beginning of running text only where it says so', () => {
    const text = ' The harbour board said that the crane will be taken down.'.repeat(10);
    assert.deepEqual(read(`Salem, April 5 (KCNA) --${text}`), ['kcna head']);
    assert.deepEqual(read(`End of Document${text}`), []);
  });
});

describe('the table of export formats', () => {
  const page = readFileSync('docs/getting-text.md', 'utf8');

  for (const { name, title, testedOn } of ARCHIVE_FORMATS) {
    it(`tells the user of ${title}, and on what it was tried`, () => {
      const row = page.split('\n').find((line) => line.startsWith(`| ${title} `)) ?? '';
      assert.ok(row.includes(`| \`${name}\` `), `no row in docs/getting-text.md`);
      assert.ok(row.trimEnd().endsWith(`${testedOn} |`) || row.includes(`| ${testedOn} `), row);
    });
  }

  it('has patterns that begin at the beginning of a line', () => {
    for (const { title, marks } of ARCHIVE_FORMATS)
      for (const { pattern } of marks) assert.match(pattern.source, /^\^/, title);
  });

  it('has labels in small letters', () => {
    for (const { labels } of ARCHIVE_FORMATS)
      for (const label of Object.keys(labels)) assert.equal(label, label.toLowerCase());
  });
});
