import assert from 'node:assert/strict';
import type { MentionAnnotation } from '../../../server/src/analysis/model/annotations';
import { type CarriedState, carriedState } from '../../../server/src/annotations/carried-state';
import { carryAnnotations } from '../../../server/src/annotations/carry-annotations';
import { applyEdits, type TextEdit } from '../../../server/src/text/edits';
import { marked } from '../text/marked';

/** A text that is edited step by step, with annotations on what its source marks with «…», named a, b, c … */
class Edited {
  private state: CarriedState;
  private text: string;
  private readonly undos: TextEdit[] = [];

  constructor(source: string) {
    const { text, spans } = marked(source);
    this.text = text;
    const placed = spans.map((span, index): MentionAnnotation => ({
      kind: 'mention',
      mention: 'person',
      id: 'abcdefgh'[index] ?? '',
      ...span,
    }));
    this.state = carriedState({ placed, orphans: [] });
  }

  /** Replaces the first `old` by `newText`; an empty `old` is put in before `before`. */
  replace(old: string, newText: string, at = this.text.indexOf(old)): this {
    return this.edit({ start: at, end: at + old.length, newText });
  }

  insert(newText: string, before: string): this {
    return this.replace('', newText, before === '' ? this.text.length : this.text.indexOf(before));
  }

  /** Deletes `old` from its end, a letter at a time. */
  backspace(old: string): this {
    const start = this.text.indexOf(old);
    for (let end = start + old.length; end > start; end--) this.edit({ start: end - 1, end, newText: '' });
    return this;
  }

  /** Types letter after letter before `before`. */
  type(letters: string, before: string): this {
    const start = this.text.indexOf(before);
    for (const [index, letter] of [...letters].entries())
      this.edit({ start: start + index, end: start + index, newText: letter });
    return this;
  }

  undo(times = 1): this {
    for (let count = 0; count < times; count++) {
      const edit = this.undos.pop();
      assert.ok(edit);
      this.edit(edit);
      this.undos.pop();
    }
    return this;
  }

  edit(edit: TextEdit): this {
    const { start, end, newText } = edit;
    this.undos.push({ start, end: start + newText.length, newText: this.text.slice(start, end) });
    this.state = carryAnnotations(this.state, edit, this.text);
    this.text = applyEdits(this.text, [edit]);
    return this;
  }

  whole(newText: string): this {
    return this.edit({ start: 0, end: this.text.length, newText });
  }

  /** What each annotation covers, and of an orphan its quote after a `?`. */
  covers(...expected: readonly string[]): this {
    const placed = this.state.placed.map(({ id, start, end }) => [id, this.text.slice(start, end)] as const);
    const orphans = this.state.orphans.map(({ annotation, quote }) => {
      assert.equal(annotation.start, annotation.end);
      assert.ok(annotation.start <= this.text.length);
      return [annotation.id, `?${quote.exact}`] as const;
    });
    const all = [...placed, ...orphans].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, covered]) => covered);
    assert.deepEqual(all, expected, this.text);
    return this;
  }

  reads(text: string): this {
    assert.equal(this.text, text);
    return this;
  }
}

const edited = (source: string): Edited => new Edited(source);

