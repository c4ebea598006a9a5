/** Words for each member of a union discriminated by `Key`; a member without words does not compile. */
export type WordsBy<Key extends string, Told extends Readonly<Record<Key, string>>> = {
  readonly [Name in Told[Key]]: (told: Told & Readonly<Record<Key, Name>>) => string;
};

/** Returns a function that words a member of a union by its discriminating field. */
export function wordsBy<Key extends string, Told extends Readonly<Record<Key, string>>>(
  key: Key,
  words: WordsBy<Key, Told>,
): (told: Told) => string {
  return (told) => {
    const name: Told[Key] = told[key];
    // Each row accepts the member that it is listed under.
    const say = words[name] as (told: Told) => string;
    return say(told);
  };
}
