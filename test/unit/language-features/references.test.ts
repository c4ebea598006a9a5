import assert from 'node:assert/strict';
import { references } from '../../../server/src/language-features/references';
import { buildDump } from './dump-builder';
import { cursorOf, shown } from './places';

/** Checks the references for the cursor, as `line: text`; null for nothing. */
function check(marked: string, expected: readonly string[] | null, includeDeclaration = true): void {
  const built = buildDump(marked);
  const found = references(built.dump, 'memory:a', cursorOf(built), includeDeclaration);
  assert.deepEqual(found?.map(({ range }) => shown(built.dump, range)) ?? null, expected);
  for (const { uri } of found ?? []) assert.equal(uri, 'memory:a');
}

const QUILL =
  '«person#quill:Quill» spoke.\nMayor «person#quill:Ada Quill» left.\n«person#quill:Qui¦ll» came.';

describe('references', () => {
  it('are all mentions in the dump', () => check(QUILL, ['1: Quill', '2: Ada Quill', '3: Quill']));

  it('leave out the first full naming where they are asked to', () =>
    check(QUILL, ['1: Quill', '3: Quill'], false));

  it('keep all namings of what has no entity', () =>
    check('«outlet:Nord¦wire» and «outlet:Nordwire»', ['1: Nordwire', '1: Nordwire'], false));

  it('are none where nothing is marked', () => check('It ra¦ined.', null));
});
