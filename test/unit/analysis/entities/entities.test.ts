import assert from 'node:assert/strict';
import type { EntityDecision } from '../../../../shared/corrections';
import type { Entity } from '../../../../server/src/analysis/model/dump';
import type { EntityMention } from '../../../../server/src/analysis/entities/entity-forms';
import { type EntityResult, resolveEntities } from '../../../../server/src/analysis/entities/entities';
import { TABLES } from '../mentions/tables';
import { runToEnd, Slices } from '../../../../server/src/analysis/incremental/slices';

/** One article: mentions written as `kind:form`, with `role>` before the form or `<long form` behind it where there is one. */
type ArticleMentions = readonly string[];

const KINDS = { p: 'person', o: 'organization', l: 'place', m: 'misc' } as const;

function reduce(
  articles: readonly ArticleMentions[],
  rightForms: Readonly<Record<string, string>> = {},
  change: (mention: EntityMention, index: number) => EntityMention = (mention) => mention,
): EntityResult {
  const mentions = articles.flatMap((article, index) => article.map((written) => mentionOf(written, index)));
  const articleIds = articles.map((_, index) => `a${index}`);
  const input = {
    mentions: mentions.map(change),
    rightForms: new Map(Object.entries(rightForms)),
    tables: TABLES,
    articleIds,
  };
  return runToEnd(resolveEntities(input, new Slices()));
}

function mentionOf(written: string, article: number): EntityMention {
  const match = /^([polm]):(?:([^>]*)>)?([^<]*)(?:<(.*))?$/.exec(written);
  const [, letter, role, form, acronymOf] = match ?? [];
  const kind = KINDS[letter as keyof typeof KINDS];
  return { kind, form: form ?? '', article, ...(role && { role }), ...(acronymOf && { acronymOf }) };
}

/** Each entity as its name and, behind `=`, its other forms. */
function written(entities: readonly Entity[]): readonly string[] {
  return entities.map(({ name, aliases }) => [name, ...aliases].join(' = '));
}

function checkEntities(articles: readonly ArticleMentions[], expected: readonly string[]): void {
  assert.deepEqual(written(reduce(articles).entities), expected);
}

function cluesOf(result: EntityResult): readonly string[] {
  return result.entityOf.map(({ evidence }) =>
    evidence.map(({ clue, detail }) => `${clue} ${detail ?? ''}`.trim()).join('; '),
  );
}

