import { packParts, startsOf, unpackParts } from '../../text/binary-layout';
import { LINES_PARTS, packLines, PackedLines } from '../../text/packed-lines';
import { FORM_INDEX_PARTS, FormIndex, packFormIndex } from './form-index';
import type { Outlet, OutletTable } from './outlets';

/*
 * The file `outlets.bin` holds the number of forms of each outlet; a line of tab-separated cells for each,
 * the first cell being its forms joined by `|`, with a leading question mark on ambiguous ones; and an index
 * of all forms. Each form has two numbers: twice its position among all forms for the form as printed, and
 * the next number for it in capitals.
 */

/** An outlet with all its forms, its name first. */
export interface OutletRow extends Omit<Outlet, 'aliases'> {
  readonly forms: readonly OutletForm[];
}

interface OutletForm {
  readonly form: string;
  /** Also a common word, a place or a person. */
  readonly ambiguous: boolean;
}

/** Writes the file of outlets. If two share a form, the form found in a text means the first. */
export function writeOutlets(rows: readonly OutletRow[]): Uint8Array {
  const lines = rows.map(({ forms, kind, country, domain }) =>
    [
      forms.map(({ form, ambiguous }) => `${ambiguous ? '?' : ''}${form}`).join('|'),
      kind,
      country ?? '',
      domain ?? '',
    ].join('\t'),
  );
  const forms = rows.flatMap((row) => row.forms.map(({ form }) => form));
  return packParts([
    Uint8Array.from(rows, (row) => row.forms.length),
    ...packLines(lines),
    ...packFormIndex(findable(forms)),
  ]);
}

/** What to look for in texts: each form as printed and, if different, in capitals. */
function findable(forms: readonly string[]): readonly { readonly form: string; readonly number: number }[] {
  const inCapitals = new Set<string>();
  return forms.flatMap((form, place) => {
    const capitals = form.toUpperCase();
    const isNew = !inCapitals.has(capitals);
    inCapitals.add(capitals);
    return [
      { form, number: 2 * place },
      ...(isNew && capitals !== form ? [{ form: capitals, number: 2 * place + 1 }] : []),
    ];
  });
}

/** Reads the file of outlets. Throws if it is something else, which means a broken installation. */
export function decodeOutlets(bytes: Uint8Array): OutletTable {
  const [counts = bytes, ...parts] = unpackParts(bytes, 1 + LINES_PARTS + FORM_INDEX_PARTS);
  const entries = new Entries(new PackedLines(parts.slice(0, LINES_PARTS)), counts);
  const forms = new FormIndex(parts.slice(LINES_PARTS), (number) => entries.of(number).form);
  return {
    lookup: (form) => {
      const numbers = forms.numbersOf(form.trim());
      const best = numbers.find((number) => number % 2 === 0) ?? numbers[0];
      return best === undefined ? undefined : entries.of(best).outlet;
    },
    lookupAll: (form) => {
      const numbers = forms.numbersOf(form.trim());
      const printed = numbers.filter((number) => number % 2 === 0);
      return [
        ...new Set((printed.length > 0 ? printed : numbers).map((number) => entries.of(number).outlet)),
      ];
    },
    find: (text) =>
      forms.find(text).map(({ start, number }) => {
        const { form, outlet, ambiguous } = entries.of(number);
        return { start, end: start + form.length, outlet, ambiguous };
      }),
  };
}

/** A form as it is found. */
interface Entry extends OutletForm {
  readonly outlet: Outlet;
}

/** Forms with their outlets by number, each created on first use. */
class Entries {
  private readonly known: (Entry | undefined)[];
  /** The line of each form, and which of the forms is the first on that line. */
  private readonly lineOf: Uint16Array;
  private readonly firstOnLine: Uint32Array;

  constructor(
    private readonly lines: PackedLines,
    counts: Uint8Array,
  ) {
    this.firstOnLine = startsOf(counts);
    const count = this.firstOnLine[counts.length] ?? 0;
    this.lineOf = new Uint16Array(count);
    for (let line = 0; line < counts.length; line++)
      this.lineOf.fill(line, this.firstOnLine[line], this.firstOnLine[line + 1]);
    this.known = new Array<Entry | undefined>(2 * count);
  }

  of(number: number): Entry {
    return this.known[number] ?? this.make(number);
  }

  /** All forms of a line are created together, so that they share one outlet. */
  private make(wanted: number): Entry {
    const line = this.lineOf[wanted >>> 1] ?? 0;
    const first = this.firstOnLine[line] ?? 0;
    const entries = entriesOnLine(this.lines.line(line));
    entries.forEach((entry, index) => {
      this.known[2 * (first + index)] = entry;
      this.known[2 * (first + index) + 1] = { ...entry, form: entry.form.toUpperCase() };
    });
    return this.known[wanted] ?? { form: '', ambiguous: true, outlet: NO_OUTLET };
  }
}

const NO_OUTLET: Outlet = { name: '', aliases: [], kind: 'site', country: null, domain: null };

function entriesOnLine(line: string): readonly Entry[] {
  const [cell = '', kind, country, domain] = line.split('\t');
  const forms = cell
    .split('|')
    .map((form) => ({ form: form.replace(/^\?/, ''), ambiguous: form.startsWith('?') }));
  const outlet: Outlet = {
    name: forms[0]?.form ?? '',
    aliases: forms.slice(1).map(({ form }) => form),
    kind: isKind(kind) ? kind : 'site',
    country: country || null,
    domain: domain || null,
  };
  return forms.map((form) => ({ ...form, outlet }));
}

function isKind(kind: string | undefined): kind is Outlet['kind'] {
  return (
    kind === 'agency' ||
    kind === 'newspaper' ||
    kind === 'magazine' ||
    kind === 'broadcaster' ||
    kind === 'site'
  );
}
