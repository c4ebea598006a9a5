import { wordSet } from './word-set';

// Provenance: general knowledge.

/** Small words inside people's names ("Ursula von der Leyen", "Mohammed bin Salman"). Lower case. */
export const NAME_PARTICLES = wordSet(`
  de da do dos das del della di du des la le el al bin ben ibn bint van von der den ter ten zu zur y e af av abu ul
`);

/** What may follow a family name, lower case without the dot. */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv');
