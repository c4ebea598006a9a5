import { Annotation } from '../../analysis/annotations';
import { bodyOf } from './bodies';
import { byFiledPlace, FiledAnnotation, SideFile } from './side-file';

/**
 * What two have made of one side file: `base` is what both began with, `theirs` what the file holds now. What either
 * added is there; what either removed is gone, unless the other has changed it; what both changed is as the later change
 * has it. What both added at one place with one meaning is there once. Unknown items and fields are theirs.
 */
export function mergeSideFiles(base: SideFile, ours: SideFile, theirs: SideFile): SideFile {
  const before = byId(base);
  const own = byId(ours);
  const other = byId(theirs);
  const merged: FiledAnnotation[] = [];
  for (const id of new Set([...own.keys(), ...other.keys()])) {
    const kept = mergeOne(before.get(id), own.get(id), other.get(id));
    if (kept !== undefined) merged.push(kept);
  }
  return { filed: withoutTwins(merged.sort(byFiledPlace), before), foreign: theirs.foreign };
}

function byId({ filed }: SideFile): ReadonlyMap<string, FiledAnnotation> {
  return new Map(filed.map((each) => [each.annotation.id, each]));
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
  if (theirsWins) return theirs;
  return theirs.extra === undefined ? ours : { ...ours, extra: theirs.extra };
}

/** Whether a person has changed it; where it stands is no part of that. */
function isChanged(base: FiledAnnotation | undefined, now: FiledAnnotation): boolean {
  return base === undefined || saying(base.annotation) !== saying(now.annotation);
}

function lastTouch({ annotation: { created = '', modified = created } }: FiledAnnotation): string {
  return modified;
}

/** All that is filed of an annotation but its place and its id: what else an object bears is no part of what was said. */
function saying(annotation: Annotation): string {
  const { creator, created, modified } = annotation;
  return inOrder({ meaning: meaningOf(annotation), creator, created, modified });
}

function meaningOf(annotation: Annotation): string {
  return inOrder({ ...bodyOf(annotation), note: annotation.note });
}

/** Of annotations that mean the same at the same place and are new to both, the first made stays. */
function withoutTwins(
  filed: readonly FiledAnnotation[],
  before: ReadonlyMap<string, FiledAnnotation>,
): readonly FiledAnnotation[] {
  const kept = new Map<string, FiledAnnotation>();
  for (const each of filed) {
    const { id, start, end } = each.annotation;
    const key = before.has(id) ? id : `${start} ${end} ${meaningOf(each.annotation)} ${each.quote.exact}`;
    const twin = kept.get(key);
    if (twin === undefined || (each.annotation.created ?? '') < (twin.annotation.created ?? ''))
      kept.set(key, each);
  }
  return [...kept.values()].sort(byFiledPlace);
}

/** Equal for two values that hold the same, in whatever order their fields came. */
function inOrder(value: object): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
