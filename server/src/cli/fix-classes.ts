import type { FixClass } from '../analysis/model/fix-class';
import { type WrongUsage, wrongUsage } from './usage';

/** The classes of fixes that `fix` makes. */
export type MadeClass = Exclude<FixClass, 'possible'>;

/** The classes that `--class` asks for, or what is wrong with its value. */
export type AskedClasses = { readonly kind: 'classes'; readonly classes: readonly MadeClass[] } | WrongUsage;

/**
 * Parses the values of `--class`: each is one class, or several separated by commas; order and repetition do
 * not matter.
 */
export function readClasses(values: readonly string[]): AskedClasses {
  const classes = new Set<MadeClass>();
  for (const name of values.flatMap((value) => value.split(',')).map((each) => each.trim())) {
    if (name === 'possible')
      return wrongUsage('a possible fix is a hint, and is never made: --class takes certain and likely');
    if (name !== 'certain' && name !== 'likely')
      return wrongUsage(`there is no class ‘${name}’: --class takes certain and likely`);
    classes.add(name);
  }
  return { kind: 'classes', classes: [...classes] };
}
