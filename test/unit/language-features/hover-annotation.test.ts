import assert from 'node:assert/strict';
import { MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import type { Annotation } from '../../../server/src/analysis/model/annotations';
import { hover } from '../../../server/src/language-features/hover';
import { positionAt } from '../../../server/src/language-features/positions';
import { buildDump } from './dump-builder';

const BUILT = buildDump('«article:Rain fell on «person:Ada Br¦enn».»');
const START = BUILT.dump.text.indexOf('Ada');
const ADA = { id: 'a', start: START, end: START + 'Ada Brenn'.length };

/** The last paragraph of the hover on the name, with these annotations. */
function read(...annotations: readonly Annotation[]): string | undefined {
  const cursor = positionAt(BUILT.dump, BUILT.cursors[0] ?? 0);
  const found = hover(BUILT.dump, cursor, MarkupKind.PlainText, [], annotations);
  assert.ok(found !== null && MarkupContent.is(found.contents));
  return found.contents.value.split('\n\n').at(-1);
}

describe('the hover on what a person said', () => {
  it('says what, who, when, and the note', () => {
    assert.equal(
      read({
        kind: 'mention',
        mention: 'person',
        ...ADA,
        creator: 'Kit',
        created: '2026-05-03T10:00:00Z',
        note: 'The elder.',
      }),
      'Annotation. Labelled person. Made by Kit on 2026-05-03. Note: The elder.',
    );
    assert.equal(
      read({ kind: 'label', label: 'mayor', ...ADA, created: '2026-05-03', modified: '2026-05-04' }),
      'Annotation. Labelled “mayor”. Last changed on 2026-05-04.',
    );
  });

  it('says each kind in words', () => {
    const says = (annotation: Annotation, words: string): void =>
      assert.equal(read(annotation), `Annotation. ${words}`);
    says(
      { kind: 'rejection', mention: 'place', reach: 'dump', ...ADA },
      'Not place, wherever these words stand.',
    );
    says({ kind: 'name', name: 'Ada B.', ...ADA }, 'To be called “Ada B.”.');
    says({ kind: 'boundary', verdict: 'no-start', ...ADA }, 'No article starts here.');
    says(
      { kind: 'article', labels: ['seen', 'relevant'], ...ADA },
      'The article is labelled seen, relevant.',
    );
    const record = {
      kind: 'editing',
      code: 'typo.name',
      printed: 'Bren',
      corrected: 'Brenn',
      ...ADA,
    } as const;
    says({ ...record, applied: true }, 'Corrected from “Bren”.');
    says({ ...record, applied: false }, 'Kept as printed; it should read “Brenn”.');
  });

  it('says nothing of what stands elsewhere', () => {
    const elsewhere: Annotation = { kind: 'label', label: 'mayor', id: 'b', start: 0, end: 4 };
    assert.equal(read(elsewhere), read());
  });
});
