/** A form without its possessive ending: "Doe" for "Doe's", and for "Does'". */
export function withoutPossessive(form: string): string {
  return form.replace(/(?<=\p{L}{2})['’]s?$/u, '');
}
