import assert from 'node:assert/strict';
import { runToEnd } from '../../server/src/analysis/incremental/slices';
import { assertJsonContract } from '../unit/exports/json-shape';
import { EXPORT_FORMATS } from '../../server/src/exports/formats';
import { evidenceWords } from '../../server/src/language-features/evidence-words';
import { engine, samples } from './engine';
import { PROJECTIONS } from './projections';
import { assertSound } from './soundness';

/** The shapes in which one text reaches people. */
const TWINS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replace(/\n/g, '\r\n'),
  'with bare CR': (text) => text.replace(/\n/g, '\r'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'with blank lines between all lines': (text) => text.replace(/\n/g, '\n\n'),
  'in capitals': (text) => text.toUpperCase(),
  'cut off in the middle': (text) => text.slice(0, text.length / 2),
  'twice in a row': (text) => `${text}\n${text}`,
};

for (const { name, text } of samples()) {
  for (const [shape, twin] of Object.entries(TWINS)) {
    describe(`${name} ${shape}`, () => {
      const shaped = twin(text);
      let dump: ReturnType<ReturnType<typeof engine>['analyse']>;
      before(() => {
        dump = engine().analyse(shaped);
      });

      it('gives a sound dump', () => assertSound(dump, shaped));

      for (const [projection, project] of Object.entries(PROJECTIONS)) {
        it(`gives ${projection}`, () => {
          assert.notEqual(project(dump), undefined);
        });
      }

      it('says why each article begins', () => {
        for (const article of dump.articles) {
          const reasons = runToEnd(engine().explain(dump, article));
          assert.notEqual(evidenceWords(reasons), '');
        }
      });

      it('keeps to the JSON contract', () => {
        assertJsonContract(EXPORT_FORMATS[0].write(dump, name, false), shaped);
      });
    });
  }
}
