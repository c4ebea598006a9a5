import assert from 'node:assert/strict';
import { engine } from '../../../corpus/engine';

const KINDS = new Set(['person', 'organization', 'place', 'misc', 'date']);

const analysis = engine();

/** The text with every name found in it as `«kind:…»`. */
function marked(text: string): string {
  const spans = analysis.analyse(text).spans.filter(({ kind }) => KINDS.has(kind));
  return spans.reduceRight(
    (out, { start, end, kind }) =>
      `${out.slice(0, start)}«${kind}:${out.slice(start, end)}»${out.slice(end)}`,
    text,
  );
}

/** Checks that exactly the marked names are found in the text without the marks. */
function check(expected: string): void {
  assert.equal(marked(expected.replace(/«[a-z]+:([^»]*)»/g, '$1')), expected);
}

describe('names found by the tagger', () => {
  it('are people, organizations, places, peoples and dates', () => {
    check(
      '«person:Marta Lindqvist» of the «organization:Baltic Shipping Corporation» told «misc:Danish» reporters in «place:Copenhagen» on «date:Tuesday» that the yard would close.',
    );
  });

  it('leave out the possessive ending and the title', () => {
    check("Talks in «place:Norway»'s capital were led by Mr. «person:Halvorsen», «place:Oslo» said.");
  });

  it('keep the dots of abbreviations', () => {
    check('The «place:U.S.» and «place:South Korea» will hold two-plus-two talks next week, officials said.');
  });

  it('keep a hyphenated name whole', () => {
    check('Foreign Minister «person:Baek Eui-jin» left «place:Seoul» for «place:Washington».');
  });

  it('are parted at the hyphen between two countries', () => {
    check('Officials praised the «place:Japan»-«place:China» accord.');
  });

  it('are found in capitals', () => {
    check('«place:KENYA» SENDS TROOPS TO «place:SOMALIA» AFTER ATTACK');
  });

  it('are found in title case', () => {
    check('«place:Kenya» Sends Troops to «place:Somalia» After Attack Kills Twelve');
  });

  it('are found in tables of results', () => {
    check('1. «person:Anna Keller» («place:Germany») 48.2 seconds');
  });

  it('say why, and how sure that is', () => {
    const text = 'The minister met Jonas Brandt in Berlin on Friday, officials said.';
    const person = analysis.analyse(text).spans.find(({ kind }) => kind === 'person');
    assert.ok(person !== undefined && person.evidence.length > 0);
  });
});
