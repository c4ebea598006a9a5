import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NameFacts } from '../../../../server/src/analysis/facts/name-facts';
import type { JudgedMention } from '../../../../server/src/analysis/words/mention';

const FORMS = ['Choi', 'Choi Dae-sung', 'Bergen', 'Anna Hill'];
const KINDS = ['person', 'place', 'organization', 'date'] as const;

/** A paragraph that is one name, and the mention of it. */
interface Named {
  readonly text: string;
  readonly mention: JudgedMention;
}

const named = fc
  .record({ text: fc.constantFrom(...FORMS), kind: fc.constantFrom(...KINDS), sure: fc.boolean() })
  .map(({ text, kind, sure }): Named => ({
    text,
    mention: { start: 0, end: text.length, kind, confidence: sure ? 0.9 : 0.6 },
  }));

function answers(facts: NameFacts): unknown {
  const parts = [...FORMS, 'Dae-sung', 'Anna', 'Hill'];
  return [FORMS.map((form) => facts.nameKind(form)), parts.map((part) => facts.isPersonPart(part))];
}

describe('what sure mentions teach', () => {
  it("is the kind given most often, and the parts of people's names", () => {
    const facts = new NameFacts();
    const mention = (kind: JudgedMention['kind'], end: number): JudgedMention => ({
      start: 0,
      end,
      kind,
      confidence: 0.9,
    });
    facts.add('Hill', [mention('place', 4)]);
    facts.add('Hill', [mention('person', 4)]);
    facts.add('Hill', [mention('place', 4)]);
    facts.add('Choi Dae-sung', [mention('person', 13)]);
    assert.equal(facts.nameKind('Hill'), 'place');
    assert.deepEqual(
      ['Choi', 'Dae-sung', 'sung'].map((part) => facts.isPersonPart(part)),
      [true, true, false],
    );
  });

  it('depends on what is in, never on the order, nor on what was taken out again', () => {
    fc.assert(
      fc.property(fc.array(named), fc.array(named), (kept, gone) => {
        const plain = new NameFacts();
        for (const { text, mention } of kept) plain.add(text, [mention]);
        const other = new NameFacts();
        for (const { text, mention } of [...gone, ...[...kept].reverse()]) other.add(text, [mention]);
        for (const { text, mention } of gone) other.remove(text, [mention]);
        assert.deepEqual(answers(other), answers(plain));
      }),
    );
  });
});
