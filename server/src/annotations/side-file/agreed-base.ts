import { saysTheSame } from './merge-side-files';
import { byId, type SideFile } from './side-file';

/**
 * What two side files have begun with, once it is known that one of them may have been written over the other: a save
 * that was told to have failed can have reached the disk all the same. What `attempted` and `theirs` agree upon, be it an
 * annotation or that there is none, was begun with; of all else, `base` holds. Without this, an annotation that was
 * written, taken back and then read again would look like somebody's addition.
 */
export function agreedBase(base: SideFile, attempted: SideFile, theirs: SideFile): SideFile {
  const [before, tried, there] = [byId(base), byId(attempted), byId(theirs)];
  const filed = [...new Set([...before.keys(), ...tried.keys()])].flatMap((id) => {
    const [one, other] = [tried.get(id), there.get(id)];
    const agree =
      one === undefined || other === undefined
        ? one === other
        : saysTheSame(one.annotation, other.annotation);
    const begun = agree ? one : before.get(id);
    return begun === undefined ? [] : [begun];
  });
  return { ...base, filed };
}
