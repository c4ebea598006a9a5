/** The words of a short text, for comparing texts: lower case, without punctuation, ignoring white space. */
export function foldedWords(text: string): readonly string[] {
  return (
    text
      .replace(/\u00ad/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
