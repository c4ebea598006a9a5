import type { Annotation } from '../../analysis/model/annotations';
import { bodyOf } from './bodies';
import { byFiledPlace, byId, type FiledAnnotation, type SideFile } from './side-file';

/**
 * What two have made of one side file, told three ways by id: `base` is what both began with, `theirs` what the file holds
 * now. What either added is there; what either removed is gone, unless the other has changed it; what both changed is as
 * the later change has it. Two additions are one only where the same author said the same of the same living place;
 * orphans never are. Unused items and unknown fields are theirs.
 *
 * An annotation that is as ours has it keeps its place in our text; `textHash` is ours as long as no place is theirs.
 */
export function mergeSideFiles(base: SideFile, ours: SideFile, theirs: SideFile): SideFile {
  // Nobody has written meanwhile: nothing needs to be compared, however many there are.
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

/** `file` with the items that `other` keeps unused, and the fields of each annotation that are not known. */
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

/** Whether a person has changed it; where it stands is no part of that. */
function isChanged(base: FiledAnnotation | undefined, now: FiledAnnotation): boolean {
  return base === undefined || !saysTheSame(base.annotation, now.annotation);
}

function lastTouch({ annotation: { created = '', modified = created } }: FiledAnnotation): string {
  return modified;
}

/** Whether two annotations are the same to whoever files them: in all but their place. */
export function saysTheSame(one: Annotation, other: Annotation): boolean {
  return one === other || saying(one) === saying(other);
}

/** All that is filed of an annotation but its place and its id: what else an object bears is no part of what was said. */
function saying(annotation: Annotation): string {
  const { creator, created, modified } = annotation;
  return inOrder({ meaning: meaningOf(annotation), creator, created, modified });
}

function meaningOf(annotation: Annotation): string {
  return inOrder({ ...bodyOf(annotation), note: annotation.note });
}

/**
 * The ids of additions that the other has made too: of each pair the one made later, or by whom no time is known. One
 * addition is the twin of one other, since a person may have said a thing twice.
 */
function twinsOf(
  ours: readonly FiledAnnotation[],
  theirs: readonly FiledAnnotation[],
  isSameText: boolean,
): ReadonlySet<string> {
  const waiting = new Map<string, FiledAnnotation[]>();
  const keyOf = ({ annotation, quote: { exact, prefix, suffix } }: FiledAnnotation): string => {
    const { start, end, creator } = annotation;
    // Places in two texts are not to be compared: what stands around them is.
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

/** Equal for two values that hold the same, in whatever order their fields came. */
function inOrder(value: object): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
