import assert from 'node:assert/strict';
import { check, CRANE, HARBOUR, RAIN, formatsOf } from './check';

describe('front matter', () => {
  it('is a head between two rules, however few its labels, and the text follows it', () => {
    check(
      `⟦---\ntitle: Old crane to go\ndate: 2021-04-05\n---\n${HARBOUR}\n\n${CRANE}⟧\n\n⟦---\ntitle: Rain fills the dams\ndate: 2021-04-06\n---\n${RAIN}⟧\n`,
      [
        { format: 'front-matter', headline: 'Old crane to go', times: ['2021-04-05'] },
        { format: 'front-matter', headline: 'Rain fills the dams', times: ['2021-04-06'] },
      ],
    );
  });

  it('may have its title anywhere, quoted or empty values, lists, and keys that no table knows', () => {
    check(
      `⟦---
id: 0004
mood: windy
category:
title: "Old crane; to go"
publisher: Dock Gazette
authors:
  - Amara Okello
  - Peter Marsh
published_at: 2021-04-05 07:40
url: https://dock.example/a/4
---

${HARBOUR}⟧
`,
      [
        {
          headline: 'Old crane; to go',
          outlet: 'Dock Gazette',
          authors: ['Amara Okello', 'Peter Marsh'],
          times: ['2021-04-05T07:40'],
          section: null,
          url: 'https://dock.example/a/4',
          fields: { id: '0004', mood: 'windy', category: '' },
        },
      ],
    );
  });

  it('may repeat its headline below', () => {
    check(`⟦---\ntitle: Old crane to go\nauthor: Amara Okello\n---\n\nOld crane to go\n\n${HARBOUR}⟧\n`, [
      { headline: 'Old crane to go', authors: ['Amara Okello'] },
    ]);
  });

  it('is none where a sentence stands between the rules', () => {
    assert.deepEqual(
      formatsOf(
        `Old crane to go\nBy Amara Okello\n\n${HARBOUR}\n---\nRain fills the dams\nBy Peter Marsh\n\n${RAIN}\n---\n`,
      ),
      ['paste'],
    );
  });
});
