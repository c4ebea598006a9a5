import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Annotation } from '../analysis/model/annotations';
import { type PlacedSideFile, placeSideFile } from '../annotations/side-file/place-side-file';
import { remedyFor, whyUnreadable } from '../annotations/side-file/unreadable';
import { readSideFile } from '../annotations/side-file/read-side-file';
import { EMPTY_SIDE_FILE, type SideFile, sideFileName } from '../annotations/side-file/side-file';
import { nodeFileStore } from '../node/file-store';
import { type Input, type InputFailure, STANDARD_INPUT } from './inputs';
import { describeError } from './system-error';

/** The annotations in the side file of an input, placed in its text, or why they are not available. */
export type InputAnnotations =
  { readonly kind: 'read'; readonly file: SideFile; readonly placed: PlacedSideFile } | InputFailure;

/** Reads the side file of an input; without one, as for standard input, there are no annotations. */
export async function annotationsBeside({ name, text }: Input): Promise<InputAnnotations> {
  const file = await readBeside(name);
  return file.kind === 'failed' ? file : { ...file, placed: placeSideFile(file.file, text) };
}

/** The annotations that the analysis of an input takes into account, or why they are not available. */
export type HonouredAnnotations =
  { readonly kind: 'read'; readonly annotations: readonly Annotation[] } | InputFailure;

/**
 * The annotations in the side file of an input that are anchored in its text. `wanted` is false to leave them
 * out. A side file that cannot be used fails the input: otherwise user decisions would be contradicted
 * silently.
 */
export async function annotationsFor(input: Input, wanted: boolean): Promise<HonouredAnnotations> {
  if (!wanted) return { kind: 'read', annotations: [] };
  const beside = await annotationsBeside(input);
  if (beside.kind === 'read') return { kind: 'read', annotations: beside.placed.annotations.placed };
  return { kind: 'failed', message: `${beside.message}; --no-annotations leaves them out` };
}

async function readBeside(
  name: string,
): Promise<{ readonly kind: 'read'; readonly file: SideFile } | InputFailure> {
  if (name === STANDARD_INPUT) return { kind: 'read', file: EMPTY_SIDE_FILE };
  const sideFile = sideFileName(name);
  const failed = (why: string): InputFailure => ({
    kind: 'failed',
    message: `the annotations in ${sideFile} cannot be used: ${why}`,
  });
  try {
    const content = await nodeFileStore.read(pathToFileURL(path.resolve(sideFile)).href);
    if (content === undefined) return { kind: 'read', file: EMPTY_SIDE_FILE };
    const read = readSideFile(content);
    return read.kind === 'read' ? read : failed(`it ${whyUnreadable(read)}. ${remedyFor(read)}`);
  } catch (error) {
    return failed(describeError(error));
  }
}
