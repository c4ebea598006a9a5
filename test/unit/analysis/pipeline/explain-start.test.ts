import assert from 'node:assert/strict';
import { createAnalysis } from '../../../../server/src/analysis/analysis';
import type { Annotation } from '../../../../server/src/analysis/model/annotations';
import type { Evidence } from '../../../../server/src/analysis/model/evidence';
import { AnalysisMemory } from '../../../../server/src/analysis/pipeline/memory';
import { decodeRoleModel, type RoleModel } from '../../../../server/src/analysis/roles/model';
import { packRoleModel, type RoleWeightsFile } from '../../../../server/src/analysis/roles/weights-file';
import { STATES } from '../../../../server/src/analysis/roles/states';
import { DEFAULT_SETTINGS } from '../../../../server/src/analysis/model/settings';
import { runToEnd } from '../../../../server/src/analysis/incremental/slices';
import { smallResources } from '../small-resources';

const USED = ['start:headline', 'start:metadata', 'body', 'crosshead', 'head:byline', 'separator'];
const [START, BODY, CROSSHEAD, BYLINE, SEPARATOR] = [0, 2, 3, 4, 5];

/** A model of a few weights and a few states: all others are out of the question. */
function modelOf(features: RoleWeightsFile['features']): RoleModel {
  const unused = STATES.map(({ name }) => name).filter((name) => !USED.includes(name));
  const never = unused.flatMap((_, index) => [USED.length + index, -1000]);
  const froms = [...STATES.map(({ name }) => name), '(start)'];
  const transitions = Object.fromEntries(froms.map((name) => [name, never]));
  return decodeRoleModel(packRoleModel({ states: [...USED, ...unused], features, transitions }));
}

const BASE: RoleWeightsFile['features'] = {
  'self:all-capitals': [START, 90],
  'shape:long': [BODY, 100],
  'self:separator': [SEPARATOR, 100],
  'self:byline-by': [BYLINE, 100],
};

const STORY =
  'Rain fell for three days on the lower town, and the river rose to the second step of the old bridge, where people stood and looked at it until the evening.';

/** The reasons for the last article of a text, and the clues among them by name. */
function reasons(
  lines: readonly string[],
  features: RoleWeightsFile['features'] = {},
  annotations: readonly Annotation[] = [],
): readonly Evidence[] {
  const analysis = createAnalysis({ ...smallResources(), roles: modelOf({ ...BASE, ...features }) });
  const dump = analysis.analyse(lines.join('\n'), DEFAULT_SETTINGS, annotations);
  const article = dump.articles.at(-1);
  assert.ok(article !== undefined && dump.articles.length > 0, 'there is an article');
  return runToEnd(analysis.explain(dump, article));
}

const clues = (evidence: readonly Evidence[]): string[] => evidence.map(({ clue }) => clue);

const TWO = ['RAIN', STORY, 'WIND', STORY];

describe('why an article begins where it does', () => {
  it('is what the model weighed for it, the weightiest first', () => {
    assert.deepEqual(clues(reasons(TWO)), ['in-capitals']);
    const more = { 'before:length-7': [START, 300] };
    assert.deepEqual(clues(reasons(TWO, more)), ['text-before', 'in-capitals']);
  });

  it('is not what speaks for the best other choice as much', () => {
    const both = { 'self:ends-letter': [START, 40, BODY, 40, CROSSHEAD, 40] };
    assert.deepEqual(clues(reasons(TWO, both)), ['in-capitals']);
    const rather = { 'self:ends-letter': [START, 40, BODY, 10, CROSSHEAD, 10] };
    assert.deepEqual(clues(reasons(TWO, rather)), ['in-capitals', 'no-full-stop']);
  });

  it('adds up what tells a reader the same', () => {
    const small = {
      'shape+after:capitals+long': [START, 50],
      'text-ahead+shape:1+capitals': [START, 50],
    };
    assert.deepEqual(clues(reasons(TWO, small)), ['text-follows', 'in-capitals']);
  });

  it('puts a combination down to what is told least often: not the line’s own form, nor the dump’s', () => {
    const combined = { 'gap-before+class:more+title': [START, 500] };
    const spaced = ['RAIN', STORY, STORY, '', '', 'WIND', STORY];
    assert.deepEqual(clues(reasons(spaced, combined)), ['gap-before', 'in-capitals']);
  });

  it('names the number of blank lines, and a separator that the dump repeats', () => {
    const blanks = { 'dump-blanks+blanks-before+shape:some+2+capitals': [START, 500] };
    const spaced = ['RAIN', STORY, STORY, STORY, STORY, '', '', 'WIND', STORY];
    assert.deepEqual(reasons(spaced, blanks)[0], { clue: 'blank-before', detail: '2' });
    const marks = { 'before:separator': [START, 500] };
    const parted = ['RAIN', STORY, '* * *', 'WIND', STORY, '* * *', 'SNOW', STORY];
    assert.deepEqual(reasons(parted, marks)[0], { clue: 'separator-before', detail: '* * *' });
    assert.deepEqual(reasons(parted.slice(0, 5), marks)[0], { clue: 'separator-before' });
  });

  it('tells what must follow from the chain', () => {
    const byline = ['RAIN', STORY, 'WIND', 'By Amara Okello', STORY];
    assert.ok(clues(reasons(byline)).includes('byline-follows'), 'a byline has to belong to a head');
  });

  it('is certain for the first line', () => {
    assert.equal(reasons(['RAIN', STORY])[0]?.clue, 'first-line');
  });

  it('is the export’s marker where one stands', () => {
    assert.deepEqual(reasons(['RAIN', STORY, '2 of 2 DOCUMENTS', STORY]), [
      { clue: 'export-marker', detail: '2 of 2 DOCUMENTS' },
    ]);
  });

  it('is the person’s word where there is one', () => {
    const start = TWO.join('\n').indexOf('WIND');
    const decided: Annotation = { kind: 'boundary', id: 'a', verdict: 'start', start, end: start + 4 };
    assert.deepEqual(reasons(TWO, {}, [decided]), [{ clue: 'person-decided' }]);
  });

  it('is the same with the memory of the analysis', () => {
    const analysis = createAnalysis(smallResources());
    const memory = new AnalysisMemory();
    const dump = analysis.analyse(TWO.join('\n'), DEFAULT_SETTINGS, [], memory);
    assert.ok(dump.articles.length > 0);
    for (const article of dump.articles) {
      assert.deepEqual(
        runToEnd(analysis.explain(dump, article, memory)),
        runToEnd(analysis.explain(dump, article)),
      );
    }
  });
});
