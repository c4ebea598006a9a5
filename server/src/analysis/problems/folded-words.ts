/** The words of a short text for comparing texts: lower case, without punctuation, whatever the blanks between them. */
export function foldedWords(text: string): readonly string[] {
  return (
    text
      .replace(/\u00ad/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
