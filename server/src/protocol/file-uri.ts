import { isFile } from './uri-scheme';

/** Characters that a URI parser would take for something other than part of the path, or would drop. */
const MISREAD = /%(?![0-9a-f]{2})|[\0-\u0020"#<>?\\^`{|}\u007f]/gi;

/**
 * A `file:` URI that every program resolves to the same file. Clients sometimes escape too little: a bare `?`
 * or `#` would cut off the end of the name, a bare `\` would put the file in another folder, and a line break
 * would make it another file. A file has neither query nor fragment, so everything is path. Other URIs are
 * returned unchanged.
 */
export function literalFileUri(uri: string): string {
  return isFile(uri) ? uri.replace(MISREAD, encodeURIComponent) : uri;
}
