import type { Token } from '../words/tokens';

/**
 * What, in a run of characters without spaces, shows that it is an address, a handle, a path or a file name.
 */
const ADDRESS_PART =
  /:\/\/|@|www\.|[\\_#]|\.(?:com|org|net|edu|gov|info|co|html?|pdf|php|jpe?g|png)\b|[a-z]\/[a-z][^\s/]*\//i;

/** A domain name, recognised by a lower-case ending that is not an English word, as "in" and "it" are. */
const WEB_NAME =
  /[a-z0-9]\.(?:tv|fm|io|uk|eu|de|fr|nl|ru|cn|jp|kr|nz|au|ca|ch|se|dk|pl|cz|hu|ie|za|il|biz|news)\b/;

/** An HTML character reference (“&quot;”): encoding damage, which leaves no word next to it intact. */
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/**
 * For each token of the text, whether it is part of a web address, an e-mail address or a handle. Examines
 * each run between spaces once.
 */
export function tokensInAddresses(text: string, tokens: readonly Token[]): readonly boolean[] {
  const inside: boolean[] = [];
  let first = 0;
  while (first < tokens.length) {
    let last = first;
    while (touchesAcross(tokens, last + 1)) last++;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    const stretch = text.slice(start, end);
    const isAddress =
      last > first && (ADDRESS_PART.test(stretch) || WEB_NAME.test(stretch) || ENTITY.test(stretch));
    for (let index = first; index <= last; index++) inside.push(isAddress);
    first = last + 1;
  }
  return inside;
}

function touchesAcross(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.gap === 'none';
}
