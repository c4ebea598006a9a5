/** The server's command that annotates. */
export const ANNOTATE_COMMAND = 'dateline.annotate';
