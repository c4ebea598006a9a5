import assert from 'node:assert/strict';
import { runToEnd, Slices } from '../../../../../server/src/analysis/incremental/slices';
import { DATELINE_DASHES } from '../../../../../server/src/analysis/parsers/dateline/dashes';
import { datelineGoesOn } from '../../../../../server/src/analysis/parsers/dateline/can-continue';
import { parseDateline } from '../../../../../server/src/analysis/parsers/dateline/dateline';
import { findGluedDatelines } from '../../../../../server/src/analysis/typos/run-on-datelines';
import { smallResources } from '../../small-resources';

const resources = smallResources();

/** Datelines closed by this dash, in which nothing else would carry them past a test that asks for a mark. */
const FORMS: readonly ((dash: string) => { readonly dateline: string; readonly dash: string })[] = [
  (dash) => ({ dateline: 'LONDON', dash: ` ${dash} ` }),
  (dash) => ({ dateline: 'LONDON', dash: `${dash} ` }),
  (dash) => ({ dateline: 'LONDON, April', dash: ` ${dash} ` }),
  (dash) => ({ dateline: 'LONDON Reuters', dash: ` ${dash} ` }),
  (dash) => ({ dateline: 'LONDON (Reuters)', dash: ` ${dash} ` }),
  (dash) => ({ dateline: 'LONDON /Reuters/', dash: ` ${dash} ` }),
];

describe('every dash that closes a dateline', () => {
  for (const dash of DATELINE_DASHES) {
    const name = `U+${dash.charCodeAt(0).toString(16).padStart(4, '0')}`;

    for (const form of FORMS) {
      const { dateline, dash: closing } = form(dash);
      it(`closes “${dateline}${closing}” (${name})`, () => {
        const parse = parseDateline(`${dateline}${closing}Ferries stayed in port.`, 0, resources);
        assert.deepEqual(parse === null ? null : [parse.start, parse.end, parse.bodyStart], [
          0,
          dateline.length,
          dateline.length + closing.length,
        ]);
      });
    }

    it(`stands before the place when the agency comes first (${name})`, () => {
      const text = `(Reuters) ${dash} LONDON, April 3 ${dash} Ferries stayed in port.`;
      const parse = parseDateline(text, 0, resources);
      assert.deepEqual(
        parse?.places.map(({ start, end }) => text.slice(start, end)),
        ['LONDON'],
      );
    });

    it(`stands before an agency in brackets (${name})`, () => {
      const parse = parseDateline(`LONDON ${dash} (Reuters) Ferries stayed in port.`, 0, resources);
      assert.equal(parse?.agency?.name, 'Reuters');
    });

    it(`passes the quick test behind a place (${name})`, () => {
      assert.equal(datelineGoesOn(`London ${dash} ferries`, 'London'.length), true);
    });

    it(`shows a dateline that runs into the words before it (${name})`, () => {
      const found = findGluedDatelines(
        `Ferries stayed in portLONDON (Reuters) ${dash} Ferries stayed in port.`,
        resources,
        new Slices(),
      );
      assert.equal(runToEnd(found).length, 1);
    });
  }

  it('is one UTF-16 unit and no sign of patterns, as it is set into their brackets, the hyphen first', () => {
    assert.equal([...DATELINE_DASHES].length, DATELINE_DASHES.length);
    assert.match(DATELINE_DASHES, /^-[^-\]\\^]+$/);
  });
});
