/**
 * The words of a text for comparing texts: lower case, without punctuation, whatever the blanks and line breaks between them.
 * Of scripts that put no blanks between words each character is one, so that a changed clause does not hide the rest.
 */
export function foldedWords(text: string): readonly string[] {
  return (
    text
      .replace(/\u00ad/gu, '')
      .toLowerCase()
      .match(WORD) ?? []
  );
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;
