/** The message of a thrown value, as one line if it is an `Error`; anything else as a string. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
