import type { Fix } from '../model/dump';
import type { NamePair } from './name-typo-features';
import type { NameOccurrence } from './name-occurrences';

/**
 * The ways to fix the rare form of a pair at `at`: there alone, or everywhere in the dump as one edit. If it
 * is not clear which of the two is right, the frequent form can be changed to the rare one as well. Quoted
 * text is only changed by fixes that say so.
 */
export function nameFixes(pair: NamePair, at: NameOccurrence, isClear: boolean): readonly Fix[] {
  const { rare, frequent, rareAt, frequentAt } = pair;
  const here: Fix = {
    description: { kind: 'change', to: frequent },
    edits: [{ start: at.start, end: at.end, newText: frequent }],
    class: isClear ? 'certain' : 'likely',
  };
  const alike = rareAt.length > 1 ? everywhere(rare, frequent, rareAt) : [];
  return [here, ...alike, ...(isClear ? [] : everywhere(frequent, rare, frequentAt))];
}

/** Makes all occurrences the same: outside quotation marks, and in quotations too as a separate fix. */
function everywhere(from: string, to: string, places: readonly NameOccurrence[]): readonly Fix[] {
  const fixOf = (kind: Everywhere, changed: readonly NameOccurrence[]): Fix => ({
    description: { kind, from, to },
    edits: changed.map(({ start, end }) => ({ start, end, newText: to })),
    class: 'possible',
  });
  const unquoted = places.filter(({ quoted }) => !quoted);
  if (unquoted.length === places.length) return [fixOf('change-everywhere', places)];
  const inQuotationsToo = fixOf('change-in-quotations-too', places);
  return unquoted.length === 0 ? [inQuotationsToo] : [fixOf('change-everywhere', unquoted), inQuotationsToo];
}

type Everywhere = 'change-everywhere' | 'change-in-quotations-too';
