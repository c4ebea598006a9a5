import { FormIndex } from './form-index';
import { Outlet, OutletTable } from './outlets';

/** An outlet with all its forms, its name first. */
export interface OutletRow extends Omit<Outlet, 'aliases'> {
  readonly forms: readonly OutletForm[];
}

interface OutletForm {
  readonly form: string;
  /** Also a common word, a place or a person. */
  readonly ambiguous: boolean;
}

/** The file of outlets: a line of tab-separated cells for each, ambiguous forms marked by a leading question mark, in UTF-8. */
export function writeOutlets(rows: readonly OutletRow[]): Uint8Array {
  const lines = rows.map(({ forms, kind, country, domain }) =>
    [
      forms.map(({ form, ambiguous }) => `${ambiguous ? '?' : ''}${form}`).join('|'),
      kind,
      country ?? '',
      domain ?? '',
    ].join('\t'),
  );
  return new TextEncoder().encode(lines.join('\n'));
}

/** A form as it is looked up. */
interface Entry extends OutletForm {
  readonly outlet: Outlet;
}

/** Reads the file of outlets. Throws if it is not one: a broken installation. */
export function decodeOutlets(bytes: Uint8Array): OutletTable {
  const byForm = new Map<string, Entry>();
  const byCapitals = new Map<string, Entry>();
  const findable: Entry[] = [];
  for (const line of new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n')) {
    for (const entry of readLine(line)) {
      if (byForm.has(entry.form)) continue;
      byForm.set(entry.form, entry);
      findable.push(entry);
      const capitals = entry.form.toUpperCase();
      if (byCapitals.has(capitals)) continue;
      byCapitals.set(capitals, entry);
      if (capitals !== entry.form) findable.push({ ...entry, form: capitals });
    }
  }
  const longest = Math.max(...[...byForm.keys(), ...byCapitals.keys()].map((form) => form.length));
  const index = new FormIndex(findable);
  return {
    lookup: (form) => {
      const trimmed = form.trim();
      if (trimmed.length > longest) return undefined;
      return (
        byForm.get(trimmed) ?? (trimmed === trimmed.toUpperCase() ? byCapitals.get(trimmed) : undefined)
      )?.outlet;
    },
    find: (text) =>
      index.find(text).map(({ start, entry: { form, outlet, ambiguous } }) => ({
        start,
        end: start + form.length,
        outlet,
        ambiguous,
      })),
  };
}

function readLine(line: string): readonly Entry[] {
  const [cell, kind, country, domain] = line.split('\t');
  const forms = (cell ?? '')
    .split('|')
    .map((form) => ({ form: form.replace(/^\?/, ''), ambiguous: form.startsWith('?') }));
  const [first] = forms;
  if (first === undefined || !isKind(kind)) throw new Error(`a line names no outlet: ${line.slice(0, 60)}`);
  const aliases = forms.slice(1).map(({ form }) => form);
  const outlet: Outlet = {
    name: first.form,
    aliases,
    kind,
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
