// Runs a spell checker, ours or another, for the bench:
//   node peer.mjs FOLDER PEER annotate FILE…   answers like our command line: one JSON object a line with `source`, `spans`
//                                              and `problems`, in zero-based UTF-16 offsets
//   node peer.mjs FOLDER PEER measure FILE     prints what it takes to start and to read the texts of FILE, one JSON a line
// FOLDER holds the packages of the others. DATELINE_BENCH_WORDS names a JSON list of words: suggestions, which some take a
// tenth of a second for, are asked for these alone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [folder, peer, command, ...files] = process.argv.slice(2);
const { load } = await import(pathToFileURL(`${folder}/load.mjs`).href);
const words = process.env.DATELINE_BENCH_WORDS;
const asked = new Set(words === undefined ? [] : JSON.parse(readFileSync(words, 'utf8')));

/** Our own engine, bundled as the product is. */
function dateline(part) {
  const own = createRequire(import.meta.url)('../../out/bench/typo-stage.cjs');
  return own[part](fileURLToPath(new URL('../../dist/data', import.meta.url)));
}

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
    return typos.map((lint) => {
      const { start, end } = lint.span();
      const fixes = lint.suggestions().map((suggestion) => suggestion.get_replacement_text());
      return problem(units[start], units[end], fixes);
    });
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
  const { spellCheckDocument, suggestionsForWord, getDefaultSettings, mergeSettings } =
    await load('cspell-lib');
  const settings = mergeSettings(await getDefaultSettings(), { language: 'en,en-GB' });
  return async (text) => {
    const document = { uri: 'untitled:dump.txt', text, languageId: 'plaintext', locale: 'en,en-GB' };
    const options = { generateSuggestions: false, noConfigSearch: true };
    const { issues } = await spellCheckDocument(document, options, settings);
    const problems = [];
    for (const { offset, text: word } of issues) {
      const suggestions = asked.has(word)
        ? (await suggestionsForWord(word, { numSuggestions: 5, locale: 'en,en-GB' }, settings)).suggestions
        : [];
      problems.push(
        problem(
          offset,
          offset + word.length,
          suggestions.map((each) => each.word),
        ),
      );
    }
    return problems;
  };
}

/** American and British English: a word is right if either has it, and the suggestions of the first come first. */
async function hunspell() {
  const nspell = (await load('nspell')).default;
  const spellers = [];
  for (const name of ['dictionary-en', 'dictionary-en-gb']) spellers.push(nspell((await load(name)).default));
  return (text) =>
    [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)].flatMap(({ 0: found, index }) => {
      const word = found.replace(/['’]+$/, '');
      const plain = word.replaceAll('’', "'");
      if (spellers.some((speller) => speller.correct(plain))) return [];
      const suggestions = asked.has(word) ? spellers.flatMap((speller) => speller.suggest(plain)) : [];
      return [problem(index, index + word.length, [...new Set(suggestions)])];
    });
}

function problem(start, end, replacements) {
  const fixes = replacements.map((newText) => ({
    title: newText,
    edits: [{ start, end, newText }],
    preferred: false,
  }));
  return { code: 'typo.word', start, end, fixes };
}

const PEERS = {
  dateline: () => dateline('wholeAnalysis'),
  'dateline-words-alone': () => dateline('wordsAlone'),
  'cspell-lib': cspell,
  'harper.js': harper,
  nspell: hunspell,
};

/** Milliseconds of processor time so far: on a machine shared with other work the clock says nothing. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Megabytes that the process holds once what nobody needs is gone. */
function held() {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
}

async function measure(file) {
  const texts = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).text);
  const before = held();
  const begun = spent();
  const check = await PEERS[peer]();
  await check('The ferry is late.');
  const start = spent() - begun;
  const memory = held() - before;
  // Once unmeasured: compiling what is run often takes longer than running it.
  for (const text of texts) await check(text);
  const warm = spent();
  for (const text of texts) await check(text);
  const seconds = (spent() - warm) / 1000;
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(JSON.stringify({ start, memory, speed: bytes / 1e6 / seconds }));
}

async function annotate() {
  const check = await PEERS[peer]();
  for (const source of files) {
    const problems = await check(readFileSync(source, 'utf8'));
    console.log(JSON.stringify({ source, articles: [], spans: [], problems }));
  }
}

await (command === 'measure' ? measure(files[0]) : annotate());
process.exit(0);
