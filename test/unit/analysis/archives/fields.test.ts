import assert from 'node:assert/strict';
import {
  type FieldLine,
  firstMeaning,
  meaningIn,
  readField,
} from '../../../../server/src/analysis/archives/fields';
import { MAIL } from '../../../../server/src/analysis/archives/formats/mail';
import { NEXIS_UNI } from '../../../../server/src/analysis/archives/formats/nexis-uni';
import { NEXIS } from '../../../../server/src/analysis/archives/formats/nexis';

/** Label and value of the field that `line` begins with. */
function read(line: string): readonly [string, string] | undefined {
  const field = readField(line);
  return field === undefined ? undefined : [field.name, line.slice(field.valueStart, field.valueEnd)];
}

function field(line: string): FieldLine {
  const found = readField(line);
  assert.ok(found !== undefined);
  return found;
}

describe('a labelled field', () => {
  for (const [line, name, value] of [
    ['LENGTH: 355 words', 'LENGTH', '355 words'],
    ['Length:\u00a0355 words  ', 'Length', '355 words'],
    ['Numéro de document : 12', 'Numéro de document', '12'],
    ['Full text:', 'Full text', ''],
    ['HD  Old crane', 'HD', 'Old crane'],
    ['TD', 'TD', ''],
    ['  <title>Old crane</title>', 'title', 'Old crane'],
    ['<title><![CDATA[Old <b>crane</b>]]></title>', 'title', 'Old <b>crane</b>'],
    ['<author><name>Amara Okello</name></author>', 'author', 'Amara Okello'],
    ['<link rel="alternate" href="https://herald.example/crane"/>', 'link', 'https://herald.example/crane'],
  ] as const) {
    it(`is read from ${JSON.stringify(line)}`, () => assert.deepEqual(read(line), [name, value]));
  }

  for (const line of [
    '',
    'The board said: no crane',
    'Length of the crane: 40 metres',
    'Length:355',
    'HDMI cables',
    '<title>Old crane',
    '<blink>Old crane</blink>',
  ]) {
    it(`is not seen in ${JSON.stringify(line)}`, () => assert.equal(read(line), undefined));
  }

  it('means in each format what that format prints it for', () => {
    const subject = field('Subject: Harbours');
    assert.equal(meaningIn(subject, NEXIS_UNI), 'other');
    assert.equal(meaningIn(subject, NEXIS), undefined, 'the older Nexis prints capitals');
    assert.equal(meaningIn(subject, MAIL), 'headline');
    assert.equal(firstMeaning(subject), 'other');
  });

  it('is certain in capitals only, and never where a headline may begin so', () => {
    assert.equal(field('LENGTH: 355 words').certain, true);
    assert.equal(field('Length: 355 words').certain, false);
    assert.equal(field('UPDATE: Crane to be taken down').certain, false);
    assert.equal(field('CORRECTION: Crane to be taken down').certain, false);
  });
});
