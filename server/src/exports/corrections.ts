import type { CorrectionsFile, FiledCorrection } from '../../../shared/corrections';
import type { Annotation } from '../analysis/model/annotations';
import { type Correction, isCorrection, isGivenRole } from '../analysis/decisions/line-corrections';
import { isEntityDecision } from '../../../shared/is-entity-decision';
import { decisionIn } from '../analysis/decisions/entity-decisions';
import { contentHash } from '../text/hash';
import { PortableOffsets } from '../text/portable-offsets';
import { isRecord, parseJson } from '../../../shared/json-value';
import { isCount } from '../../../shared/shape';

/** The version of the corrections file that is written and read. */
const SCHEMA_VERSION: CorrectionsFile['schemaVersion'] = 1;

/** The corrections among `annotations` as a file, in text order. */
export function exportCorrections(
  text: string,
  source: string,
  annotations: readonly Annotation[],
): CorrectionsFile {
  const offsets = PortableOffsets.of(text);
  const corrections = annotations
    .filter(isCorrection)
    .map((correction): FiledCorrection => {
      const span = { start: offsets.toPortable(correction.start), end: offsets.toPortable(correction.end) };
      switch (correction.kind) {
        case 'boundary':
          return { kind: 'boundary', ...span, verdict: correction.verdict };
        case 'role':
          return { kind: 'role', ...span, role: correction.role };
        case 'entity':
          return { kind: 'entity', ...span, ...correction.decision };
      }
    })
    .sort((a, b) => a.start - b.start);
  return { schemaVersion: SCHEMA_VERSION, source, length: offsets.length, corrections };
}

/**
 * The corrections of a file as annotations of `text`; or why they cannot be used, as a clause for the user.
 */
export type ReadCorrections =
  | { readonly kind: 'read'; readonly annotations: readonly Correction[] }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Reads a corrections file for `text`. Any content is accepted; anything else than a corrections file is
 * reported.
 */
export function importCorrections(content: string, text: string): ReadCorrections {
  const file = parseJson(content);
  if (!isRecord(file)) return failed('not a file of corrections');
  if (file['schemaVersion'] !== SCHEMA_VERSION) return failed('corrections of a version that is not known');
  const offsets = PortableOffsets.of(text);
  if (file['length'] !== offsets.length) return failed('the corrections are for another text');
  if (!Array.isArray(file['corrections'])) return failed('not a file of corrections');
  const annotations: Correction[] = [];
  for (const [index, entry] of file['corrections'].entries()) {
    const correction = readCorrection(entry, offsets);
    if (correction === undefined) return failed(`correction ${index + 1} cannot be read`);
    annotations.push(correction);
  }
  return { kind: 'read', annotations };
}

function readCorrection(entry: unknown, offsets: PortableOffsets): Correction | undefined {
  if (!isRecord(entry)) return undefined;
  const { kind, start, end, verdict, role } = entry;
  if (!isCount(start) || !isCount(end) || start > end || end > offsets.length) return undefined;
  const span = { start: offsets.fromPortable(start), end: offsets.fromPortable(end) };
  const id = contentHash(JSON.stringify(entry));
  if (kind === 'boundary' && (verdict === 'start' || verdict === 'no-start')) {
    return { kind, id, ...span, verdict };
  }
  if (kind === 'role' && isGivenRole(role)) return { kind, id, ...span, role };
  if (kind === 'entity' && isEntityDecision(entry)) return { kind, id, ...span, decision: decisionIn(entry) };
  return undefined;
}

function failed(message: string): ReadCorrections {
  return { kind: 'failed', message };
}
