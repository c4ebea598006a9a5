/* Short lists for the typo rules, all from general knowledge of English and of what news prints. */

/** The distinct words of a text: lists are easier to read and extend as running text. */
export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Function words that get run together with a neighbour in typing ("ofthe", "wasused"), of at least two
 * letters.
 */
export const FUNCTION_WORDS = list(`
  the of and to in on very just even said get got led away still both each many much at by for from with as is are was were be been has have had he she it its his her they their them
  that this these those which who whom an or but not will would can could should may might must do does did if than then
  so no we our us you your my all any some one two up out into over after before about between during when where while
  also more most other such only there what how because through under against within without being`);

/**
 * Function words of languages that news quotes from: near one of them, an unknown word is more likely foreign
 * than misspelt.
 */
export const FOREIGN_FUNCTION_WORDS = list(`
  de la le les du des et est une dans pour avec sur qui que el los las del y en un una por para con al il di della dei
  degli e ed che per gli der die das und von zu zum zur im den dem ein eine mit ist nicht van het een voor och att av
  dos da do na no em os ao bin ibn abu wa al-ul ul ke ki ka ko aur hai dan yang untuk dengan ng mga sa ang je ne pas nous vous`);

/** Words that English prints twice in a row on purpose, or as they are heard in speech. */
export const DOUBLED_ON_PURPOSE = list(`
  had that very no yes so far much many really long never ever well now there here her you ha hee ho hey hi
  bye blah bling boo boom chop clap cha cheep click dear ding go goody good great hear hip hush hurry huff knock la
  left right more near night nah okay oh ooh over please poo poor pom quack ring same slow slowly softly soon
  stop tap tick tock tip toot tut try twit wait way what whoa why win wow yeah yum yo
  again bang beep cry fifty rah run too truly one two three four five six seven eight nine ten big old
  absolutely awful bad beautiful cool crazy deep definitely fine forever funny happy heavy hot huge lovely nice pretty quick quickly
  quiet quite rich sad sick sorry sweet terrible tiny tired totally ugly weird wild wonderful sooner faster deeper louder mama papa
  chatter drip drop hop shake sing scream shout thank`);

/** Particles that turn the verb before them into a noun ("mailout", "sitin"). */
export const PARTICLES = list('in on up out over off down by through around away back');

/**
 * Verbs ending with a particle that may be followed by the same word as a preposition ("opted in in March"),
 * by that particle. Regular verbs are listed by their base form, others in every form.
 */
export const VERBS_WITH_PARTICLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'in',
    list(`opt log move check sign turn hand call phone dial drop settle cash tune step stay weigh pitch chip clock cave zoom join
      fit buy bought come came give gave given fly flew flown go goes went gone sleep slept break broke broken`),
  ],
  [
    'on',
    list(`log carry move press soldier switch turn latch clip sign pass stay drag linger hang hold held live go goes went gone
      keep kept catch caught get got`),
  ],
  ['over', list('carry hand spill roll turn pull move cross boil change take took taken blow blew win won')],
  ['by', list('pass drop walk swing stand stood come came go goes went gone get got put')],
  [
    'through',
    list('pass push pull follow sail go goes went gone come came get got fall fell fallen break broke'),
  ],
]);

/** After one of these, a verb may correctly occur twice ("what it is is this"). */
export const BEFORE_DOUBLED_VERB = list('it that this what there he she who');

/** Prefixes that freely form new words from known ones. */
export const PREFIXES =
  `un re non anti pre post over under out mis dis de co sub super inter intra multi micro macro mega mini
  ultra semi counter pro ex mid self bio cyber eco euro tele hyper trans neo geo agri agro petro electro psycho socio thermo
  photo radio aero auto hydro nano pseudo quasi infra extra uber crypto robo techno narco petro immuno cardio gastro arch meta omni poly fore up down off on in back head home house land life sea sky
  snow street sun time water web wind world air`
    .trim()
    .split(/\s+/);

/** Suffixes that freely form new words from known ones. */
export const SUFFIXES =
  `s es ed er ers ing ly ness less like able ible ish ism isms ist ists ise ised ises ising isation ize ized
  izes izing ization wise ward wards hood ship ships dom fest gate maker makers making man men woman women person proof free
  friendly based goer goers holder holders worker workers land work works house field side line time way room book fold most
  y ie ies al ial ary ian ians ean eans ese esque ette ful fully ment ments ation ations ator ators ity ities ally style
  verse core coin nomics athon punk speak washing splaining fluencer fluencers`
    .trim()
    .split(/\s+/);

/**
 * Endings that a hyphen attaches to a word that does not usually take them ("president-ing",
 * "candidate-itis").
 */
export const ENDINGS = list(`
  ing ings ed er ers ish itis ism isms ist ists ize ized izes izing ise ised ises ising ization isation ation ness ship hood dom
  ify ified ifying esque ette ville gate verse nomics ly th st nd rd ies est able ible ably ful less wise ward wards ier iest`);

/** Entries of the misspelling list that news prints correctly, as names or technical terms. */
export const NOT_MISSPELT = list(`
  bre tema boddy humber holliday sargeant tung bund internacional confidencial`);
