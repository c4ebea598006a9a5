import { wordSet } from './word-set';

// Provenance: general knowledge.

/**
 * Nouns that end the name of an organization ("… University", "… Ministry") or begin it before "of". Lower
 * case.
 */
export const ORGANIZATION_HEADS = wordSet(`
  university college school academy institute institution polytechnic faculty conservatory seminary kindergarten
  ministry department directorate secretariat office bureau agency authority commission committee subcommittee
  council board panel tribunal court parliament assembly senate congress cabinet government legislature knesset
  diet duma bundestag sabha administration commissioner's treasury inspectorate constabulary
  party movement alliance coalition front union federation confederation association society league organization
  organisation foundation trust fund charity network forum group consortium club guild chamber syndicate
  corporation corp company co inc ltd limited llc plc ag sa gmbh bhd holdings enterprises industries partners
  associates ventures brothers bros sons
  bank insurance securities capital airlines airways railways railway motors motor electric electronics
  semiconductor pharmaceuticals pharmaceutical laboratories steel oil petroleum gas energy telecom
  telecommunications communications software technologies systems entertainment studios pictures records
  broadcasting television radio newspaper newspapers news times post herald tribune gazette journal
  shimbun press magazine chronicle observer telegraph mail weekly
  army navy forces force guard guards corps police brigade brigades regiment battalion militia command fleet
  service services ministry embassy consulate mission delegation
  church diocese archdiocese synod caucus directorate archives orchestra philharmonic choir ballet
  united rovers wanderers athletic fc rangers hotspur
  lions tigers eagles bulls hawks sox yankees mets cubs giants angels dodgers astros braves cardinals
  rockets lakers warriors raptors celtics knicks packers cowboys patriots steelers dolphins
  team squad crew unit taskforce agency initiative project programme program cooperative collective
  workers democrats republicans conservatives liberals greens socialists communists nationalists
  exchange reserve observatory watch international
  institutes departments ministries universities committees councils
`);

/**
 * Heads so general that they only end an organization's name after another head or a word that is not an
 * English adjective.
 */
export const WEAK_ORGANIZATION_HEADS = wordSet(`
  office front fund trust group forum network project programme program initiative unit team squad crew mission
  service services command force forces guard guards watch exchange reserve energy oil gas electric steel motor
  united athletic international capital partners post mail times journal observer news radio television press
  records pictures systems communications command corps workers school church club company society delegation
  lions tigers eagles bulls hawks giants angels rockets cardinals warriors rangers cowboys dolphins patriots
  braves sa ag sons brothers insurance administration commissioner's diet congress front
`);

/**
 * Heads that stand alone with a capital for the one everybody means: "Parliament", "the Cabinet". Lower case.
 */
export const LONE_ORGANIZATIONS = wordSet(`
  parliament cabinet congress senate assembly treasury pentagon kremlin knesset diet duma bundestag bundesrat
  politburo navy army interpol hamas hezbollah taliban vatican fed supreme commons
`);

/**
 * Heads before which a country's name is separate ("US State Department" names a place and an organization).
 */
export const STATE_ORGANS = wordSet(`
  department ministry government congress senate parliament army navy forces embassy treasury police
  military cabinet court administration
`);

/** Whole names, lower case, of organizations that have no head word. */
export const KNOWN_ORGANIZATIONS = wordSet(`
  white-house downing-street european-union united-nations high-court supreme-court upper-house lower-house
  state-department red-cross red-crescent wall-street-journal security-council al-qaeda al-shabaab boko-haram
  islamic-state islamic-jihad muslim-brotherhood world-bank federal-reserve african-union arab-league
  amnesty-international human-rights-watch united-nations-security-council scotland-yard
  house-of-representatives house-of-commons house-of-lords labour medecins-sans-frontieres doctors-without-borders
  world-health-organization general-assembly national-assembly coast-guard air-force national-guard
  goldman-sachs morgan-stanley credit-suisse general-motors general-electric manchester-city real-madrid
  inter-milan bayern-munich borussia-dortmund paris-saint-germain khmer-rouge central-committee
`);

/**
 * Words in an organization's name that keep a possessive: "People's Bank", "Children's Fund". Lower case,
 * without the 's.
 */
export const POSSESSIVE_IN_NAMES = wordSet(`
  people men women children magistrate teacher worker farmer king queen prince veteran lawyer student
  public nurse mayor player parent
`);

/** Words that join two capitalised halves of an organization's name. Lower case. */
export const CONJOINED_IN_NAMES = wordSet('and &');

/**
 * Prepositions after a head that lead to the rest of an organization's name ("Ministry of", "Centre for").
 * Lower case.
 */
export const NAME_PREPOSITIONS = wordSet('of for on');

/** Capitals before the name of a sports club ("FC …"), as printed. */
export const CLUB_PREFIXES = wordSet(
  'FC AFC AC AS SC CF CD RC SK FK BK IF IK SV VfB VfL TSG HSV CSKA RB SL CR USM JS ES CA NK AEK PSV US UD SD',
);

/**
 * Lower-case nouns before or after which an unknown name is an organization's: "the airline …", "… magazine".
 */
export const ORGANIZATION_NOUNS = wordSet(`
  company firm startup start-up conglomerate group giant maker carmaker automaker chipmaker drugmaker planemaker retailer
  bank lender insurer broker brokerage airline carrier operator utility miner developer manufacturer supplier
  newspaper daily weekly magazine tabloid broadcaster channel station network agency publisher website portal outlet
  ngo charity nonprofit organisation organization think-tank party militia faction club side outfit franchise
  union subsidiary chain app platform
`);

/** Capitals before a ship's name ("HMS …"), as printed. */
export const SHIP_PREFIXES = wordSet('HMS USS INS MV SS RMS HMCS HMAS RRS USNS USCGC ROKS JS');
