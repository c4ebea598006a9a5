import assert from 'node:assert/strict';
import { createAnalysis } from '../../server/src/analysis/analysis';
import type { Resources } from '../../server/src/analysis/pipeline/resources';
import { dataFolder, readResources } from '../../server/src/node/read-resources';
import { HOSTILE_TEXTS } from '../bench/hostile-texts';

/** Long enough for each text to be many slices long on one line; a text that is one step would cost many times the bound. */
const LENGTH = 40_000;

/**
 * What may be asked of the tables in one step, in characters: a stage of a paragraph of 10,000 characters is a step, and asks for
 * one word of as many letters up to eighteen times. With all of the text in one step it would be four times as much.
 */
const MOST_ASKED = 200_000;

/** A step is about a slice, or a stage of the longest paragraph. */
const LONGEST_STEP = 12_000;

/** The tables, with what is asked of them counted: a call is one character of work, and as many as the text asked about has. */
function counted(resources: Resources, count: (characters: number) => void): Resources {
  const watched = <Table extends object>(table: Table): Table =>
    new Proxy(table, {
      get(target, name): unknown {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...asked: readonly unknown[]): unknown => {
          const [text] = asked;
          count(1 + (typeof text === 'string' ? text.length : 0));
          return Reflect.apply(value, target, asked);
        };
      },
    });
  const { lexicon, names, places, outlets } = resources;
  return {
    ...resources,
    lexicon: watched(lexicon),
    names: watched(names),
    places: watched(places),
    outlets: watched(outlets),
  };
}

describe('a step of an analysis', () => {
  let asked = 0;
  const analysis = createAnalysis(
    counted(readResources(dataFolder()), (characters) => {
      asked += characters;
    }),
  );

  for (const { name, make } of HOSTILE_TEXTS) {
    it(`is small, whatever the text: ${name}`, function () {
      this.timeout(120_000);
      const text = make(LENGTH);
      let most = 0;
      let steps = 0;
      const work = analysis.steps(text);
      for (let done = false; !done; steps++) {
        asked = 0;
        done = work.next().done === true;
        most = Math.max(most, asked);
      }
      assert.ok(most <= MOST_ASKED, `${most} characters were asked about in one step`);
      assert.ok(steps >= text.length / LONGEST_STEP, `${steps} steps for ${text.length} characters`);
    });
  }
});