describe('annotations carried through an edit', () => {
  it('move with the text before them', () =>
    void edited('In «Oslo» today').insert('rainy ', 'Oslo').covers('Oslo'));
  it('keep to their text when a letter is put in before them', () =>
    void edited('Plsident «Obama»').insert('re', 'sident').replace('l', '').covers('Obama'));
  it('do not grow by typing beside them', () =>
    void edited('in «Oslo»').insert('old ', 'Oslo').insert(', Norway', '').covers('Oslo'));
  it('grow by typing inside them', () => void edited('«Bliken» said').insert('n', 'ken').covers('Blinken'));
  it('keep a word that is put right', () =>
    void edited('«Bliken» said').replace('Bliken', 'Blinkens').covers('Blinkens'));
  it('keep a word that is put right at its end', () =>
    void edited('«Obam» said').replace('Obam', 'Obama').covers('Obama'));
  it('keep a name that is replaced by another', () =>
    void edited('«Peter» said').replace('Peter', 'Pan').covers('Pan'));
  it('keep a name of which a part is replaced', () =>
    void edited('«Peter Brandl» said').replace('Peter', 'Otto').covers('Otto Brandl'));
  it('let go of a name that is typed over', () =>
    void edited('«Peter» said').replace('Peter', 'P').covers('?Peter'));
  it('keep a letter that is typed over', () => void edited('plan «B» failed').replace('B', 'C').covers('C'));
  it('let go of a name that is replaced by blanks', () =>
    void edited('«Peter» said').replace('Peter', ' ').covers('?Peter'));
  it('are cut back by an edit across their border', () =>
    void edited('«Peter Brandl» said').replace('Brandl said', 'spoke').covers('Peter '));
});

describe('annotations whose text is deleted', () => {
  it('are orphans with their text', () =>
    void edited('In «Oslo» today').replace('Oslo ', '').covers('?Oslo'));
  it('have all their text, though it was deleted letter by letter', () =>
    void edited('In «Oslo» today').backspace('Oslo').covers('?Oslo'));
  it('have the text they were cut back to, if that was long before', () =>
    void edited('In «old Oslo» today')
      .replace('old ', '')
      .insert('!', '')
      .replace('Oslo', '')
      .covers('?Oslo'));
  it('come back with their text', () =>
    void edited('In «Oslo» today').replace('Oslo ', '').insert('Oslo ', 'today').covers('Oslo'));
  it('come back when it is typed', () =>
    void edited('In «Oslo» today').replace('Oslo', '').type('Oslo', ' today').covers('Oslo'));
  it('come back in other surroundings at their place', () =>
    void edited('Rain.\nHe met «Ana Prates» there.\nWind.')
      .replace('He met Ana Prates there.', '')
      .insert('Then Ana Prates left.', '\nWind')
      .covers('Ana Prates'));
  it('come back in the order in which they stood', () =>
    void edited('«Oslo» and «Oslo» and «Rome».')
      .replace('Oslo and Oslo and Rome', '')
      .insert('Oslo and Oslo and Rome', '.')
      .covers('Oslo', 'Oslo', 'Rome'));
  it('do not come back as a part of another word', () =>
    void edited('In «Rom» today').replace('Rom ', '').insert('Romania ', 'today').covers('?Rom'));
  it('come back where their paragraph is put in elsewhere', () => {
    const paragraph = 'The mayor of «Lisbon» asked both sides to talk.\n';
    const plain = paragraph.replace(/[«»]/g, '');
    edited(`Rain.\n${paragraph}Wind blew all day over the hills, and hail fell.\nSnow.\n`)
      .replace(plain, '')
      .insert(plain, 'Snow')
      .covers('Lisbon');
  });
  it('do not come back where their name alone stands elsewhere', () =>
    void edited('Rain in «Oslo» today.\nWind blew all day over the hills, and hail fell.\n')
      .replace(' in Oslo', '')
      .insert('Nobody in Oslo saw it.', '')
      .covers('?Oslo'));
});

