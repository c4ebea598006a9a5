import assert from 'node:assert/strict';
import { check, CRANE, HARBOUR, RAIN, formatsOf } from './check';

describe('clippings in Markdown', () => {
  it('have headlines in bold with an address below, or behind a number sign', () => {
    check(
      `⟦**Old crane to be taken down in May**\\
\`Its steel is beyond repair, the harbour board said on Monday.\`\\
https://dock.example/2020/crane.html⟧

⟦# Rain fills the dams of the north

Harbour Herald | 2021-04-05

${RAIN}⟧
`,
      [
        {
          format: 'markdown',
          headline: 'Old crane to be taken down in May',
          url: 'https://dock.example/2020/crane.html',
        },
        { format: 'markdown', headline: 'Rain fills the dams of the north', outlet: 'Harbour Herald' },
      ],
    );
  });

  it('may link their headlines, below a title of all; lower headings part an article', () => {
    check(
      `# Clippings of the week

⟦## [Old crane to go](https://dock.example/1)

${HARBOUR}

### What comes next

${CRANE}⟧

⟦## [Rain fills the dams](https://dock.example/2)

${RAIN}⟧
`,
      [
        { headline: 'Old crane to go', url: 'https://dock.example/1' },
        { headline: 'Rain fills the dams', url: 'https://dock.example/2' },
      ],
    );
  });

  it('are not made by one bold line in a story', () => {
    assert.deepEqual(
      formatsOf(`Old crane to go\nBy Amara Okello\n\n${HARBOUR}\n\n**The board answers**\n\n${CRANE}\n`),
      ['paste'],
    );
  });
});
