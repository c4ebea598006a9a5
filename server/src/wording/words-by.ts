/** Words for each member of a union that `Key` tells apart; a member without words does not compile. */
export type WordsBy<Key extends string, Told extends Readonly<Record<Key, string>>> = {
  readonly [Name in Told[Key]]: (told: Told & Readonly<Record<Key, Name>>) => string;
};

/** Gives the words for what is told, by the field that tells its kind or variant. */
export function wordsBy<Key extends string, Told extends Readonly<Record<Key, string>>>(
  key: Key,
  words: WordsBy<Key, Told>,
): (told: Told) => string {
  return (told) => {
    const name: Told[Key] = told[key];
    // Each row takes the member that it stands under.
    const say = words[name] as (told: Told) => string;
    return say(told);
  };
}
