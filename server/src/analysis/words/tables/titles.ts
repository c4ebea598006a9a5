import { wordSet } from './word-set';

// Provenance: general knowledge.

/**
 * Words that precede a name without being part of it, lower case, without the dot ("Mr", "Dr"): what follows
 * is a person.
 */
export const HONORIFICS = wordSet(`
  mr mrs ms miss mx dr prof sir dame lord lady madam madame mme sheikh sheikha shaikh sheik imam rabbi mullah
  ayatollah rev reverend fr sr pastor bishop archbishop cardinal pope saint king queen prince princess emperor
  empress sultan emir tsar duke duchess earl count countess baron baroness viscount chief comrade maulana swami
  shri shrimati smt justice judge col lt sgt cpl capt maj gen adm cmdr pvt brig hon gov sen rep pres supt insp
  det amb advocate adv uncle auntie aunt chairman chairwoman chairperson captain colonel major lieutenant
  sergeant corporal admiral brigadier marshal commander constable detective inspector superintendent
  professor doctor president premier chancellor senator congressman congresswoman governor mayor ambassador
  mullah hajj haji datuk dato tan pm mp mla mk nana oba ven brother sister father mother
  king-elect president-elect
`);

/**
 * Honorifics that are as often a family or given name, a common word or part of another name: trusted only if
 * more of the name follows, never before a single doubtful word.
 */
export const DOUBTFUL_HONORIFICS = wordSet(`
  king prince queen count earl duke baron pope bishop judge justice major marshal chief sister brother father mother
  lord lady rep gen det amb ven tan adv hon saint cardinal miss uncle nana oba general president premier captain
  senator governor mayor ambassador professor doctor pastor chancellor sheikh imam emperor
`);

/**
 * Nouns that end a role phrase with capitals before a name: "Foreign Minister", "Secretary-General", "Chief
 * Executive". Lower case.
 */
export const TITLE_HEADS = wordSet(`
  president vice-president premier minister secretary chancellor director chairman chairwoman chairperson chair
  governor mayor ambassador commissioner councillor councilor senator congressman congresswoman representative
  speaker leader chief officer executive adviser advisor spokesman spokeswoman spokesperson secretary-general
  director-general attorney-general auditor-general governor-general consul-general auditor-elect general admiral
  commander captain colonel lieutenant lieutenant-general lieutenant-colonel major-general major brigadier
  brigadier-general marshal sergeant constable inspector superintendent detective judge justice prosecutor
  attorney counsel magistrate registrar ombudsman envoy representative consul envoy commissar treasurer auditor
  professor doctor rector principal chancellor vice-chancellor lecturer coach manager head coordinator
  co-chair co-founder founder ceo cfo coo cto md pm mp mep mla mk deputy whip dictator king queen prince princess
  emperor empress sultan emir crown pope patriarch archbishop bishop cardinal pastor reverend imam rabbi ayatollah
  sheikh chairman-elect president-elect prime-minister undersecretary under-secretary sherpa taoiseach tanaiste
  lord lady sir dame legislator lawmaker alderman sheriff editor publisher anchor correspondent reporter host
  columnist producer author actor actress singer striker midfielder goalkeeper defender
`);

/** Words that come before a title head within a role phrase. Lower case. */
export const TITLE_MODIFIERS = wordSet(`
  foreign prime vice deputy assistant associate acting interim former first second finance defence defense interior
  home health education trade economy economic economics energy justice labor labour agriculture transport
  transportation environment security national state chief senior general executive managing supreme crown grand
  lieutenant major field air rear fleet police cabinet budget treasury commerce industry tourism culture sports
  sport science technology communications information planning development housing water land lands mines mining
  petroleum oil public private special permanent presidential ministerial union federal provincial regional state
  party parliamentary opposition majority minority house senate group co joint district city county municipal
  attorney solicitor surgeon inspector auditor governor consul external internal international global regional
  social human financial operating technical medical legal political military naval army navy chief press media
  junior high lord privy under climate digital women youth infrastructure immigration migration intelligence
  election electoral central executive founding honorary new affairs minister president director secretary
  vice- ex communist crown hereditary paramount fire safety works veterans homeland
`);

/**
 * What may follow a title head and "of" as part of the role: "Secretary of State", "Chief of Staff". Lower
 * case.
 */
export const TITLE_COMPLEMENTS = wordSet(`
  state staff defense defence justice war foreign finance health education police trade agriculture commerce
  information interior energy labor labour tourism environment transport transportation government
  homeland treasury staff operations parliament
`);

/**
 * Lower-case nouns in running text after which capitalised words name a person: "spokesman", "striker",
 * "leader".
 */
export const ROLE_NOUNS = wordSet(`
  president minister secretary chancellor premier director chairman chairwoman chairperson chair governor mayor
  ambassador commissioner councillor senator congressman congresswoman representative speaker leader chief officer
  executive adviser advisor spokesman spokeswoman spokesperson general admiral commander captain colonel
  lieutenant sergeant inspector superintendent detective judge justice prosecutor attorney lawyer magistrate envoy
  treasurer professor dean principal coach manager head coordinator co-founder founder owner boss ceo deputy
  king queen prince princess emperor pope archbishop bishop pastor imam rabbi
  lawmaker legislator editor anchor correspondent reporter journalist columnist producer author writer novelist
  poet playwright actor actress comedian comedienne singer rapper musician guitarist drummer composer artist
  painter sculptor photographer filmmaker director-general secretary-general dictator strongman tycoon billionaire
  businessman businesswoman entrepreneur investor banker economist analyst strategist trader broker historian
  scientist researcher biologist physicist chemist psychologist sociologist archaeologist anthropologist
  epidemiologist virologist doctor physician surgeon nurse teacher student activist campaigner lawyer
  dissident defector whistleblower farmer fisherman driver pilot astronaut soldier veteran
  striker midfielder defender goalkeeper keeper winger forward batsman batter bowler all-rounder spinner seamer
  opener skipper captain teammate team-mate compatriot rival champion golfer boxer swimmer sprinter cyclist driver
  quarterback pitcher catcher infielder outfielder fullback lock hooker flanker fly-half scrum-half centre
  wife husband son daughter brother sister father mother uncle aunt nephew niece cousin grandfather grandmother
  widow partner girlfriend boyfriend friend colleague counterpart predecessor successor son-in-law
  candidate nominee hopeful incumbent contender challenger resident citizen user victim suspect gunman
  designer chef architect engineer developer expert consultant agent model host presenter broadcaster
  vice-president ex-president guru cleric preacher priest monk warlord rebel militant fugitive
  surnamed footballer cricketer lineman linebacker referee umpire jockey trainer rider legend star hero
  maestro mogul magnate heiress aide operative hacker inmate prisoner detainee hostage refugee migrant
`);
