import assert from 'node:assert/strict';
import type { Annotation } from '../../../server/src/analysis/model/annotations';
import { annotationActions } from '../../../server/src/language-features/annotation-actions';
import { SERVER_COMMANDS } from '../../../shared/messages';
import { CORRECTION_KIND } from '../../../server/src/language-features/correction-actions';
import { rangeOf } from '../../../server/src/language-features/positions';
import { AtWork } from '../annotations/acting';

const OWN = { labels: ['vessel'], articleLabels: ['relevant'] };

/** How it is asked: by a person, unless the test says otherwise. */
interface Asking {
  readonly only?: readonly string[];
  readonly automatic?: boolean;
  readonly own?: typeof OWN;
}

/** What is offered at the cursors. */
function actionsAt(work: AtWork, asking: Asking = {}): ReturnType<typeof annotationActions> {
  const { dump } = work.built;
  const { only = [CORRECTION_KIND], automatic = false, own = OWN } = asking;
  const request = { uri: 'memory:x', version: 3, range: rangeOf(dump, work.place()), only, automatic };
  return annotationActions(dump, work.annotations.placed, request, own);
}

/** The titles of what is offered that have these words in them. */
function offered(work: AtWork, words: RegExp, asking: Asking = {}): readonly string[] {
  return actionsAt(work, asking).flatMap(({ title }) => (words.test(title) ? [title] : []));
}

const label = (text: AtWork, id: string, words: string, name: string): Annotation => ({
  id,
  ...text.place(words),
  kind: 'label',
  label: name,
});

describe('what can be said of the place at the cursor', () => {
  it('is whether the mention there holds, here and wherever the same words are found', () => {
    const work = new AtWork('«person#v:Va¦ne» came. «person#v:Vane» left; so did «place#p:Vane».');
    assert.deepEqual(offered(work, /Accept|Reject/), [
      'Accept “Vane” as person',
      'Accept “Vane” as person everywhere (2)',
      'Reject “Vane” as person',
      'Reject “Vane” as person everywhere',
    ]);
  });

  it('is nothing of how many bear the name where it is one alone', () =>
    assert.deepEqual(offered(new AtWork('«person#v:Va¦ne» came.'), /Accept/), ['Accept “Vane” as person']));

  it('is nothing of mentions where several are selected', () =>
    assert.deepEqual(offered(new AtWork('¦«person#v:Vane» met «person#o:Orla»¦.'), /Accept|Reject/), []));

  it('is the label of the word or of what is selected, the user’s own labels among them', () => {
    const labels = offered(new AtWork('The Te¦lmar sank.'), /^Label “/);
    for (const title of ['Label “Telmar” person', 'Label “Telmar” vessel'])
      assert.ok(labels.includes(title), title);
    assert.ok(offered(new AtWork('¦The Telmar¦ sank.'), /^Label “/).includes('Label “The Telmar” vessel'));
  });

  it('is a label everywhere only where the words stand more than once', () => {
    assert.deepEqual(offered(new AtWork('The Te¦lmar sank.'), /vessel everywhere/), []);
    assert.deepEqual(offered(new AtWork('The Te¦lmar sank. Raise the Telmar!'), /vessel everywhere/), [
      'Label “Telmar” vessel everywhere',
    ]);
  });

  it('is no label for a selection over several lines', () =>
    assert.deepEqual(offered(new AtWork('The ¦Telmar\nsank\nat sea¦.'), /^Label “/), []));

  it('is to take off the label it bears, and not to give it again', () => {
    const work = new AtWork('The Te¦lmar sank.');
    work.annotations = { placed: [label(work, 'v', 'Telmar', 'vessel')], orphans: [] };
    assert.deepEqual(offered(work, /vessel/), ['Remove the label vessel']);
  });

  it('is to forget that it is none of what it was taken for', () => {
    const work = new AtWork('The Te¦lmar sank.');
    work.annotations = {
      placed: [{ id: 'r', ...work.place('Telmar'), kind: 'rejection', mention: 'person' }],
      orphans: [],
    };
    assert.deepEqual(offered(work, /Forget/), ['Forget that this is no person']);
  });

  it('is a label for the article around, or to take off the one it bears, though the settings have it no more', () => {
    const work = new AtWork('«article:The Te¦lmar sank.»');
    assert.deepEqual(offered(work, /article/), ['Label this article relevant']);
    const { start, end } = work.built.dump.articles[0] ?? assert.fail('there is an article');
    const said: Annotation = { id: 'a', start, end, kind: 'article', labels: ['seen'] };
    work.annotations = { placed: [said], orphans: [] };
    assert.deepEqual(offered(work, /article/), [
      'Label this article relevant',
      'Take the label seen off this article',
    ]);
    assert.deepEqual(offered(new AtWork('No art¦icle.'), /this article/), []);
  });
});

describe('an action on annotations', () => {
  it('is a command with the place and the version it was offered for', () => {
    const work = new AtWork('Aye.\nThe Te¦lmar sank.');
    const action = actionsAt(work).find(({ title }) => title === 'Label “Telmar” vessel');
    assert.deepEqual([action?.kind, action?.edit], [CORRECTION_KIND, undefined]);
    assert.deepEqual(action?.command, {
      title: 'Label “Telmar” vessel',
      command: SERVER_COMMANDS.annotate,
      arguments: [
        {
          uri: 'memory:x',
          version: 3,
          range: { start: { line: 1, character: 4 }, end: { line: 1, character: 10 } },
          do: { action: 'label', label: 'vessel', reach: 'here' },
        },
      ],
    });
  });

  it('is not offered by itself as the cursor moves, nor where fixes alone are asked for', () => {
    const work = new AtWork('«person#v:Va¦ne» came.');
    assert.deepEqual(actionsAt(work, { automatic: true, only: [] }), []);
    assert.deepEqual(actionsAt(work, { only: ['quickfix'] }), []);
  });
});
