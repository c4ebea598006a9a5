import { wordSet } from './word-set';

// Provenance: general knowledge.

/**
 * Second halves that turn a name into an adjective ("Seoul-based"): the name before the hyphen stands alone.
 * Lower case.
 */
export const PARTICIPLES_AFTER_HYPHEN = wordSet(`
  based led born backed owned style made related like era wide bound sponsored controlled occupied held run
  listed educated trained funded supported brokered imposed administered speaking language friendly inspired
  dominated appointed affiliated linked aligned allied type level only free positive negative affected
  flagged registered built designed produced mediated drafted mandated proposed ruled area sized ready themed
  born-and-bred majority bashing trotting loving leaning inflicted induced infected hit torn stricken
  a-side style's day year old century season point man mile
`);

/**
 * First halves that are not part of the name after the hyphen ("ex-Malian", "anti-American", "mid-July").
 * Lower case.
 */
export const JOINING_PREFIXES = wordSet(`
  ex anti pro pre post non sub trans pan inter intra mid early late neo semi quasi half un then all self near
  former multi counter cross
`);

/** Lower-case first halves that belong to the name after the hyphen ("al-Sisi"). */
export const NAME_PARTICLE_PREFIXES = wordSet(
  'al el ul ur an as ash ad ed es az bin ben abd abdel abu bint ibn o d',
);
