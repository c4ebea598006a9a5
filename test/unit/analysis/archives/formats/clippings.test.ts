import assert from 'node:assert/strict';
import { check, CRANE, HARBOUR, RAIN, formatsOf } from './check';

describe('clippings of a newspaper archive', () => {
  it('name the paper and its day; the archive is no outlet, and the day of the download no date of print', () => {
    check(
      `⟦Newspapers by Ancestry
https://www.newspapers.com/image/000000003/
The Dock Gazette (Salem, Oregon) - Thu, Nov 21, 1901 - Page 16
Downloaded on Aug 23, 2025

Fire at the rope walk

${HARBOUR}

${CRANE}

Copyright © 2025 Newspapers.com. All Rights Reserved.⟧

⟦Newspapers by Ancestry
https://www.newspapers.com/image/000000004/
Evening Dock Ledger (Salem, Oregon) - 8 Jan 1915 - Page A10
Downloaded on Aug 23, 2025

Skating on the reservoir

${RAIN}

Copyright © 2025 Newspapers.com. All Rights Reserved.⟧
`,
      [
        {
          format: 'clippings',
          headline: 'Fire at the rope walk',
          outlet: 'The Dock Gazette',
          times: ['1901-11-21'],
          fields: { page: 'Page 16' },
        },
        { headline: 'Skating on the reservoir', outlet: 'Evening Dock Ledger', times: ['1915-01-08'] },
      ],
    );
  });

  it('are not begun by a name with its town and its day alone', () => {
    assert.deepEqual(
      formatsOf(`Old crane to go\nAmara Okello (Salem, Oregon) - Nov 21, 2001\n\n${HARBOUR}\n`),
      ['paste'],
    );
  });
});
