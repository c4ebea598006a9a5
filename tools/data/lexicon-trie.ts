/**
 * The words of a cspell dictionary in its `TrieXv3` text form, as written, in the order of the file.
 *
 * The form, as documented in the README of cspell-trie-lib: after `__DATA__` every character is a node below
 * the present one; `$` ends a word and steps back once (`$3` three times); `<` steps back once (`<4` four times);
 * `#9;` makes the present node the same as an earlier one, counted in the base that the header names; `\` takes the
 * next character literally. Nodes are numbered as they are opened, save references and word ends without
 * children, which have no number of their own.
 *
 * Words under `!` (forbidden) and `~` (folded duplicates) are left out, as are compound parts (`*`, `+`).
 * Throws on a text of another form: this runs at build time, where a wrong table must stop the build.
 */
export function wordsOfTrie(text: string): readonly string[] {
  const header = /^TrieXv3\nbase=(\d+)$/m.exec(text);
  const dataAt = text.indexOf('__DATA__\n');
  if (header === null || dataAt < 0) throw new Error('not a TrieXv3 file');
  const root = readNodes(text.slice(dataAt + '__DATA__\n'.length), Number(header[1]));
  const words: string[] = [];
  collect(root, '', words);
  return words;
}

interface TrieNode {
  endsWord: boolean;
  readonly children: Map<string, TrieNode>;
}

interface Step {
  readonly letter: string;
  readonly node: TrieNode;
}

const END_OF_WORD: TrieNode = { endsWord: true, children: new Map() };

const newNode = (): TrieNode => ({ endsWord: false, children: new Map() });

function readNodes(data: string, base: number): TrieNode {
  const root = newNode();
  const numbered: TrieNode[] = [root];
  const path: Step[] = [];
  const present = (): TrieNode => path.at(-1)?.node ?? root;
  const replacePresent = (node: TrieNode): void => {
    const last = path.pop();
    if (last === undefined) throw new Error('a reference at the root of a trie');
    present().children.set(last.letter, node);
    path.push({ letter: last.letter, node });
  };
  const characters = [...data];
  let position = 0;
  const stepBack = (): void => {
    let digits = '';
    while (/^[0-9]$/.test(characters[position] ?? '')) digits += characters[position++];
    path.length -= digits === '' ? 1 : Number(digits);
  };
  while (position < characters.length) {
    const character = characters[position++] ?? '';
    if (character === '\n' || character === '\r') continue;
    if (character === '$') {
      const node = present();
      if (node.children.size === 0) {
        numbered.pop();
        replacePresent(END_OF_WORD);
      } else {
        node.endsWord = true;
      }
      stepBack();
    } else if (character === '<') {
      stepBack();
    } else if (character === '#') {
      const end = characters.indexOf(';', position);
      const node = numbered[Number.parseInt(characters.slice(position, end).join(''), base)];
      if (node === undefined) throw new Error('a reference to a node not yet read');
      position = end + 1;
      numbered.pop();
      replacePresent(node);
    } else {
      const letter = character === '\\' ? (characters[position++] ?? '') : character;
      const node = newNode();
      present().children.set(letter, node);
      numbered.push(node);
      path.push({ letter, node });
    }
  }
  return root;
}

function collect(node: TrieNode, prefix: string, words: string[]): void {
  if (node.endsWord) words.push(prefix);
  for (const [letter, child] of node.children) {
    if (prefix === '' && (letter === '!' || letter === '~')) continue;
    if (letter === '*' || letter === '+') continue;
    collect(child, prefix + letter, words);
  }
}
