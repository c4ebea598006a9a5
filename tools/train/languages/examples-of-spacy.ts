/**
 * The strings in the list `sentences` of a Python file, as spaCy keeps its example sentences; none where there is no such list.
 * Strings with nothing between them are one, as in Python; a comment is passed over. Linear.
 */
export function sentencesIn(python: string): readonly string[] {
  const opening = /^sentences\s*=\s*\[/m.exec(python);
  if (opening === null) return [];
  const sentences: string[] = [];
  let sentence: string | undefined;
  TOKEN.lastIndex = opening.index + opening[0].length;
  for (let match = TOKEN.exec(python); match !== null; match = TOKEN.exec(python)) {
    const string = match[1] ?? match[2] ?? match[3];
    if (string !== undefined) sentence = (sentence ?? '') + unescaped(string);
    else if (match[0] === ',' || match[0] === ']') {
      if (sentence !== undefined) sentences.push(sentence);
      sentence = undefined;
      if (match[0] === ']') break;
    }
  }
  return sentences;
}

/** A string in three quotation marks, in one or in the other; a comment; a comma; the end of the list. */
const TOKEN = /"""((?:[^"\\]|\\.|"(?!""))*)"""|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|#[^\n]*|,|\]/gsu;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\n': '' };

function unescaped(string: string): string {
  return string.replace(/\\u([0-9a-f]{4})|\\(.)/gisu, (_, code: string | undefined, plain: string) =>
    code === undefined ? (ESCAPES[plain] ?? plain) : String.fromCharCode(parseInt(code, 16)),
  );
}
