import { saysTheSame } from './merge-side-files';
import { byId, type SideFile } from './side-file';

/**
 * The common base of two side files, when one may have been written over the other: a save that was reported
 * as failed can have reached the disk all the same. Wherever `attempted` and `theirs` agree, on an annotation
 * or on there being none, that is the base; for everything else, `base` is. Otherwise an annotation that was
 * written, removed and then read again would look like someone else's addition.
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
