import assert from 'node:assert/strict';
import { check, CRANE, HARBOUR, RAIN, formatsOf } from './check';

describe('labelled text as scripts write it', () => {
  it('is parted by rules, with a text label that makes no Nexis of it', () => {
    check(
      `================
⟦TITLE: Old crane to go
LINK: https://dock.example/1
BODY:
${HARBOUR}

${CRANE}⟧
================
⟦TITLE: Rain fills the dams
LINK: https://dock.example/2
BODY:
${RAIN}⟧
`,
      [
        { format: 'labels', headline: 'Old crane to go', url: 'https://dock.example/1' },
        { format: 'labels', headline: 'Rain fills the dams', url: 'https://dock.example/2' },
      ],
    );
  });

  it('begins with whatever label stands above the first title', () => {
    check(
      `⟦nr: 7
headline: Old crane to go
website: dock.example
text: ${HARBOUR}⟧
⟦nr: 8
headline: Rain fills the dams
website: dock.example
text: ${RAIN}⟧
`,
      [
        { headline: 'Old crane to go', fields: { nr: '7' } },
        { headline: 'Rain fills the dams', fields: { nr: '8' } },
      ],
    );
  });

  it('may set its labels off by a dash, or have the values below them', () => {
    check(
      `⟦Headline - Old crane to go\nPublication - KBC\nBody - ${HARBOUR}⟧\n\n⟦Headline - Rain fills the dams\nPublication - KBC\nBody - ${RAIN}⟧\n`,
      [
        { headline: 'Old crane to go', outlet: 'KBC' },
        { headline: 'Rain fills the dams', outlet: 'KBC' },
      ],
    );
    check(
      `⟦titel:\nAlter Kran muss weg\nquelle:\nHafenbote\ntext:\n${HARBOUR}⟧\n\n⟦titel:\nRegen füllt die Talsperren\nquelle:\nHafenbote\ntext:\n${RAIN}⟧\n`,
      [
        { headline: 'Alter Kran muss weg', outlet: 'Hafenbote' },
        { headline: 'Regen füllt die Talsperren', outlet: 'Hafenbote' },
      ],
    );
  });

  it('is not made of two labels that stand once in a pasted story', () => {
    assert.deepEqual(
      formatsOf(
        `Old crane to go\nBy Amara Okello\n\n${HARBOUR}\n\n${CRANE}\n\nTitle: The crane\nSource: KBC\n`,
      ),
      ['paste'],
    );
  });
});