describe('people as entities', () => {
  it('join the lone surname to the nearest full name before it in the article', () => {
    const result = reduce([['p:Marta Novak', 'p:Novak', 'p:Ivo Novak', 'p:Novak']]);
    assert.deepEqual(written(result.entities), ['Marta Novak = Novak', 'Ivo Novak = Novak']);
    assert.deepEqual(cluesOf(result), [
      '',
      'full-name-before Marta Novak; others-of-that-name Ivo Novak',
      '',
      'full-name-before Ivo Novak; others-of-that-name Marta Novak',
    ]);
  });

  it('join a surname in a headline to the only one of that name in the article', () => {
    const result = reduce([['p:Novak', 'p:Marta Novak']]);
    assert.deepEqual(written(result.entities), ['Marta Novak = Novak']);
    assert.deepEqual(cluesOf(result), ['only-one-of-that-name Marta Novak', '']);
  });

  it('leave a surname by itself that stands alone in its article, and say who it may be', () => {
    const result = reduce([['p:Marta Novak'], ['p:Ivo Novak'], ['p:Novak', 'p:Novak'], ['p:Novak']]);
    assert.deepEqual(written(result.entities), ['Marta Novak', 'Ivo Novak', 'Novak', 'Novak']);
    assert.equal(cluesOf(result)[2], 'may-be Marta Novak, Ivo Novak');
    assert.deepEqual(
      result.entities.map(({ mentions }) => mentions),
      [1, 1, 2, 1],
    );
  });

  it('leave a surname by itself that several of the article bear, with none of them named before', () => {
    const result = reduce([['p:Novak', 'p:Marta Novak', 'p:Ivo Novak']]);
    assert.equal(cluesOf(result)[0], 'several-of-that-name Marta Novak, Ivo Novak');
  });

  it('let the same role decide between several', () => {
    const result = reduce([['p:President>Marta Novak'], ['p:coach>Ivo Novak'], ['p:Tavian President>Novak']]);
    assert.equal(result.entityOf[2]?.entity, result.entityOf[0]?.entity);
    assert.deepEqual(cluesOf(result)[2], 'same-role Marta Novak');
  });

  it('know which part is the family name', () => {
    checkEntities(
      [['p:Choi Dae-sung', 'p:Choi', 'p:Zhou Wenli', 'p:Zhou']],
      ['Choi Dae-sung = Choi', 'Zhou Wenli = Zhou'],
    );
    checkEntities(
      [
        ['p:Peter Kim', 'p:Kim Ha-eun'],
        ['p:Kim Ha-eun', 'p:Kim'],
      ],
      ['Peter Kim', 'Kim Ha-eun = Kim'],
    );
    checkEntities(
      [['p:Ilse van der Brandt', 'p:van der Brandt', 'p:Brandt']],
      ['Ilse van der Brandt = van der Brandt = Brandt'],
    );
    checkEntities([['p:Omar al-Tabari', 'p:Tabari']], ['Omar al-Tabari = Tabari']);
  });

  it('hold spellings with and without hyphens, accents, capitals and initials to be one', () => {
    checkEntities(
      [['p:Choi Dae-sung', 'p:Choi Dae Sung', 'p:CHOI DAE-SUNG']],
      ['Choi Dae-sung = Choi Dae Sung = CHOI DAE-SUNG'],
    );
    checkEntities([['p:Jonas K. Keller', 'p:Jonas Keller']], ['Jonas K. Keller = Jonas Keller']);
    checkEntities([['p:J. Keller', 'p:Jonas Keller']], ['Jonas Keller = J. Keller']);
  });

  it('keep people apart whom only an initial tells apart', () => {
    checkEntities([['p:Jonas K. Keller', 'p:Jonas B. Keller']], ['Jonas K. Keller', 'Jonas B. Keller']);
  });

  it('keep people apart who share a given name', () => {
    checkEntities([['p:Jonas Keller', 'p:Jonas Brandt']], ['Jonas Keller', 'Jonas Brandt']);
  });

  it('join a misspelt form to the right one, whose name it never becomes', () => {
    const result = reduce([['p:Marta Novvak', 'p:Marta Novak', 'p:Novvak']], { Novvak: 'Novak' });
    assert.deepEqual(written(result.entities), ['Marta Novak = Marta Novvak = Novvak']);
    assert.equal(cluesOf(result)[0], 'misspelt-of Marta Novak');
  });

  it('collect the roles in order of appearance', () => {
    const [entity] = reduce([
      ['p:Foreign Minister>Choi Dae-sung', 'p:Choi', 'p:envoy>Choi', 'p:envoy>Choi'],
    ]).entities;
    assert.deepEqual(entity?.roles, ['Foreign Minister', 'envoy']);
  });
});

describe('places and organizations as entities', () => {
  it('join the forms of a country', () => {
    checkEntities(
      [['l:U.S.', 'l:United States', 'l:US', 'l:S. Korea', 'l:South Korea']],
      ['United States = U.S. = US', 'South Korea = S. Korea'],
    );
  });

  it('know where a place of the table is', () => {
    const [entity] = reduce([['l:Bergen']]).entities;
    assert.deepEqual(entity?.place, { name: 'Bergen', country: 'NO', latitude: 0, longitude: 0 });
  });

  it('join an acronym to the name it is introduced with, in its article first', () => {
    const articles = [
      ['o:Tavu Council', 'o:TC<Tavu Council', 'o:TC'],
      ['o:Trade College', 'o:TC<Trade College', 'o:TC'],
    ];
    checkEntities(articles, ['Tavu Council = TC', 'Trade College = TC']);
  });

  it('join it elsewhere only where one name alone has it', () => {
    checkEntities([['o:Tavu Council', 'o:TC<Tavu Council'], ['o:TC']], ['Tavu Council = TC']);
    const two = [
      ['o:Tavu Council', 'o:TC<Tavu Council'],
      ['o:Trade College', 'o:TC<Trade College'],
      ['o:TC'],
    ];
    checkEntities(two, ['Tavu Council = TC', 'Trade College = TC', 'TC']);
  });

  it('join the forms of an outlet', () => {
    checkEntities([['o:FjC', 'o:Fjord Courier']], ['Fjord Courier = FjC']);
  });

  it('keep what is named alike but is of another kind apart', () => {
    checkEntities([['l:Victoria', 'p:Victoria']], ['Victoria', 'Victoria']);
  });
});

