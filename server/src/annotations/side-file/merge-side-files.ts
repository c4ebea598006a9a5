import type { Annotation } from '../../analysis/model/annotations';
import { bodyOf } from './bodies';
import { byFiledPlace, byId, type FiledAnnotation, type SideFile } from './side-file';

/**
 * A three-way merge, by id, of two versions of a side file: `base` is what both started from, `theirs` what
 * the file contains now. Additions of either are kept; what either removed is gone, unless the other has
 * changed it; where both changed an annotation, the later change wins. Two additions are treated as one only
 * if the same author said the same of the same anchored place; orphans never are. Unused items and unknown
 * fields are theirs.
 *
 * An annotation with our content keeps its position in our text; `textHash` is ours as long as no position is
 * theirs.
 */
export function mergeSideFiles(base: SideFile, ours: SideFile, theirs: SideFile): SideFile {
  // Nobody else has written meanwhile: nothing has to be compared, however many annotations there are.
  if (theirs === base) return withKeptFields(ours, base);
  const before = byId(base);
  const own = byId(ours);
  const other = byId(theirs);
  const merged: FiledAnnotation[] = [];
  const isAdded = (each: FiledAnnotation): boolean => !before.has(each.annotation.id);
  const twins = twinsOf(
    ours.filed.filter((each) => isAdded(each) && !other.has(each.annotation.id)),
    theirs.filed.filter((each) => isAdded(each) && !own.has(each.annotation.id)),
    ours.textHash === theirs.textHash,
  );
  let hasTheirPlaces = false;
  for (const id of new Set([...own.keys(), ...other.keys()])) {
    if (twins.has(id)) continue;
    const mine = own.get(id);
    const kept = mergeOne(before.get(id), mine, other.get(id));
    if (kept === undefined) continue;
    if (kept.annotation !== mine?.annotation) hasTheirPlaces = true;
    merged.push(kept);
  }
  const textHash = hasTheirPlaces && ours.textHash !== theirs.textHash ? undefined : ours.textHash;
  return {
    filed: merged.sort(byFiledPlace),
    foreign: theirs.foreign,
    ...(textHash !== undefined && { textHash }),
  };
}

/** `file` with the unused items of `other`, and the unknown fields of its annotations. */
export function withKeptFields(file: SideFile, other: SideFile): SideFile {
  const extras = new Map(
    other.filed.flatMap(({ annotation: { id }, extra }) =>
      extra === undefined ? [] : [[id, extra] as const],
    ),
  );
  const filed =
    extras.size === 0
      ? file.filed
      : file.filed.map((each) => withExtra(each, extras.get(each.annotation.id)));
  return { ...file, filed, foreign: other.foreign };
}

function withExtra(filed: FiledAnnotation, extra: FiledAnnotation['extra']): FiledAnnotation {
  return extra === undefined ? filed : { ...filed, extra };
}

function mergeOne(
  base: FiledAnnotation | undefined,
  ours: FiledAnnotation | undefined,
  theirs: FiledAnnotation | undefined,
): FiledAnnotation | undefined {
  if (ours === undefined) return theirs !== undefined && isChanged(base, theirs) ? theirs : undefined;
  if (theirs === undefined) return isChanged(base, ours) ? ours : undefined;
  const theirsWins =
    isChanged(base, theirs) && (!isChanged(base, ours) || lastTouch(ours) < lastTouch(theirs));
  return theirsWins ? theirs : withExtra(ours, theirs.extra);
}

/** Whether a user has changed it; its position does not count. */
function isChanged(base: FiledAnnotation | undefined, now: FiledAnnotation): boolean {
  return base === undefined || !saysTheSame(base.annotation, now.annotation);
}

function lastTouch({ annotation: { created = '', modified = created } }: FiledAnnotation): string {
  return modified;
}

/** Whether two annotations are the same in the file, except for their position. */
export function saysTheSame(one: Annotation, other: Annotation): boolean {
  return one === other || saying(one) === saying(other);
}

/**
 * Everything that is filed of an annotation except its position and id; other properties of the object do not
 * count.
 */
function saying(annotation: Annotation): string {
  const { creator, created, modified } = annotation;
  return inOrder({ meaning: meaningOf(annotation), creator, created, modified });
}

function meaningOf(annotation: Annotation): string {
  return inOrder({ ...bodyOf(annotation), note: annotation.note });
}

/**
 * The ids of additions that the other side has made too: of each pair the one made later, where a missing
 * time counts as the earliest and ties go by id. Each addition has at most one twin, since a user may have
 * said a thing twice.
 */
function twinsOf(
  ours: readonly FiledAnnotation[],
  theirs: readonly FiledAnnotation[],
  isSameText: boolean,
): ReadonlySet<string> {
  const waiting = new Map<string, FiledAnnotation[]>();
  const keyOf = ({ annotation, quote: { exact, prefix, suffix } }: FiledAnnotation): string => {
    const { start, end, creator } = annotation;
    // Positions in two different texts cannot be compared; their contexts can.
    const place = isSameText ? [start, end] : [prefix, suffix];
    return JSON.stringify([...place, exact, creator, meaningOf(annotation)]);
  };
  const living = ({ isOrphan, only }: FiledAnnotation): boolean => !isOrphan && only === undefined;
  for (const each of theirs.filter(living)) {
    const key = keyOf(each);
    waiting.set(key, [...(waiting.get(key) ?? []), each]);
  }
  const left = new Set<string>();
  for (const each of waiting.size === 0 ? [] : ours.filter(living)) {
    const twin = waiting.get(keyOf(each))?.shift();
    if (twin !== undefined) left.add((isEarlier(each, twin) ? twin : each).annotation.id);
  }
  return left;
}

function isEarlier({ annotation: a }: FiledAnnotation, { annotation: b }: FiledAnnotation): boolean {
  const [one = '', other = ''] = [a.created, b.created];
  return one < other || (one === other && a.id < b.id);
}

/** A key that is equal for two values with the same content, whatever the order of their fields. */
function inOrder(value: object): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
