import assert from 'node:assert/strict';
import { outletOnLine, type OutletOnLine } from '../../../../server/src/analysis/lines/outlet-line';
import { smallResources } from '../small-resources';

const resources = smallResources();

function check(line: string, expected: OutletOnLine): void {
  it(`${JSON.stringify(line)}: ${expected}`, () =>
    assert.equal(outletOnLine(line, line.includes(':'), resources), expected));
}

describe('an outlet on a line', () => {
  check('Reuters', 'only');
  check('(Reuters)', 'only');
  check('Reuters (London)', 'only');
  check('Source: The Harbour Bell', 'source');
  check('Ferries stay in port - Reuters', 'suffix');
  check('Ferries, Reuters learnt, stay in port', 'within');
  check('Ferries stay in port', 'none');

  describe('that no table has', () => {
    check('Oakville Gazette', 'masthead');
    check('The Oakville Gazette', 'masthead');
    check('OAKVILLE HERALD (Springfield)', 'masthead');
    check('Nordtaler Tageblatt', 'masthead');
    check('La Gaceta de Oakville Noticias', 'masthead');
    check('harbour-bell.com', 'masthead');
    check('News', 'none');
    check('Gazette finds the missing ferry', 'none');
    check('Times are hard.', 'none');
    check('Ferries stop, e.g. on Monday', 'none');
  });
});
