import { wordSet } from './word-set';

// Provenance: general knowledge.

/** Nouns that end the name of an event, a law, a prize, a work or a treaty ("… Cup", "… Act"). Lower case. */
export const MISC_HEADS = wordSet(`
  cup olympics olympiad games open masters championship championships tournament trophy grand-prix marathon derby
  classic tour festival carnival biennale expo fair summit conference convention forum's
  war wars revolution uprising intifada spring holocaust genocide massacre crisis
  act bill law code constitution charter treaty protocol accord accords agreement declaration pact amendment
  prize award awards medal oscar grammy emmy
  day week month year era period dynasty age empire
  plan project operation initiative programme scheme strategy framework report index
  road-map partnership deal style belt
  disease virus syndrome flu
`);

/** Misc heads that only name something after a name or in a fixed phrase. Lower case. */
export const WEAK_MISC_HEADS = wordSet(`
  open classic tour fair conference convention crisis law code bill plan project operation initiative programme
  scheme strategy framework report index partnership deal style belt day week month year age period spring
  disease virus flu summit age masters era syndrome
`);

/**
 * Religions, ideologies, and peoples and languages without a country: believers and adjectives, singular.
 * Lower case.
 */
export const GROUPS = wordSet(`
  muslim moslem islamic islamist christian catholic protestant orthodox evangelical anglican methodist lutheran
  baptist presbyterian mormon jewish jew judaism islam christianity hindu hinduism sikh buddhist buddhism sunni
  shia shiite shi'ite sufi salafi wahhabi zionist arab arabic kurd kurdish berber bedouin persian hutu tutsi
  zulu xhosa hausa igbo yoruba swahili rohingya uighur uyghur tibetan han pashtun tamil sinhalese punjabi bengali
  gujarati hindi urdu malayalam telugu marathi latin latino latina hispanic inuit maori aboriginal sami gypsy roma
  european african asian american eurasian scandinavian nordic baltic balkan caribbean slav slavic celtic
  communist marxist leninist maoist nazi fascist soviet republican democrat democratic conservative
  socialist roman ottoman byzantine victorian hellenic bolshevik gaullist thatcherite
  mandarin cantonese esperanto sanskrit hebrew yiddish basque catalan flemish scottish welsh english cornish
  bosnian serb chechen palestinian taiwanese eurosceptic parsi dalit brahmin afrikaner afrikaans
  latin-american african-american pan-african covid covid-19
`);

/** Whole names, lower case, with hyphens for spaces. */
export const KNOWN_MISC = wordSet(`
  world-war world-war-i world-war-ii first-world-war second-world-war cold-war gulf-war world-cup vietnam-war
  grand-prix grand-slam super-bowl brexit covid covid-19 big-bang silk-road bible quran koran internet
  champions-league premier-league la-liga europa-league bundesliga nobel-prize nobel-peace-prize new-year
  ballon-d'or latin-american six-nations asian-games commonwealth-games olympic-games olympics paralympics
  tour-de-france euro bitcoin black-lives-matter arab-spring belt-and-road green-party
`);
