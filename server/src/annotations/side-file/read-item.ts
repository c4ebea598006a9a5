import type { Annotation, AnnotationRecord } from '../../analysis/model/annotations';
import { isRecord } from '../../../../shared/json-value';
import { type Content, contentOf } from './bodies';
import { readSelectors } from './read-selectors';
import type { FiledAnnotation, ForeignItem } from './side-file';

/** An item of a side file: an annotation, or something to be kept unchanged. */
export type ReadItem =
  | { readonly kind: 'filed'; readonly filed: FiledAnnotation }
  | { readonly kind: 'foreign'; readonly foreign: ForeignItem };

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an item that are read; all others are kept beside them. */
const KNOWN: ReadonlySet<string> = new Set([
  'id',
  'type',
  'motivation',
  'creator',
  'created',
  'modified',
  'body',
  'target',
  'dateline:state',
]);

/** Reads one item. Any value is accepted. */
export function readItem(value: unknown): ReadItem {
  const foreign = (why: ForeignItem['why']): ReadItem => ({ kind: 'foreign', foreign: { item: value, why } });
  const item = record(value);
  const id = idOf(item?.['id']);
  const [said, comment, ...others] = listOf(item?.['body']).map(record);
  const content = said === undefined ? undefined : readContent(said);
  const note = comment?.['purpose'] === 'commenting' ? text(comment['value']) : undefined;
  if (item === undefined || id === undefined || content === undefined) return foreign('unknown');
  // The item says something else besides, which would be lost if it were rewritten.
  if (others.length > 0 || (comment !== undefined && note === undefined)) return foreign('unknown');
  const place = readSelectors(record(item['target'])?.['selector']);
  if (place === undefined) return foreign('no-place');
  const creator = text(record(item['creator'])?.['name']);
  const created = text(item['created']);
  const modified = text(item['modified']);
  const common: AnnotationRecord = {
    id,
    start: place.start,
    end: place.end,
    ...(note !== undefined && { note }),
    ...(creator !== undefined && { creator }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
  };
  const extra = Object.entries(item).filter(([name]) => !KNOWN.has(name));
  return {
    kind: 'filed',
    filed: {
      annotation: withContent(content, common),
      quote: place.quote,
      isOrphan: item['dateline:state'] === 'orphan',
      ...(place.only !== undefined && { only: place.only }),
      ...(extra.length > 0 && { extra: Object.fromEntries(extra) }),
    },
  };
}

function withContent(content: Content, common: AnnotationRecord): Annotation {
  return { ...content, ...common };
}

function readContent(body: Fields): Content | undefined {
  const { type, value } = body;
  const ours = listOf(type).find(
    (each): each is string => typeof each === 'string' && each.startsWith(PREFIX),
  );
  if (ours === undefined || typeof value !== 'string') return undefined;
  const terms = Object.entries(body)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, field]) => [name.slice(PREFIX.length), field] as const);
  return contentOf(ours.slice(PREFIX.length), value, Object.fromEntries(terms));
}

const PREFIX = 'dateline:';

function idOf(iri: unknown): string | undefined {
  const [, uuid, own] =
    /^(?:urn:uuid:(.+)|urn:dateline:annotation:(.+))$/.exec(typeof iri === 'string' ? iri : '') ?? [];
  if (uuid !== undefined) return uuid;
  try {
    return own === undefined ? undefined : decodeURIComponent(own);
  } catch {
    return undefined;
  }
}

/** In JSON-LD a single value may stand for a list of one. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function record(value: unknown): Fields | undefined {
  return isRecord(value) ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
