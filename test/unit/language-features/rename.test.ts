import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Dump } from '../../../server/src/analysis/model/dump';
import { prepareRename, rename } from '../../../server/src/language-features/rename';
import { type BuiltDump, buildDump, replaceBy, withProblems } from './dump-builder';
import { cursorOf, shown } from './places';

const TARGET = { uri: 'memory:a', version: 3, versionedEdits: true, confirmsChanges: true };

/** What can be renamed at the cursor, with the name to begin with, or why not. */
function offer(built: BuiltDump, dump: Dump = built.dump): string {
  const found = prepareRename(dump, cursorOf(built));
  return found.kind === 'refused' ? found.reason : `${shown(dump, found.range)} (${found.placeholder})`;
}

/** The text once everything is renamed; it must be allowed. */
function renamed(built: BuiltDump, dump: Dump, name: string, target = TARGET): string {
  const found = rename(dump, target, cursorOf(built), name);
  assert.equal(found.kind, 'edit');
  return found.kind === 'edit' ? applied(dump.text, found.edit) : '';
}

function applied(text: string, { changes, documentChanges = [] }: WorkspaceEdit): string {
  const edits = documentChanges.flatMap((change) =>
    TextDocumentEdit.is(change) ? change.edits.filter((edit): edit is TextEdit => 'newText' in edit) : [],
  );
  const all = [...edits, ...(changes?.[TARGET.uri] ?? [])];
  return TextDocument.applyEdits(TextDocument.create(TARGET.uri, 'newsdump', 1, text), all);
}

function reported(marked: string): { readonly built: BuiltDump; readonly dump: Dump } {
  const built = buildDump(marked);
  return { built, dump: withProblems(built.dump, (problem) => replaceBy(problem, 'Quillfeather')) };
}

const LETTERS = reported(
  'Ada «typo.name:Quilfea¦ther» and Quilfeathers met «typo.name:Quilfeather».\nwww.Quilfeather.no said so.',
);

/** The person’s mentions, the last marked as a misspelling. */
function linked(marked: string): { readonly built: BuiltDump; readonly dump: Dump } {
  const built = buildDump(marked);
  const last = built.dump.spans.at(-1);
  const evidence = [{ clue: 'misspelt-of', detail: 'Ada Quill' }] as const;
  return {
    built,
    dump: {
      ...built.dump,
      spans: built.dump.spans.map((span) => (span === last ? { ...span, evidence } : span)),
    },
  };
}

describe('renaming', () => {
  it('is offered for a reported misspelling', () =>
    assert.equal(offer(LETTERS.built, LETTERS.dump), '1: Quilfeather (Quilfeather)'));

  it('puts the printed form right wherever it stands as a word, and leaves addresses', () =>
    assert.equal(
      renamed(LETTERS.built, LETTERS.dump, 'Quillfeather'),
      'Ada Quillfeather and Quilfeathers met Quillfeather.\nwww.Quilfeather.no said so.',
    ));

  it('is offered for a mention that is linked as a misspelling', () => {
    const { built, dump } = linked('«person#quill:Ada Quill» spoke. «person#quill:Ada Qui¦l» left.');
    assert.equal(offer(built, dump), '1: Ada Quil (Ada Quil)');
    assert.equal(renamed(built, dump, 'Ada Quill'), 'Ada Quill spoke. Ada Quill left.');
  });

  it('is offered for a word that is rarer than a near form in other names', () => {
    const built = buildDump('«person#a:Ole Hansen», «person#b:Bo Hansen», «person#c:Eva Han¦son».');
    assert.equal(offer(built), '1: Hanson (Hanson)');
  });

  it('is refused for what a source printed correctly, with where the misspelling is', () => {
    const { built, dump } = linked('«person#quill:Ada Qu¦ill» spoke.\n«person#quill:Ada Quil» left.');
    assert.equal(
      offer(built, dump),
      '“Ada Quill” is what the source printed: renaming puts misspellings right and rewrites nothing else. ' +
        'To put “Ada Quil” right, rename it on line 2.',
    );
    const found = rename(dump, TARGET, cursorOf(built), 'Ada Quills');
    assert.equal(found.kind, 'refused');
  });

  it('is refused for the more frequent of two forms, and for what the gazetteer knows', () => {
    const often = buildDump('«person#a:Ole Han¦sen», «person#b:Bo Hansen», «person#c:Eva Hanson».');
    assert.match(offer(often), /^“Ole Hansen” is what the source printed/);
    const place = buildDump('«place#a:Orva¦ni», «place#b:Orvane», «place#b:Orvane».');
    assert.equal(offer(place), '1: Orvani (Orvani)');
    const known = { name: 'Orvani', country: 'SE', latitude: null, longitude: null };
    const entities = place.dump.entities.map((entity) => ({ ...entity, place: known }));
    assert.match(offer(place, { ...place.dump, entities }), /^“Orvani” is what the source printed/);
  });

  it('is refused where nothing is named', () =>
    assert.equal(
      offer(buildDump('It ra¦ined.')),
      'Only a misspelt name can be renamed, and none stands here.',
    ));

  it('takes another spelling of the form and no other name', () => {
    const name = (text: string): string => {
      const found = rename(LETTERS.dump, TARGET, cursorOf(LETTERS.built), text);
      return found.kind === 'refused' ? found.reason : 'taken';
    };
    assert.equal(name('Quill-Feather'), 'taken');
    assert.match(name('Smith'), /^“Smith” is another name and no spelling of “Quilfeather”/);
    assert.equal(name('  '), 'A name is one line of text.');
    assert.equal(name('Quil\nfeather'), 'A name is one line of text.');
  });

  it('has every change confirmed where the client can', () => {
    const found = rename(LETTERS.dump, TARGET, cursorOf(LETTERS.built), 'Quillfeather');
    assert.ok(found.kind === 'edit');
    const [change] = found.edit.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change) && change.textDocument.version === 3);
    assert.deepEqual(found.edit.changeAnnotations, {
      'dateline.rename': {
        label: 'Change “Quilfeather” to “Quillfeather”',
        needsConfirmation: true,
        description: 'Printed 2 times in the dump. Check it against the original.',
      },
    });
    assert.ok(
      change.edits.every((edit) => 'annotationId' in edit && edit.annotationId === 'dateline.rename'),
    );
  });

  it('is plain for clients that know neither confirmation nor versions', () => {
    const { built, dump } = LETTERS;
    for (const versionedEdits of [true, false]) {
      const target = { ...TARGET, versionedEdits, confirmsChanges: false };
      assert.match(renamed(built, dump, 'Quillfeather', target), /^Ada Quillfeather /);
    }
    const found = rename(dump, { ...TARGET, versionedEdits: false }, cursorOf(built), 'Quillfeather');
    assert.ok(found.kind === 'edit' && found.edit.changeAnnotations === undefined);
  });
});
