import { classAt, classOf, HALF, LETTER, NUMBER } from '../../text/characters';

/** Forms that begin with the same word: that word alone, and longer ones by the second character behind it, as many begin with "The". */
interface Forms<Entry> {
  readonly alone: Entry[];
  readonly further: Map<number, Entry[]>;
}

/** Finds forms of one word or several in running text, where few words begin one. */
export class FormIndex<Entry extends { readonly form: string }> {
  private readonly byFirstWord = new Map<string, Forms<Entry>>();
  /** Whether a form may begin with a word, by `sieveOf`: nearly all words of a text are passed over by this. */
  private readonly begins = new Uint8Array(0x10000);

  /** A form that begins with no letter or number is never found. */
  constructor(entries: Iterable<Entry>) {
    const longestFirst = [...entries].sort((a, b) => b.form.length - a.form.length);
    for (const entry of longestFirst) this.add(entry);
  }

  private add(entry: Entry): void {
    const { form } = entry;
    const end = wordEnd(form, 0);
    if (end === 0) return;
    this.begins[sieveOf(form, 0, end)] = 1;
    const word = form.slice(0, end);
    const forms = this.byFirstWord.get(word) ?? { alone: [], further: new Map<number, Entry[]>() };
    this.byFirstWord.set(word, forms);
    if (form.length <= end + 1) {
      forms.alone.push(entry);
      return;
    }
    const unit = form.charCodeAt(end + 1);
    const group = forms.further.get(unit);
    if (group === undefined) forms.further.set(unit, [entry]);
    else group.push(entry);
  }

  /** All forms in `text` at word borders, the longest at each place, not overlapping, in order. */
  find(text: string): readonly { readonly start: number; readonly entry: Entry }[] {
    const found: { start: number; entry: Entry }[] = [];
    let index = 0;
    while (index < text.length) {
      const end = wordEnd(text, index);
      if (end === index) {
        index++;
        continue;
      }
      const entry = this.begins[sieveOf(text, index, end)] === 1 ? this.at(text, index, end) : undefined;
      if (entry === undefined) {
        index = end;
        continue;
      }
      found.push({ start: index, entry });
      index += entry.form.length;
    }
    return found;
  }

  private at(text: string, start: number, end: number): Entry | undefined {
    const forms = this.byFirstWord.get(text.slice(start, end));
    const stands = ({ form }: Entry): boolean =>
      text.startsWith(form, start) && wordEnd(text, start + form.length) === start + form.length;
    return forms?.further.get(text.charCodeAt(end + 1))?.find(stands) ?? forms?.alone.find(stands);
  }
}

/** A number below 2^16 for a word by its length, its first two letters and its last: much cheaper than looking the word up. */
function sieveOf(text: string, start: number, end: number): number {
  const second = start + 1 < end ? text.charCodeAt(start + 1) : 0;
  const word = Math.imul(Math.imul(text.charCodeAt(start), 31) + second, 31) + text.charCodeAt(end - 1);
  return (Math.imul(word, 31) + end - start) & 0xffff;
}

/** Where the letters and numbers that begin at `start` end; `start` itself if there are none. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if ((kind & (LETTER | NUMBER)) !== 0) at++;
    else if ((kind & HALF) !== 0 && (classAt(text, at) & (LETTER | NUMBER)) !== 0) at += 2;
    else break;
  }
  return at;
}
