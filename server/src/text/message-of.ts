/** What a thrown value says, in one line where it is an error; of anything else, how it prints. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
