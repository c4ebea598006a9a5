import { BLANKS, DASHES } from '../../../text/character-classes';
/** What stands in brackets beside a name, or around a whole byline. Bounded, so that matching stays linear. */
const BRACKETS = /[([]([^()[\]]{1,100})[)\]]/gu;
const AROUND = /^[ \t]*[([][^()[\]]{3,120}[)\]][ \t]*$/u;
/** Words with which a bracket names further writers (`(with Peter Marsh)`). */
const WITH =
  /^(?:with|and|additional reporting by|avec|et|mit|und|con|y|e|com|met|en|med|og|och|dengan)(?=[ \t\u00a0]+\p{Lu})/iu;
const BESIDE = `${DASHES}${BLANKS}(<[|,`;
const ADDRESS = new RegExp(
  String.raw`[${BESIDE}]*(?<![^${BESIDE}])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}[)>\]]*`,
  'gu',
);

/**
 * The byline `line` of the same length, with blanks for what is beside its names: addresses, and brackets that say what
 * somebody did or is called; one that names an outlet stays. A bracket that names further writers becomes a comma before them.
 */
export function withoutAsides(line: string, isOutlet: (name: string) => boolean = () => false): string {
  if (!/[([@]/.test(line)) return line;
  const bare = line.replace(ADDRESS, blanks);
  if (AROUND.test(bare)) return bare.replace(/[()[\]]/gu, ' ');
  return bare.replace(BRACKETS, (bracket: string, inside: string) => {
    if (/[@/]/.test(inside) || isOutlet(inside)) return bracket;
    const more = WITH.exec(inside)?.[0].length;
    return more === undefined ? blanks(bracket) : `,${blanks(inside.slice(0, more))}${inside.slice(more)} `;
  });
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}
