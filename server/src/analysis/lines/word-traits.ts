import { BOILERPLATE_WORDS } from './tables/boilerplate';
import { CREDIT_WORDS } from './tables/credits';

/** What a word of a line says by itself, as bits. */
export const FUNCTION_WORD = 1;
export const SPEECH_WORD = 2;
/** "reported", "according": speech only with what stands around it. */
export const SPEECH_PERHAPS = 4;
export const AGO = 8;
/** Without such a word no row of boilerplate matches but those for a line's beginning. */
export const BOILERPLATE_WORD = 16;
export const CREDIT_WORD = 32;

const ROWS: readonly (readonly [number, readonly string[]])[] = [
  [
    FUNCTION_WORD,
    `the a an of to in on at for with by from and or but is was were are has have had said says that this it he she they`.split(
      ' ',
    ),
  ],
  [SPEECH_WORD, ['said', 'says', 'told', 'added']],
  [SPEECH_PERHAPS, ['according', 'reported']],
  [AGO, ['ago']],
  [BOILERPLATE_WORD, BOILERPLATE_WORDS],
  [CREDIT_WORD, CREDIT_WORDS],
];

/** Adds a letter to the hash of a word, which begins at 0; case does not count. A unit that is no ASCII letter gives nonsense. */
export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit & 31)) | 0;
}

const SLOTS = 256;
const hashes = new Int32Array(SLOTS);
const lengths = new Uint8Array(SLOTS);
const traits = new Uint8Array(SLOTS);

/**
 * The traits of the word of ASCII letters with this hash and length, 0 for most words. Words of up to six letters are
 * told apart by their hashes beyond doubt; a longer one may be taken for another, so its traits are a hint only.
 */
export function traitsOf(hash: number, length: number): number {
  let slot = slotOf(hash);
  while (lengths[slot] !== 0) {
    if (hashes[slot] === hash && lengths[slot] === length) return traits[slot] ?? 0;
    slot = (slot + 1) % SLOTS;
  }
  return 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 9)) & (SLOTS - 1);
}

for (const [trait, words] of ROWS) {
  for (const word of words) {
    let hash = 0;
    for (let index = 0; index < word.length; index++) hash = hashed(hash, word.charCodeAt(index));
    let slot = slotOf(hash);
    while (lengths[slot] !== 0 && !(hashes[slot] === hash && lengths[slot] === word.length))
      slot = (slot + 1) % SLOTS;
    hashes[slot] = hash;
    lengths[slot] = word.length;
    traits[slot] = (traits[slot] ?? 0) | trait;
  }
}
