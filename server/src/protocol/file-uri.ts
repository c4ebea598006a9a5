import { isFile } from './uri-scheme';

/** What a parser of URIs would take for something other than a part of the path, or would leave out. */
const MISREAD = /%(?![0-9a-f]{2})|[\0-\u0020"#<>?\\^`{|}\u007f]/gi;

/**
 * A `file:` URI by which every program finds the same file. Clients escape too little at times: with a bare `?` or `#` the end
 * of the name would be lost, with a bare `\` the file would lie in another folder, and with a line break it would be another
 * file. A file has neither query nor fragment, so all of it is the path. Any other URI stays as it is.
 */
export function literalFileUri(uri: string): string {
  return isFile(uri) ? uri.replace(MISREAD, encodeURIComponent) : uri;
}
