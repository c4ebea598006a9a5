// Makes another tool answer like our command line: node peer.mjs FOLDER PEER annotate FILE…
// prints one JSON object a line with `source`, `spans` and `problems`, in zero-based UTF-16 offsets.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [folder, peer, , ...files] = process.argv.slice(2);
const { load } = await import(pathToFileURL(`${folder}/load.mjs`).href);

/** Harper's rules on grammar and style are left out: only spelling and doubled words can be compared. */
async function harper() {
  const { LocalLinter, binary } = await load('harper.js').then(async (main) => ({
    ...main,
    binary: main.binary ?? (await load('harper.js/binary')).binary,
  }));
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async (text) => {
    const lints = await linter.lint(text, { language: 'plaintext' });
    const units = unitsOfCodePoints(text);
    const typos = lints.filter((lint) => ['Spelling', 'Repetition', 'Typo'].includes(lint.lint_kind()));
    return {
      problems: typos.map((lint) => {
        const { start, end } = lint.span();
        const fixes = lint.suggestions().map((suggestion) => suggestion.get_replacement_text());
        return problem(units[start], units[end], fixes);
      }),
    };
  };
}

/** The UTF-16 offset at which each code point begins, and the text's length after the last. */
function unitsOfCodePoints(text) {
  const units = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return [...units, at];
}

async function cspell() {
  const { spellCheckDocument, getDefaultSettings, mergeSettings } = await load('cspell-lib');
  const settings = mergeSettings(await getDefaultSettings(), { language: 'en,en-GB' });
  return async (text) => {
    const document = { uri: 'untitled:dump.txt', text, languageId: 'plaintext', locale: 'en,en-GB' };
    const options = { generateSuggestions: true, numSuggestions: 5, noConfigSearch: true };
    const { issues } = await spellCheckDocument(document, options, settings);
    return {
      problems: issues.map(({ offset, text: word, suggestions }) =>
        problem(offset, offset + word.length, suggestions ?? []),
      ),
    };
  };
}

function problem(start, end, replacements) {
  const fixes = replacements.map((newText) => ({
    title: newText,
    edits: [{ start, end, newText }],
    preferred: false,
  }));
  return { code: 'typo.word', start, end, fixes };
}

const annotate = await { 'harper.js': harper, 'cspell-lib': cspell }[peer]();
for (const source of files) {
  console.log(
    JSON.stringify({
      source,
      articles: [],
      spans: [],
      problems: [],
      ...(await annotate(readFileSync(source, 'utf8'))),
    }),
  );
}
process.exit(0);
