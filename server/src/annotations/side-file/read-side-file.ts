import { isRecord, parseJson } from '../../../../shared/json-value';
import { readItem } from './read-item';
import {
  byFiledPlace,
  type FiledAnnotation,
  type ForeignItem,
  SIDE_FILE_VERSION,
  type SideFile,
} from './side-file';

/** The content of a side file, or why it cannot be used; in that case the file must not be overwritten. */
export type ReadSideFile =
  | { readonly kind: 'read'; readonly file: SideFile }
  /** There is nothing in it. */
  | { readonly kind: 'empty' }
  /** Version control has left merge conflict markers in it; the first is on this line, one-based. */
  | { readonly kind: 'conflict'; readonly line: number }
  /** It is not JSON, or is truncated. */
  | { readonly kind: 'damaged' }
  /** It is JSON, but not an annotation collection written by Dateline. */
  | { readonly kind: 'other' }
  /** It was written by a later version of this program. */
  | { readonly kind: 'newer'; readonly version: number };

/** Reads a side file. Any text is accepted; an item that is not understood is kept unchanged. */
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
