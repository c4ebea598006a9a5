import assert from 'node:assert/strict';
import { engine } from '../../../corpus/engine';

const KINDS = new Set(['person', 'organization', 'place', 'misc', 'date']);

const analysis = engine();

/** Checks that exactly the marked names (`«kind:…»`) are found in the text without the marks. */
function check(expected: string): void {
  const text = expected.replace(/«[a-z]+:([^»]*)»/g, '$1');
  const spans = analysis.analyse(text).spans.filter(({ kind }) => KINDS.has(kind));
  const marked = spans.reduceRight(
    (out, { start, end, kind }) =>
      `${out.slice(0, start)}«${kind}:${out.slice(start, end)}»${out.slice(end)}`,
    text,
  );
  assert.equal(marked, expected);
}

/** The entity that the text names by `form`: its name, and all other forms. */
function entityOf(text: string, form: string): readonly string[] {
  const { spans, entities } = analysis.analyse(text);
  const named = spans.find(
    ({ kind, start, end }) => KINDS.has(kind) && kind !== 'date' && text.slice(start, end) === form,
  );
  const entity = entities.find(({ id }) => id === named?.entity);
  return entity === undefined ? [] : [entity.name, ...entity.aliases];
}

describe('names in other scripts', () => {
  it('are what the Latin name before their brackets is', () => {
    check('Foreign Minister «person:Lin Moyan» («person:林墨言») met reporters on «date:Tuesday».');
    check('«person:Pavel Orlenko» («person:Павел Орленко») met reporters on «date:Tuesday».');
    check('«person:Nikos Varelas» («person:Νίκος Βαρέλας») met reporters on «date:Tuesday».');
    check('«person:Sami Nassar» («person:سامي نصار») met reporters on «date:Tuesday».');
    check('«person:Baek Eui-jin» («person:백의진») met reporters on «date:Tuesday».');
    check('Talks are to be held in «place:Bergen» («place:卑尔根») on «date:Tuesday».');
  });

  it('stand in brackets of their own width, in quotation marks and behind the name of the language', () => {
    check('Foreign Minister «person:Lin Moyan»（«person:林墨言»） met reporters on «date:Tuesday».');
    check('«person:Pavel Orlenko» ("«person:Павел Орленко»") met reporters on «date:Tuesday».');
    check(
      '«person:Pavel Orlenko» («misc:Ukrainian»: «person:Павло Орленко», born «date:1961») met reporters on «date:Tuesday».',
    );
  });

  it('keep marks between their parts', () => {
    check('«person:Thomas Halden» («person:托马斯·哈尔登») met reporters on «date:Tuesday».');
    check('«person:Thomas Halden» («person:トーマス・ハルデン») met reporters on «date:Tuesday».');
  });

  it('stand before brackets that hold the Latin name', () => {
    check('The police said that «place:Берген» («place:Bergen») was quiet on «date:Tuesday».');
  });

  it('are found behind a title, and where a country is called so', () => {
    check('President «person:سامي نصار» met reporters on «date:Tuesday».');
    check('The envoy flew from «place:日本» to «place:Россия» on «date:Tuesday».');
    check('The envoy flew from «place:대한민국» to «place:مصر» on «date:Tuesday».');
  });

  it('do not begin or end within a word: letters of another script part from them', () => {
    check('The letters on the gate of «place:日本»xyz were painted on «date:Tuesday».');
    check("Reporters asked for «place:日本»'s view of the talks on «date:Tuesday».");
  });

  it('are nothing where brackets hold no name beside them', () => {
    check('«person:Pavel Orlenko» (63) met reporters on «date:Tuesday».');
    check('The train to «place:Bergen» («place:Norway») left on «date:Tuesday».');
  });

  it('are not looked for in a text that is written in another script throughout', () => {
    check('林墨言主席上周访问了邻国。林墨言说会谈很顺利。');
    check('日本 和 俄罗斯 的会谈 明天 开始。');
  });
});

describe('entities with names in other scripts', () => {
  it('are one with the Latin name, and are called by it', () => {
    const text = 'Foreign Minister Lin Moyan (林墨言) met reporters. Pavel Orlenko (Павел Орленко) did not.';
    assert.deepEqual(entityOf(text, '林墨言'), ['Lin Moyan', '林墨言']);
    assert.deepEqual(entityOf(text, 'Павел Орленко'), ['Pavel Orlenko', 'Павел Орленко']);
  });

  it('are known by the other name alone once the dump has had both', () => {
    const text =
      'Envoy Pavel Orlenko (Павел Орленко) met reporters.\n\nThe poster showed Павел Орленко and a dog, police said.';
    const { entities } = analysis.analyse(text);
    assert.deepEqual(
      entities.filter(({ kind }) => kind === 'person').map(({ name, mentions }) => [name, mentions]),
      [['Pavel Orlenko', 3]],
    );
  });

  it('are countries by whatever name', () => {
    const text = 'The envoy left Japan on Tuesday. She had been to 日本 twice before, officials said.';
    assert.deepEqual(entityOf(text, '日本'), ['Japan', '日本']);
  });

  it('stay apart where one other name stands beside two people', () => {
    const text =
      'Minister Lin Moyan (林墨言) met the mayor. Her niece Lin Mohan (林墨言) paints, officials said.';
    assert.deepEqual(
      [entityOf(text, 'Lin Moyan'), entityOf(text, 'Lin Mohan')].map((forms) => forms.length),
      [1, 1],
    );
  });
});
