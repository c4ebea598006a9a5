// What the engine takes from its surroundings beyond ECMAScript: Node and browsers alike have it. `tsconfig.engine.json` reads
// this in the place of their types, so that the engine cannot come to need anything else of either.

declare class TextEncoder {
  encode(text?: string): Uint8Array;
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
}

declare class TextDecoder {
  constructor(encoding?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  readonly encoding: string;
  decode(bytes?: Uint8Array | DataView, options?: { readonly stream?: boolean }): string;
}
