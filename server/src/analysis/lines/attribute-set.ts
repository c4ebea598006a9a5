import { Attribute, ATTRIBUTES } from './attributes';

const NUMBERS: ReadonlyMap<string, number> = new Map(ATTRIBUTES.map((name, index) => [name, index]));
const WORDS = Math.ceil(ATTRIBUTES.length / 32);

/** The lists of the sets met, by their bits; dumps show a few thousand. When there are so many, all are forgotten. */
const LISTED = new Map<string, readonly number[]>();
const MOST_LISTED = 16_384;

/** Where `attribute` stands in `ATTRIBUTES`. */
export function attributeNumber(attribute: Attribute): number {
  return NUMBERS.get(attribute) ?? -1;
}

/** A set of attributes that is cheap to fill: one bit each. */
export class AttributeSet {
  private readonly bits = new Int32Array(WORDS);

  add(attribute: Attribute): void {
    const number = attributeNumber(attribute);
    this.bits[number >> 5] = (this.bits[number >> 5] ?? 0) | (1 << (number & 31));
  }

  has(attribute: Attribute): boolean {
    const number = attributeNumber(attribute);
    return ((this.bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  /** Indices into `ATTRIBUTES`, ascending. Equal sets give one and the same list, so that what follows from it can be kept by it. */
  numbers(): readonly number[] {
    const key = String.fromCharCode(...new Uint16Array(this.bits.buffer));
    let numbers = LISTED.get(key);
    if (numbers === undefined) {
      numbers = this.listed();
      if (LISTED.size >= MOST_LISTED) LISTED.clear();
      LISTED.set(key, numbers);
    }
    return numbers;
  }

  private listed(): readonly number[] {
    const numbers: number[] = [];
    for (let word = 0; word < WORDS; word++) {
      for (let left = this.bits[word] ?? 0; left !== 0; left &= left - 1)
        numbers.push(word * 32 + 31 - Math.clz32(left & -left));
    }
    return numbers;
  }
}
