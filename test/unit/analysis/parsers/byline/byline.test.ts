import assert from 'node:assert/strict';
import { readByline } from '../../../../../server/src/analysis/parsers/byline/byline';
import { marked } from '../../../text/marked';
import { smallResources } from '../../small-resources';

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

  it('passes over addresses, and over brackets that say what somebody did or is called', () => {
    check('«By Amara Okello» amara.okello@herald.example', ['Amara Okello']);
    check('«By Amara Okello» (amara@herald.example)', ['Amara Okello']);
    check('«Von Amara Okello und Peter Marsh» (Text)', ['Amara Okello', 'Peter Marsh']);
    check('«By Rui (Nino) Ferreira»', ['Rui Ferreira']);
    check('(«By Amara Okello»)', ['Amara Okello']);
  });

  it('takes a bracket that names further writers for a part of it', () => {
    check('«By Amara Okello (with Peter Marsh)»', ['Amara Okello', 'Peter Marsh']);
    check('«Par Amara Okello (avec Peter Marsh et Rui Ferreira)»', [
      'Amara Okello',
      'Peter Marsh',
      'Rui Ferreira',
    ]);
  });

  it('may be cut off by a line break behind its "and"', () => {
    check('«By Amara Okello» and', ['Amara Okello']);
  });

  it('knows a writer by the labels of other languages, and no editor by them', () => {
    check('«Penulis: Rini Hartati»', ['Rini Hartati']);
    check('«Oleh Rini Hartati»', ['Rini Hartati']);
    none('Editor: Bagus Wicaksono');
    none('Penulis: Redaksi');
  });

  it('keeps a place with the name, one for each', () => {
    check('«By Amara Okello in Lisbon»', ['Amara Okello']);
    check('«By Amara Okello, in Lisbon»', ['Amara Okello']);
    check('«By Amara Okello, Lisbon»', ['Amara Okello']);
    check('«By Amara Okello in Lisbon and Peter Marsh in Madrid»', ['Amara Okello', 'Peter Marsh']);
    check('«By Amara Okello in Lisbon, Peter Marsh in Madrid» and agencies', ['Amara Okello', 'Peter Marsh']);
  });

  it('joins several authors with whatever their language does', () => {
    check('«By Amara Okello & Peter Marsh»', ['Amara Okello', 'Peter Marsh']);
    check('«By Amara Okello, Peter Marsh, and Rui Ferreira»', [
      'Amara Okello',
      'Peter Marsh',
      'Rui Ferreira',
    ]);
    check('«Por Joana Ferreira y Peter Marsh»', ['Joana Ferreira', 'Peter Marsh']);
    check('«Por Joana Ferreira e Rui Ferreira»', ['Joana Ferreira', 'Rui Ferreira']);
    check('«Par Amara Okello et Peter Marsh»', ['Amara Okello', 'Peter Marsh']);
    check('«Von Amara Okello und Peter Marsh»', ['Amara Okello', 'Peter Marsh']);
    check('«Di Joana Ferreira»', ['Joana Ferreira']);
    check('«Door Peter Marsh en Grace Hill»', ['Peter Marsh', 'Grace Hill']);
    check('«BY AMARA OKELLO AND PETER MARSH»', ['AMARA OKELLO', 'PETER MARSH']);
    check('«By: Amara Okello»', ['Amara Okello']);
    check('«Analysis by Amara Okello»', ['Amara Okello']);
  });

  it('leaves out titles, jobs without a comma, and handles', () => {
    check('«By Dr. Amara Okello»', ['Amara Okello']);
    check('«By Lt. Col. Peter Marsh»', ['Peter Marsh']);
    check('«By Amara Okello» Staff Writer', ['Amara Okello']);
    check('«By Amara Okello», Senior Correspondent in Lisbon', ['Amara Okello']);
    check('«By Amara Okello» (@aokello)', ['Amara Okello']);
    check('«By Amara Okello», Special to the Lantern', ['Amara Okello']);
  });

  it('finds the outlet an author wrote for', () => {
    check('«By Amara Okello» of the Harbour Herald', ['Amara Okello'], 'Harbour Herald');
    check('«By Amara Okello» of the Lantern Weekly', ['Amara Okello']);
    check('«By Amara Okello» for KBC', ['Amara Okello'], 'KBC');
    check('«By Amara Okello», Reuters Technology Writer', ['Amara Okello'], 'Reuters');
    check('«By AMARA OKELLO», Reuters Writer', ['AMARA OKELLO'], 'Reuters');
    check('«By Amara Okello» (Reuters)', ['Amara Okello'], 'Reuters');
    check('«By Reuters writer Amara Okello»', ['Amara Okello']);
  });

  it('reads the line below a name that says for whom it wrote', () => {
    check('«Of REUTERS»', [], 'Reuters');
    check('«Reuters Staff Writer»', [], 'Reuters');
    none('Of Lisbon and Madrid');
    none('Of all writers');
  });

  it('names nobody for a desk or an outlet', () => {
    check('«By Our Special Correspondent»', []);
    check('«By Our Correspondent»', []);
    check('«By Agencies»', []);
    check('«By staff and agencies»', []);
    check('«By Staff and Wire Reports»', []);
    check('«By Reuters»', [], 'Reuters');
    check('«By Reuters Staff»', [], 'Reuters');
  });

  it('takes bare names only if people bear them', () => {
    check('«Grace Marsh»', ['Grace Marsh']);
    none('Harbour Reopens');
    none('Buenos Aires');
    none('Grace Marsh, Lisbon');
    none('Grace Marsh/Reuters');
    none('Grace Marsh (@gracem) 9 March 2019');
  });

  it('is not taken in by sentences', () => {
    none('By Thursday, the storm had passed over the islands.');
    none('By and large the harvest was good.');
    none('By Million. This');
    none('Amara Okello said the ferry would sail.');
    none('By Amara Okello said the ferry');
    none('By Hook or by Crook');
    none('By train to Lisbon');
    none('Por favor');
    none('Por Favor');
    none('Von der Leyen');
  });
});
