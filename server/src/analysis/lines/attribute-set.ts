import { Attribute, ATTRIBUTES } from './attributes';

const NUMBERS: ReadonlyMap<string, number> = new Map(ATTRIBUTES.map((name, index) => [name, index]));
const WORDS = Math.ceil(ATTRIBUTES.length / 32);

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

  /** Indices into `ATTRIBUTES`, ascending. */
  numbers(): readonly number[] {
    const numbers: number[] = [];
    for (let word = 0; word < WORDS; word++) {
      for (let left = this.bits[word] ?? 0; left !== 0; left &= left - 1)
        numbers.push(word * 32 + 31 - Math.clz32(left & -left));
    }
    return numbers;
  }
}
