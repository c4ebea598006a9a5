import assert from 'node:assert/strict';
import isoCountries from 'i18n-iso-countries';
import { decodeLexicon } from '../../../../server/src/analysis/resources/lexicon-decode';
import { decodeOutlets } from '../../../../server/src/analysis/resources/outlets-table';
import { compileOutlets, readOutlets } from '../../../../tools/data/compile-outlets';
import { lexiconFiles } from '../typos/support';

/** Countries by continent, as far as outlets of theirs are listed. */
const CONTINENTS: Readonly<Record<string, string>> = {
  Africa:
    'AO BF BI BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN KE LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ' +
    'SZ TD TN TZ UG ZA ZM ZW',
  Asia:
    'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MV MY NP OM PH PK PS QA SA SG ' +
    'SY TH TJ TL TM TR TW UZ VN YE',
  Europe:
    'AL AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS RU SE SI SK UA VA XK',
  'North America': 'AG BB BM BS BZ CA CR CU CW DM DO GL GT HN HT JM KY LC MX NI PA PR SV TT US VC',
  'South America': 'AR BO BR CL CO EC GY PE PY SR UY VE',
  Oceania: 'AU CK FJ GU MH NC NZ PF PG SB TO VU WS',
};

/** A word up to this rank is met in any newspaper. */
const COMMON_RANK = 20_000;

/** Two broadcasters are called so in print, a German one in small letters. */
const SHARED_BY_TWO = new Set(['NTV']);

describe('the table of outlets, as it is shipped', () => {
  const rows = readOutlets();
  const outlets = decodeOutlets(compileOutlets());

  it('holds outlets of every kind', () => {
    const least = { agency: 200, newspaper: 800, broadcaster: 200, magazine: 100, site: 300 };
    for (const [kind, count] of Object.entries(least))
      assert.ok(rows.filter((row) => row.kind === kind).length >= count, kind);
  });

  it('holds outlets of every continent', () => {
    const least = {
      Africa: 150,
      Asia: 400,
      Europe: 500,
      'North America': 500,
      'South America': 70,
      Oceania: 40,
    };
    for (const [continent, count] of Object.entries(least)) {
      const countries = new Set(CONTINENTS[continent]?.split(' '));
      const found = rows.filter((row) => row.country !== null && countries.has(row.country));
      assert.ok(found.length >= count, `${continent}: ${found.length}`);
    }
    const all = new Set(Object.values(CONTINENTS).join(' ').split(' '));
    const unplaced = rows.filter((row) => row.country !== null && !all.has(row.country));
    assert.deepEqual(
      unplaced.map((row) => row.country),
      [],
    );
  });

  it('names only countries that there are', () => {
    const codes = new Set([...Object.keys(isoCountries.getAlpha2Codes()), 'XK']);
    for (const { name, country } of rows) assert.ok(country === null || codes.has(country), name);
  });

  it('gives a domain as it stands in an address, and to one outlet only', () => {
    const owner = new Map<string, string>();
    for (const { name, domain } of rows) {
      if (domain === null) continue;
      assert.match(domain, /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, name);
      assert.equal(owner.get(domain), undefined, `${domain} of ${name}`);
      owner.set(domain, name);
    }
    assert.ok(owner.size >= 0.9 * rows.length);
  });

  it('lets a form stand for two outlets only where each row marks it, in capitals too', () => {
    const owner = new Map<string, string>();
    for (const { name, forms } of rows) {
      for (const { form, ambiguous } of forms) {
        const capitals = form.toUpperCase();
        if (SHARED_BY_TWO.has(capitals) || ambiguous) continue;
        assert.equal(owner.get(capitals) ?? name, name, form);
        owner.set(capitals, name);
      }
    }
  });

  it('marks every form that is a common English word', () => {
    const lexicon = decodeLexicon(lexiconFiles());
    const isCommon = (word: string): boolean => (lexicon.rank(word) ?? Infinity) < COMMON_RANK;
    const allowed = new Set(['SPA', 'IGN', 'RTE', 'ANI']);
    const unmarked = rows.flatMap(({ forms }) =>
      forms.filter(({ form, ambiguous }) => !ambiguous && !allowed.has(form) && isCommon(form.toLowerCase())),
    );
    assert.deepEqual(
      unmarked.map(({ form }) => form).filter((form) => lexicon.has(form.toLowerCase())),
      [],
    );
  });

  it('knows papers and agencies by their names in their own letters', () => {
    const names = {
      朝日新聞: 'Asahi Shimbun',
      读卖新闻: undefined,
      読売新聞: 'Yomiuri Shimbun',
      新华社: 'Xinhua',
      연합뉴스: 'Yonhap',
      ТАСС: 'TASS',
      Коммерсантъ: 'Kommersant',
      'Українська правда': 'Ukrainska Pravda',
      الأهرام: 'Al-Ahram',
      הארץ: 'Haaretz',
      Καθημερινή: 'Kathimerini',
      'Süddeutsche Zeitung': 'Süddeutsche Zeitung',
      ČTK: 'CTK',
    };
    for (const [form, name] of Object.entries(names)) assert.equal(outlets.lookup(form)?.name, name, form);
  });

  it('knows the agencies whose stories are printed everywhere', () => {
    const agencies =
      'Reuters|AP|AFP|dpa|EFE|ANSA|APA Austria|ANP|Belga|NTB|TT|Ritzau|STT|Lusa|PAP|MTI|TASS|Interfax|Anadolu|IRNA|ISNA|' +
      'Mehr News|Tasnim|WAM|SPA|KUNA|MENA|APS|MAP|TAP|PANA|NAN|SAPA|KNA|Bernama|Antara|VNA|PNA|Yonhap|KCNA|CNA|PTI|UNI|IANS|' +
      'ANI|BSS|APP|Khaama|Kyodo|Jiji Press|Xinhua|Notimex|Télam|Agência Brasil|Prensa Latina|Andina|GlobeNewswire|PR Newswire|' +
      'Business Wire|Accesswire|UPI|Bloomberg|Canadian Press|AAP';
    for (const form of agencies.split('|')) assert.equal(outlets.lookup(form)?.kind, 'agency', form);
  });

  it('believes a form that is also a word only where an outlet is expected', () => {
    for (const text of ['a stern warning', 'FOCUS ON RAIN', 'the Dawn of it', 'Sin Embargo', 'El Vocero'])
      assert.deepEqual(
        outlets.find(text).filter((match) => !match.ambiguous),
        [],
        text,
      );
  });
});
