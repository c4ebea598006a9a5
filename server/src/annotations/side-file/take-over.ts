import type { Annotation } from '../../analysis/model/annotations';
import { inOrder, orphansInOrder } from '../annotation-order';
import { type DocumentAnnotations, idsOf, type Orphan } from '../document-annotations';
import { saysTheSame } from './merge-side-files';
import { placeSideFile } from './place-side-file';
import type { FiledAnnotation, SideFile } from './side-file';

/**
 * Applies to the annotations of an open document whatever `merged` changes relative to `ours`. Annotations
 * that others have not touched stay where they are in the open text; those that others have added or moved
 * are placed in it; those that others have removed are removed. What happened to the document since `ours`
 * was taken from it is kept.
 *
 * @param live the annotations as they are in `text` now; returned unchanged if there is nothing new
 * @param ours the same annotations as they were filed before the merge
 */
export function takeOver(
  live: DocumentAnnotations,
  ours: SideFile,
  merged: SideFile,
  text: string,
): DocumentAnnotations {
  const before = new Map(ours.filed.map((each) => [each.annotation.id, each]));
  const after = new Set(merged.filed.map(({ annotation }) => annotation.id));
  const removed = new Set([...before.keys()].filter((id) => !after.has(id)));
  const changed = new Map<string, Annotation>();
  const added: FiledAnnotation[] = [];
  for (const each of merged.filed) {
    const known = before.get(each.annotation.id);
    if (known === undefined) added.push(each);
    else if (known.annotation !== each.annotation && !saysTheSame(known.annotation, each.annotation)) {
      if (known.quote.exact === each.quote.exact) changed.set(each.annotation.id, each.annotation);
      else added.push(each);
    }
  }
  if (removed.size + changed.size + added.length === 0) return live;
  const ids = new Set(idsOf(live));
  // An annotation that was known here and has been removed since must not come back.
  const wanted = added.filter(({ annotation: { id } }) => ids.has(id) || !before.has(id));
  const placed = placeSideFile({ ...merged, filed: wanted }, text).annotations;
  const leaving = new Set([...removed, ...wanted.map(({ annotation }) => annotation.id)]);
  const update = <A extends Annotation>(each: A): Annotation => {
    const said = changed.get(each.id);
    return said === undefined ? each : { ...said, start: each.start, end: each.end };
  };
  return {
    placed: inOrder([...live.placed.filter(({ id }) => !leaving.has(id)).map(update), ...placed.placed]),
    orphans: orphansInOrder([
      ...live.orphans
        .filter(({ annotation }) => !leaving.has(annotation.id))
        .map((orphan): Orphan => {
          const annotation = update(orphan.annotation);
          return annotation === orphan.annotation ? orphan : { ...orphan, annotation };
        }),
      ...placed.orphans,
    ]),
  };
}
