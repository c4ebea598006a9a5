import { wordSet } from './word-set';

// Provenance: general knowledge.

/**
 * Verbs whose subject is a person more often than anything else: "… said", "… told reporters". Lower case.
 */
export const SPEECH_VERBS = wordSet(`
  said says told tells added adds explained explains noted notes recalled recalls asked asks replied replies
  answered quipped joked insisted argued argues believes believed thinks thought admitted admits acknowledged
  wrote writes tweeted commented concluded continued stressed emphasized emphasised reiterated remarked
  grew retired married died resigned smiled laughed shrugged nodded
`);

/**
 * Verbs and nouns after which a lone capitalised word is a place ("lives in"), and prepositions of place.
 * Lower case.
 */
export const PLACE_PREPOSITIONS = wordSet(`
  in at near from to around outside inside toward towards across throughout into via through off
  northern southern eastern western central north south east west downtown
`);
