import { type OutletRow, writeOutlets } from '../../server/src/analysis/resources/outlets-table';
import { listOf, readTable } from './table-file';

const KINDS = ['agency', 'newspaper', 'magazine', 'broadcaster', 'site'] as const;

/** The rows of `server/data/outlets.tsv`. Throws on a row without a name or of no known kind. */
export function readOutlets(): readonly OutletRow[] {
  return readTable('outlets.tsv').map((row) => {
    const kind = KINDS.find((each) => each === row(2));
    if (kind === undefined || row(0) === '')
      throw new Error(`outlets.tsv: “${row(0)}” is of no known kind: “${row(2)}”`);
    const isAmbiguous = row(0).startsWith('?');
    const name = row(0).replace(/^\?/, '');
    const forms = listOf(row(1)).map((form) => ({
      form: form.replace(/^\?/, ''),
      ambiguous: form.startsWith('?'),
    }));
    return {
      name,
      kind,
      country: row(3) || null,
      domain: row(4) || null,
      forms: [{ form: name, ambiguous: isAmbiguous }, ...forms],
    };
  });
}

/** The file of outlets for `dist/data`. */
export function compileOutlets(): Uint8Array {
  return writeOutlets(readOutlets());
}
