/** The length of a line's leading white space, including a byte order mark. UTF-16. */
export function leadingBlanks(line: string): number {
  return /^[\s\ufeff]*/u.exec(line)?.[0].length ?? 0;
}
