import assert from 'node:assert/strict';
import { readByline } from '../../../../server/src/analysis/anatomy/byline';
import { marked } from '../../text/marked';
import { smallResources } from '../small-resources';

const resources = smallResources();

/** The byline is the «…» stretch, by these authors and with this outlet. */
function check(source: string, authors: readonly string[], outlet: string | null = null): void {
  const { text, spans } = marked(source);
  const parse = readByline(text, resources);
  assert.deepEqual(
    parse && [text.slice(parse.start, parse.end), parse.authors, parse.outlet?.name ?? null],
    [text.slice(spans[0]?.start, spans[0]?.end), authors, outlet],
    source,
  );
}

function none(text: string): void {
  assert.equal(readByline(text, resources), null, text);
}

describe('bylines', () => {
  it('reads one author and several', () => {
    check('«By Amara Okello»', ['Amara Okello']);
    check('«BY AMARA OKELLO»', ['AMARA OKELLO']);
    check('«By Amara Okello and Rui de Ferreira»', ['Amara Okello', 'Rui de Ferreira']);
    check('«By Amara Okello, Peter Marsh and Rui Ferreira»', ['Amara Okello', 'Peter Marsh', 'Rui Ferreira']);
  });

  it('leaves out the outlet, the stamp and the job', () => {
    check('«By Amara Okello» KBC', ['Amara Okello'], 'KBC');
    check('«By Amara Okello» | Reuters', ['Amara Okello'], 'Reuters');
    check('«By Amara Okello»Posted 2/1/2018', ['Amara Okello']);
    check('«By Amara Okello» 9 March 2019', ['Amara Okello']);
    check('«By Amara Okello», Senior Political Correspondent', ['Amara Okello']);
  });

  it('keeps a place with the name', () => {
    check('«By Amara Okello in Lisbon»', ['Amara Okello']);
  });

  it('names nobody for a desk', () => {
    check('«By Our Special Correspondent»', []);
    check('«By Agencies»', []);
  });

  it('takes bare names only if people bear them', () => {
    check('«Grace Marsh»', ['Grace Marsh']);
    none('Harbour Reopens');
    none('Buenos Aires');
  });

  it('is not taken in by sentences', () => {
    none('By Thursday, the storm had passed over the islands.');
    none('By and large the harvest was good.');
    none('By Million. This');
    none('Amara Okello said the ferry would sail.');
  });
});
