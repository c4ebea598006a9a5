import { wordSet } from './word-set';

// Provenance: general knowledge.

/** Small words inside people's names ("Ursula von der Leyen", "Mohammed bin Salman"). Lower case. */
export const NAME_PARTICLES = wordSet(`
  de da do dos das del della di du des la le el al bin ben ibn bint van von der den ter ten zu zur y e af av abu ul ka wa
`);

/** What may follow a family name, lower case, without the dot. */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi');

/** Foreign articles before a name that is not a person's ("La Repubblica"). Lower case. */
export const FOREIGN_ARTICLES = wordSet('la le les el los las il lo die das der');

/** Heads of titles, organizations or places that are also family names. Lower case. */
export const FAMILY_NAMES_AMONG_HEADS = wordSet(`
  park parks hill hills hall lane king prince bishop pope dean church field fields forest lake rivers judge major marshal
  earl duke chancellor baron cardinal abbey castle street brooks garden marsh pope wells west banks cook
  price guard sergeant law england bridges ridge court knight moon young long little small best
`);

/** Capitalised words that are never part of a person's name, lower case. They end a run of name parts. */
export const NEVER_IN_PERSON_NAMES = wordSet(`
  prime nation nations class group states series first second third fourth fifth north south east west northern
  southern eastern western central new old great big national international federal royal union general
  bank party league club city county state street cup championship day week month year war world
  parliament congress senate government ministry minister district zone region division section version
  airlines airways motors news times post today the and of with for from by at in on to
  foreign former deputy vice chief senior
`);
