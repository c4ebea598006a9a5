import assert from 'node:assert/strict';
import type {
  Annotation,
  MentionAnnotation,
  NameAnnotation,
} from '../../../../server/src/analysis/model/annotations';
import { DEFAULT_SETTINGS } from '../../../../server/src/analysis/model/settings';
import type { Dump } from '../../../../server/src/analysis/model/dump';
import { engine } from '../../../corpus/engine';

const TEXT = `Ferry crews refuse to sail

LISBON, June 4 (Reuters) - The crews of Zubrowick refused to sail on Tuesday, and nobody from
Zubrowick would say for how long. They were joined by Hasselberg and by Hasselberg's brother.

Hasselberg, Hasselberg and Haselberg signed the letter, said Hasselberg. They will recieve an answer.
`;

/** What is said of the first place where `words` stand, or of the last one. */
function said(words: string, what: Partial<Annotation> & Pick<Annotation, 'kind'>, last = false): Annotation {
  const start = last ? TEXT.lastIndexOf(words) : TEXT.indexOf(words);
  return { id: words + what.kind, start, end: start + words.length, ...what } as Annotation;
}

function analysed(...annotations: readonly Annotation[]): Dump {
  return engine().analyse(TEXT, DEFAULT_SETTINGS, annotations);
}

/** Everything named so: its kind, and who says so. */
function namings(dump: Dump, words: string): readonly string[] {
  return dump.spans
    .filter(({ start, end, kind }) => dump.text.slice(start, end) === words && kind !== 'outlet')
    .map(({ kind, by }) => `${kind} by ${by}`);
}

function problemsOn(dump: Dump, words: string): readonly string[] {
  return dump.problems
    .filter(({ start, end }) => dump.text.slice(start, end) === words)
    .map(({ code }) => code);
}

describe('what a person has said of a name', () => {
  it('makes the same words known elsewhere, as proposals', () => {
    const dump = analysed(said('Zubrowick', { kind: 'mention', mention: 'misc' }));
    assert.deepEqual(namings(dump, 'Zubrowick'), ['misc by person', 'misc by analysis']);
  });

  it('teaches nothing where it was said to be two things', () => {
    const misc: Partial<MentionAnnotation> = { mention: 'misc' };
    const place: Partial<MentionAnnotation> = { mention: 'place' };
    const dump = analysed(
      said('Hasselberg', { kind: 'mention', ...misc }),
      said('Hasselberg', { kind: 'mention', ...place }, true),
    );
    assert.deepEqual(
      namings(dump, 'Hasselberg').filter((each) => each === 'misc by analysis'),
      [],
    );
  });

  it('stays rejected there, or wherever the same words stand', () => {
    const kinds = namings(analysed(), 'Hasselberg').map((each) => each.split(' ')[0]);
    assert.ok(kinds.length > 2 && new Set(kinds).size === 1, kinds.join());
    const [kind] = kinds;
    assert.ok(kind === 'person' || kind === 'organization' || kind === 'place' || kind === 'misc');
    const here = analysed(said('Hasselberg', { kind: 'rejection', mention: kind }));
    assert.equal(namings(here, 'Hasselberg').length, kinds.length - 1);
    const everywhere = analysed(said('Hasselberg', { kind: 'rejection', mention: kind, reach: 'dump' }));
    assert.deepEqual(namings(everywhere, 'Hasselberg'), []);
  });

  it('silences the misprint that a confirmed name was taken for', () => {
    assert.deepEqual(problemsOn(analysed(), 'Haselberg'), ['typo.name']);
    assert.deepEqual(
      problemsOn(analysed(said('Haselberg', { kind: 'mention', mention: 'person' })), 'Haselberg'),
      [],
    );
  });

  it('silences a misprint that is to stay as printed', () => {
    assert.deepEqual(problemsOn(analysed(), 'recieve'), ['typo.word']);
    const record = { code: 'typo.word', printed: 'recieve', corrected: 'receive', applied: false } as const;
    assert.deepEqual(problemsOn(analysed(said('recieve', { kind: 'editing', ...record })), 'recieve'), []);
    const other = analysed(said('recieve', { kind: 'editing', ...record, printed: 'receive' }));
    assert.deepEqual(problemsOn(other, 'recieve'), ['typo.word'], 'the text has changed since');
  });

  it('gives its entity the name that it is to have', () => {
    const name: Partial<NameAnnotation> = { name: 'Ulla Hasselberg' };
    const dump = analysed(said('Hasselberg', { kind: 'name', ...name }));
    const entity = dump.entities.find((each) => each.name === 'Ulla Hasselberg');
    assert.ok(entity?.aliases.includes('Hasselberg'));
  });

  it('gives the article its outlet', () => {
    const [article] = analysed(said('Zubrowick', { kind: 'mention', mention: 'outlet' })).articles;
    const start = TEXT.indexOf('Zubrowick');
    assert.deepEqual(article?.outlet, {
      name: 'Zubrowick',
      role: 'publisher',
      start,
      end: start + 9,
      how: 'person',
    });
  });
});
