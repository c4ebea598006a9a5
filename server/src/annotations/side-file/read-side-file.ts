import { isRecord, parseJson } from '../../../../shared/json-value';
import { readItem } from './read-item';
import {
  byFiledPlace,
  type FiledAnnotation,
  type ForeignItem,
  SIDE_FILE_VERSION,
  type SideFile,
} from './side-file';

/** What a side file holds, or why nothing of it can be used; it is to be left as it is then. */
export type ReadSideFile =
  | { readonly kind: 'read'; readonly file: SideFile }
  /** Nothing stands in it. */
  | { readonly kind: 'empty' }
  /** Version control has left the marks of a merge conflict in it; the first stands on this line, from 1. */
  | { readonly kind: 'conflict'; readonly line: number }
  /** It is no JSON, or a part of one. */
  | { readonly kind: 'damaged' }
  /** It is JSON, but no collection of annotations that Dateline has written. */
  | { readonly kind: 'other' }
  /** A later version of this program has written it. */
  | { readonly kind: 'newer'; readonly version: number };

/** Reads a side file. Any text is accepted; an item that is not understood is kept as it is. */
export function readSideFile(content: string): ReadSideFile {
  const text = content.replace(/^\ufeff/, '');
  const json = parseJson(text);
  if (json === undefined) return unreadable(text);
  const file = isRecord(json) ? json : {};
  const version = file['dateline:schemaVersion'];
  if (typeof version === 'number' && version > SIDE_FILE_VERSION) return { kind: 'newer', version };
  const items = isRecord(file['first']) ? file['first']['items'] : undefined;
  if (version !== SIDE_FILE_VERSION || !Array.isArray(items)) return { kind: 'other' };
  const filed = new Map<string, FiledAnnotation>();
  const foreign: ForeignItem[] = [];
  for (const item of items as readonly unknown[]) {
    const read = readItem(item);
    if (read.kind === 'foreign') foreign.push(read.foreign);
    else if (filed.has(read.filed.annotation.id)) foreign.push({ item, why: 'repeated-id' });
    else filed.set(read.filed.annotation.id, read.filed);
  }
  const hash = file['dateline:textHash'];
  return {
    kind: 'read',
    file: {
      filed: [...filed.values()].sort(byFiledPlace),
      foreign,
      ...(typeof hash === 'string' && { textHash: hash }),
    },
  };
}

function unreadable(text: string): ReadSideFile {
  if (text.trim() === '') return { kind: 'empty' };
  const mark = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
  if (mark === null) return { kind: 'damaged' };
  return { kind: 'conflict', line: text.slice(0, mark.index).split('\n').length };
}