describe('undoing an edit', () => {
  for (const [what, source, old, newText] of [
    ['a deletion', 'In «Oslo» today', 'Oslo ', ''],
    ['a deletion across a border', 'In «old Oslo» today', 'In old', ''],
    ['a cut at the end', 'In «old Oslo» today', 'Oslo to', ''],
    ['a name replaced by another', 'In «Oslo» today', 'Oslo', 'Bergen'],
    ['a name typed over', 'In «Oslo» today', 'Oslo', 'B'],
    ['a stretch of several', '«Oslo» and «Rome» and «Oslo»', 'slo and Rome and Os', 'x'],
    ['everything', '«Oslo» and «Rome» and «Oslo»', 'Oslo and Rome and Oslo', ''],
  ] as const) {
    it(`restores what stood before ${what}`, () => {
      const before = marked(source);
      edited(source)
        .replace(old, newText)
        .undo()
        .covers(...before.spans.map(({ start, end }) => before.text.slice(start, end)));
    });
  }

  it('restores what stood before many edits, one after another', () =>
    void edited('In «old Oslo» and «Rome» today')
      .replace('Oslo', 'Bergen')
      .insert('Then ', 'In')
      .replace('Bergen and', '&')
      .backspace('old ')
      .replace('Rome', 'P')
      .undo(8)
      .reads('In old Oslo and Rome today')
      .covers('old Oslo', 'Rome'));

  it('restores a name deleted letter by letter, undone at once', () =>
    void edited('In «Oslo» today').backspace('Oslo').insert('Oslo', ' today').covers('Oslo'));

  it('restores the end of a name deleted letter by letter, undone at once', () =>
    void edited('In «Oslo» today').backspace('slo').covers('O').insert('slo', ' today').covers('Oslo'));

  it('restores what stood before, wherever it is by then', () =>
    void edited('In «Oslo» and «Rome» today')
      .replace('Oslo', '')
      .insert('Rainy days. ', 'In')
      .replace('today', 'now')
      .edit({ start: 15, end: 15, newText: 'Oslo' })
      .reads('Rainy days. In Oslo and Rome now')
      .covers('Oslo', 'Rome'));

  it('and doing it again is the same as the edit', () =>
    void edited('In «Oslo» today')
      .replace('Oslo ', '')
      .undo()
      .covers('Oslo')
      .replace('Oslo ', '')
      .covers('?Oslo')
      .undo()
      .covers('Oslo'));
});

const DUMP = `Ferry crews vote to strike
LISBON - Crews of the night ferry voted on Monday to strike. «Ana Prates», who speaks for them, said
the vote was clear. The mayor of «Lisbon» asked both sides to talk.

Hail ruins the vintage
GRAZ - Vintners near Graz lost most of their grapes to hail on Sunday. "We have never seen such
stones," said «Otto Brandl». The mayor of «Graz» asked for help, and «Ana Prates» of the union sent some.
`;
const NAMES = ['Ana Prates', 'Lisbon', 'Otto Brandl', 'Graz', 'Ana Prates'];
const PLAIN = DUMP.replace(/[«»]/g, '');

describe('a text that is sent anew', () => {
  it('keeps annotations through other line ends, and back', () => {
    const windows = PLAIN.replaceAll('\n', '\r\n');
    edited(DUMP)
      .whole(windows)
      .covers(...NAMES)
      .whole(PLAIN)
      .covers(...NAMES);
  });

  it('keeps annotations through a replacement everywhere, of their own text too', () =>
    void edited(DUMP)
      .whole(PLAIN.replaceAll('Prates', 'Pratesinha').replaceAll(' the ', ' that '))
      .covers('Ana Pratesinha', 'Lisbon', 'Otto Brandl', 'Graz', 'Ana Pratesinha'));

  it('keeps annotations through another order of the articles', () =>
    void edited(DUMP)
      .whole(PLAIN.split('\n\n').reverse().join('\n\n'))
      .covers(...NAMES));

  it('makes orphans of what stood in an article that is gone, and restores them', () =>
    void edited(DUMP)
      .whole(PLAIN.slice(PLAIN.indexOf('Hail')))
      .covers('?Ana Prates', '?Lisbon', ...NAMES.slice(2))
      .undo()
      .covers(...NAMES));
});

describe('an edit that touches no annotation', () => {
  it('leaves those before it as they are', () => {
    const { text, spans } = marked('«Oslo» and «Rome»');
    const placed = spans.map((span): MentionAnnotation => ({
      kind: 'mention',
      mention: 'place',
      id: String(span.start),
      ...span,
    }));
    const state = carriedState({ placed, orphans: [] });
    const after = carryAnnotations(state, { start: 6, end: 6, newText: 'x' }, text);
    assert.equal(after.placed[0], placed[0]);
    assert.equal(carryAnnotations(state, { start: 1, end: 3, newText: 'sl' }, text), state);
  });
});
