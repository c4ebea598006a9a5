/** How many blanks, a byte order mark among them, a line begins with. UTF-16. */
export function leadingBlanks(line: string): number {
  return /^[\s\ufeff]*/u.exec(line)?.[0].length ?? 0;
}
