/** Whether a document is on a disk of this machine. */
export function isFile(uri: string): boolean {
  return uri.startsWith('file:');
}

/** Whether a document has not been saved as a file yet. */
export function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}
