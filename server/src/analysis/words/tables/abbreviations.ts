import { wordSet } from './word-set';

// Provenance: general knowledge.

/**
 * Capitalised abbreviations whose dot does not end a sentence, lower case, without the dot. Single letters
 * need no row.
 */
export const DOTTED_ABBREVIATIONS = wordSet(`
  mr mrs ms dr prof gen col lt sgt capt maj adm cpl pvt cmdr brig rev hon sen rep gov pres supt insp det st ste jr sr
  fr ft mt messrs mme mlle atty amb
  inc corp ltd co bros no nos vs
  jan feb mar apr jun jul aug sept sep oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
  tex va vt wash wis wyo ont que alta man sask
`);
