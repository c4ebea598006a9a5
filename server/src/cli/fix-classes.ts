import type { FixClass } from '../analysis/model/fix-class';
import { type WrongUsage, wrongUsage } from './usage';

/** The classes that `fix` makes fixes of. */
export type MadeClass = Exclude<FixClass, 'possible'>;

/** What `--class` asks for, or what is wrong with it. */
export type AskedClasses = { readonly kind: 'classes'; readonly classes: readonly MadeClass[] } | WrongUsage;

/** Reads the values of `--class`: each one class, or several with commas between; in any order, and twice is once. */
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