describe('what a person said of entities', () => {
  const idOf = (name: string, articles: readonly ArticleMentions[]): string =>
    reduce(articles).entities.find((entity) => entity.name === name)?.id ?? '';

  /** The entities once this was decided of the mention at `index`. */
  function decided(
    articles: readonly ArticleMentions[],
    decisions: Readonly<Record<number, readonly EntityDecision[]>>,
  ): EntityResult {
    return reduce(articles, {}, (mention, index) => {
      const said = decisions[index];
      return said === undefined ? mention : { ...mention, decisions: said };
    });
  }

  const apart = (reach: 'mention' | 'article'): EntityDecision => ({ verdict: 'apart', reach });
  const same = (name: string, entity: string): EntityDecision => ({ verdict: 'same', name, entity });

  it('joins all that the analysis joined to the mention', () => {
    const articles = [['p:Marta Novak'], ['p:Novak', 'p:Novak']];
    const result = decided(articles, { 1: [same('Marta Novak', idOf('Marta Novak', articles))] });
    assert.deepEqual(written(result.entities), ['Marta Novak = Novak']);
    assert.equal(result.entities[0]?.id, idOf('Marta Novak', articles));
    assert.deepEqual(cluesOf(result), ['', 'joined-by-person Marta Novak', 'joined-by-person Marta Novak']);
  });

  it('keeps the name of what it is joined to', () => {
    const articles = [['o:Tavu Co', 'o:The Great Northern Lamp Works']];
    const result = decided(articles, { 1: [same('Tavu Co', idOf('Tavu Co', articles))] });
    assert.deepEqual(written(result.entities), ['Tavu Co = The Great Northern Lamp Works']);
  });

  it('finds the entity by its name where its id is gone', () => {
    const articles = [['p:Marta Novak'], ['p:Novak']];
    const result = decided(articles, { 1: [same('Marta Novak', 'gone')] });
    assert.deepEqual(written(result.entities), ['Marta Novak = Novak']);
  });

  it('goes on from one to the next, and round in a circle to one', () => {
    const articles = [['o:Alfa', 'o:Bravo', 'o:Charlie']];
    const chain = {
      0: [same('Bravo', idOf('Bravo', articles))],
      1: [same('Charlie', idOf('Charlie', articles))],
    };
    const circle = { ...chain, 2: [same('Alfa', idOf('Alfa', articles))] };
    for (const decisions of [chain, circle])
      assert.deepEqual(written(decided(articles, decisions).entities), ['Charlie = Alfa = Bravo']);
  });

  it('never joins different kinds', () => {
    const articles = [['p:Victoria', 'l:Victoria']];
    const result = decided(articles, { 0: [same('Victoria', reduce(articles).entities[1]?.id ?? '')] });
    assert.deepEqual(written(result.entities), ['Victoria', 'Victoria']);
  });

  it('splits one mention off, or all of its article', () => {
    const articles = [['p:Marta Novak'], ['p:Marta Novak', 'p:Novak']];
    const one = decided(articles, { 2: [apart('mention')] });
    assert.deepEqual(written(one.entities), ['Marta Novak', 'Novak']);
    assert.deepEqual(cluesOf(one)[2], 'split-by-person');
    const all = decided(articles, { 2: [apart('article')] });
    assert.deepEqual(
      all.entities.map(({ name, mentions }) => `${name} ${mentions}`),
      ['Marta Novak 1', 'Marta Novak 2'],
    );
  });

  it('splits a mention off and joins it alone to another', () => {
    const articles = [['p:Marta Novak', 'p:Novak', 'p:Novak', 'p:Ivo Keller']];
    const said = { 2: [apart('mention'), same('Ivo Keller', idOf('Ivo Keller', articles))] };
    assert.deepEqual(written(decided(articles, said).entities), [
      'Marta Novak = Novak',
      'Ivo Keller = Novak',
    ]);
  });
});

describe('entities', () => {
  it('have ids that come from kind and name, not from their number', () => {
    const [alone] = reduce([['p:Marta Novak']]).entities;
    const among = reduce([
      ['l:Kenya', 'o:Tavu Council'],
      ['p:Novak', 'p:Marta Novak'],
    ]).entities;
    assert.equal(among.find(({ name }) => name === 'Marta Novak')?.id, alone?.id);
  });

  it('count their mentions and name their articles, ascending; outside any article there is none', () => {
    const input = {
      mentions: [mentionOf('l:Kenya', 2), mentionOf('l:Kenya', 0), mentionOf('l:Kenya', -1)],
      rightForms: new Map(),
      tables: TABLES,
      articleIds: ['a', 'b', 'c'],
    };
    const { entities } = runToEnd(resolveEntities(input, new Slices()));
    assert.deepEqual([entities[0]?.mentions, entities[0]?.articles], [3, [0, 2]]);
  });
});
