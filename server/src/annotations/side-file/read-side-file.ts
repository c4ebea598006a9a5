import { Annotation, AnnotationRecord } from '../../analysis/annotations';
import { isRecord, parseJson } from '../../text/json-value';
import { Quote } from '../../text/quotes';
import { Content, contentOf } from './bodies';
import { byFiledPlace, FiledAnnotation, SIDE_FILE_VERSION, SideFile } from './side-file';

/** What a side file holds, or why nothing of it can be used; it is to be left as it is then. */
export type ReadSideFile =
  | { readonly kind: 'read'; readonly file: SideFile }
  /** It is no side file, or a part of one. */
  | { readonly kind: 'damaged' }
  /** A later version of this program has written it. */
  | { readonly kind: 'newer'; readonly version: number };

/** Reads a side file. Any text is accepted; an item that is not understood is kept as it is. */
export function readSideFile(content: string): ReadSideFile {
  const file = record(parseJson(content.replace(/^\ufeff/, '')));
  const version = file?.['dateline:schemaVersion'];
  if (typeof version === 'number' && version > SIDE_FILE_VERSION) return { kind: 'newer', version };
  const items = record(file?.['first'])?.['items'];
  if (version !== SIDE_FILE_VERSION || !Array.isArray(items)) return { kind: 'damaged' };
  const filed = new Map<string, FiledAnnotation>();
  const foreign: unknown[] = [];
  for (const item of items as readonly unknown[]) {
    const read = readItem(item);
    if (read === undefined || filed.has(read.annotation.id)) foreign.push(item);
    else filed.set(read.annotation.id, read);
  }
  return { kind: 'read', file: { filed: [...filed.values()].sort(byFiledPlace), foreign } };
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an item that are read; any other is kept beside them. */
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

function readItem(value: unknown): FiledAnnotation | undefined {
  const item = record(value);
  const id = idOf(item?.['id']);
  const bodies: readonly unknown[] = Array.isArray(item?.['body']) ? item['body'] : [];
  const [said, comment, ...others] = bodies.map(record);
  const content = said === undefined ? undefined : readContent(said);
  const note = comment?.['purpose'] === 'commenting' ? text(comment['value']) : undefined;
  const place = readPlace(record(item?.['target'])?.['selector']);
  if (item === undefined || id === undefined || content === undefined || place === undefined)
    return undefined;
  // Something else is said besides: it would be lost if the item were written anew.
  if (others.length > 0 || (comment !== undefined && note === undefined)) return undefined;
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
    annotation: withContent(content, common),
    quote: place.quote,
    isOrphan: item['dateline:state'] === 'orphan',
    ...(extra.length > 0 && { extra: Object.fromEntries(extra) }),
  };
}

function withContent(content: Content, common: AnnotationRecord): Annotation {
  return { ...content, ...common };
}

function readContent(body: Fields): Content | undefined {
  const { type, value } = body;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  const ours = types.find((each): each is string => typeof each === 'string' && each.startsWith(PREFIX));
  if (ours === undefined || typeof value !== 'string') return undefined;
  const terms = Object.entries(body)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, field]) => [name.slice(PREFIX.length), field] as const);
  return contentOf(ours.slice(PREFIX.length), value, Object.fromEntries(terms));
}

const PREFIX = 'dateline:';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
}

function readPlace(selectors: unknown): Place | undefined {
  if (!Array.isArray(selectors)) return undefined;
  const of = (type: string): Fields | undefined =>
    (selectors as readonly unknown[]).map(record).find((each) => each?.['type'] === type);
  const position = of('TextPositionSelector');
  const quoted = of('TextQuoteSelector');
  const [start, end] = [position?.['start'], position?.['end']];
  const [exact, prefix, suffix] = [quoted?.['exact'], quoted?.['prefix'], quoted?.['suffix']].map(text);
  if (!isOffset(start) || !isOffset(end) || start > end) return undefined;
  if (exact === undefined || prefix === undefined || suffix === undefined) return undefined;
  return { start, end, quote: { exact, prefix, suffix } };
}

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

function record(value: unknown): Fields | undefined {
  return isRecord(value) ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
