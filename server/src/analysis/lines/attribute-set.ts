import { BoundedMap } from '../../text/bounded-map';
import { type Attribute, ATTRIBUTES } from './attributes';

const NUMBERS: ReadonlyMap<string, number> = new Map(ATTRIBUTES.map((name, index) => [name, index]));
/** Bits to a part of a set, so that each part is a UTF-16 unit of the key by which the set's list is kept. */
const PART = 16;
const PARTS = Math.ceil(ATTRIBUTES.length / PART);

/** The lists of the sets met, by their bits; dumps show a few thousand. */
const LISTED = new BoundedMap<string, readonly number[]>(16_384);

/** Where `attribute` stands in `ATTRIBUTES`. */
export function attributeNumber(attribute: Attribute): number {
  return NUMBERS.get(attribute) ?? -1;
}

/** A set of attributes that is cheap to fill: one bit each. */
export class AttributeSet {
  private readonly parts: number[] = new Array<number>(PARTS).fill(0);

  add(attribute: Attribute): void {
    const number = attributeNumber(attribute);
    const part = number >> 4;
    this.parts[part] = (this.parts[part] ?? 0) | (1 << (number & 15));
  }

  has(attribute: Attribute): boolean {
    const number = attributeNumber(attribute);
    return ((this.parts[number >> 4] ?? 0) & (1 << (number & 15))) !== 0;
  }

  /** Indices into `ATTRIBUTES`, ascending. Equal sets give one and the same list, so that what follows from it can be kept by it. */
  numbers(): readonly number[] {
    const key = String.fromCharCode(...this.parts);
    return LISTED.get(key) ?? LISTED.set(key, this.listed());
  }

  private listed(): readonly number[] {
    const numbers: number[] = [];
    this.parts.forEach((bits, part) => {
      for (let left = bits; left !== 0; left &= left - 1)
        numbers.push(part * PART + 31 - Math.clz32(left & -left));
    });
    return numbers;
  }
}
