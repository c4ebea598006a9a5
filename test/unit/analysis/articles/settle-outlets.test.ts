import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createAnalysis } from '../../../../server/src/analysis/analysis';
import { DEFAULT_SETTINGS } from '../../../../server/src/analysis/model/settings';
import { decodeOutlets } from '../../../../server/src/analysis/resources/outlets-table';
import { HARBOUR } from '../archives/formats/check';
import { smallResources } from '../small-resources';

const outlets = decodeOutlets(new Uint8Array(readFileSync(path.resolve('dist/data/outlets.bin'))));
const engine = createAnalysis({ ...smallResources(), outlets });

const outletOf = (text: string): string | undefined =>
  engine.analyse(text, DEFAULT_SETTINGS, []).articles[0]?.outlet?.name;

const DOCUMENT = (outlet: string, language: string): string =>
  `1 of 1 DOCUMENTS\n\n${outlet}\n\nMarch 18, 2008 Tuesday\n\nA headline of five words\n\nLENGTH: 90 words\n\n${HARBOUR}\n\nLOAD-DATE: March 18, 2008\n\n${language}\n`;

describe('a name that outlets of several countries have', () => {
  it('is settled by the language that the document declares', () => {
    assert.equal(outletOf(DOCUMENT('ABC', 'LANGUAGE: SPANISH; ESPANOL')), 'ABC (Spain)');
  });

  it('stays as printed where nothing settles it', () => {
    assert.equal(outletOf(DOCUMENT('ABC', 'PUBLICATION-TYPE: Newspaper')), 'ABC');
  });

  it('stays open in a dateline of another country', () => {
    const agency = engine.analyse(
      `Crane gone\nBy Amara Okello\n\nMADRID (KNA) — ${HARBOUR}\n`,
      DEFAULT_SETTINGS,
      [],
    ).articles[0]?.dateline?.agency;
    assert.equal(agency, 'KNA');
  });

  it('is settled by the country of the dateline', () => {
    const agency = engine.analyse(
      `Crane gone\nBy Amara Okello\n\nNAIROBI (KNA) — ${HARBOUR}\n`,
      DEFAULT_SETTINGS,
      [],
    ).articles[0]?.dateline?.agency;
    assert.equal(agency, 'Kenya News Agency');
  });

  it('leaves alone a name that only one has', () => {
    assert.equal(outletOf(DOCUMENT('The Guardian', 'LANGUAGE: SPANISH')), 'The Guardian');
  });
});
