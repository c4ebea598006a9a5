import assert from 'node:assert/strict';
import { readLineFeatures } from '../../../../server/src/analysis/lines/line-features';
import {
  type ContextFeature,
  CONTEXT_FEATURE_COUNT,
  CONTEXT_FEATURE_NAMES,
  CONTEXT_FEATURES,
  contextFeaturesOf,
} from '../../../../server/src/analysis/roles/context-features';
import { placeLines } from '../../../../server/src/analysis/roles/roles';
import { runToEnd, Slices } from '../../../../server/src/analysis/incremental/slices';
import { smallResources } from '../small-resources';

const resources = smallResources();

/** What a context feature answers for each non-blank line of a dump, in order. */
function answers(feature: ContextFeature, dump: string): readonly string[] {
  const texts = dump.split('\n');
  const lineFeatures = texts.map((text) => readLineFeatures(text, resources));
  const { placed, layout } = runToEnd(placeLines(lineFeatures, (line) => texts[line] ?? '', new Slices()));
  const all = runToEnd(contextFeaturesOf(placed, layout, new Slices()));
  return placed.map(
    (_, line) =>
      CONTEXT_FEATURES[feature][
        all[line * CONTEXT_FEATURE_COUNT + CONTEXT_FEATURE_NAMES.indexOf(feature)] ?? 0
      ] ?? '',
  );
}

const FERRIES =
  'The harbour office said on Monday that every ferry to the outer islands would stay in port until the storm had passed, and that passengers could change their tickets.';
const SCHOOLS =
  'Teachers in the valley are to get new classrooms after the council voted, by a single vote, to spend the money it had put aside for a stadium that nobody wanted to build.';

describe('the context features of a line’s surroundings', () => {
  it('count the lines to the running text, before and after', () => {
    const dump = ['Ferries stay in port', 'By Amara Okello', FERRIES, 'Schools to grow', SCHOOLS].join('\n');
    assert.deepEqual(answers('text-ahead', dump), ['2', '1', '0', '1', '0']);
    assert.deepEqual(answers('text-behind', dump), ['never', 'never', 'never', '1', '2']);
  });

  it('say what stands between a line and the text ahead', () => {
    const dump = ['Ferries stay in port', 'By Amara Okello', '9 March 2019', FERRIES].join('\n');
    assert.deepEqual(answers('head-ahead', dump), ['both', 'stamp', 'nothing', 'nothing']);
    assert.deepEqual(answers('stamps-ahead', dump), ['1', '1', '0', '0']);
  });

  it('see a headline’s words come back below it', () => {
    const dump = [FERRIES, 'Council votes for classrooms', 'Share', SCHOOLS].join('\n');
    assert.deepEqual(answers('shared-ahead', dump)[1], '2');
    assert.deepEqual(answers('shared-behind', dump)[1], '0');
    assert.deepEqual(answers('best-ahead', dump).slice(1, 3), ['here', 'earlier']);
  });

  it('tell a crosshead within one story from a head between two', () => {
    const within = [FERRIES, 'Tickets', `${FERRIES} The storm is to pass by Tuesday.`].join('\n');
    const between = [FERRIES, 'Classrooms', SCHOOLS].join('\n');
    assert.equal(answers('cohesion', within)[1], 'much');
    assert.match(answers('cohesion', between)[1] ?? '', /^(?:little|some)$/);
  });

  it('compare blank lines with those between paragraphs', () => {
    const dump = [FERRIES, '', FERRIES, '', FERRIES, '', '', 'Schools to grow', '', SCHOOLS].join('\n');
    assert.deepEqual(answers('gap-before', dump), ['less', 'usual', 'usual', 'more', 'usual']);
  });

  it('hold a line against the dump’s first, and the line before it against the last', () => {
    const dump = ['Ferries stay', FERRIES, '(END)', 'Schools to grow', SCHOOLS, '(END)'].join('\n');
    assert.equal(answers('like-first', dump)[3], 'shape');
    assert.equal(answers('before-like-last', dump)[3], 'text');
    assert.equal(answers('before-like-last', dump)[1], 'no');
  });

  it('call a line that stands three times furniture', () => {
    const dump = [FERRIES, 'Advert', SCHOOLS, 'Advert', FERRIES, 'Advert', 'Once'].join('\n');
    assert.deepEqual(answers('echo', dump).slice(1), ['often', 'none', 'often', 'none', 'often', 'none']);
  });

  it('have no answer with a plus sign, by which the weights file parts them', () => {
    for (const list of Object.values(CONTEXT_FEATURES))
      for (const answer of list) assert.ok(!answer.includes('+'), answer);
  });
});
