/** "Doe" of "Doe's", and of "Does'": a form without its possessive ending. */
export function withoutPossessive(form: string): string {
  return form.replace(/(?<=\p{L}{2})['’]s?$/u, '');
}
