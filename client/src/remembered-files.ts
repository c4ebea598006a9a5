/** The part of VS Code's `Memento` that is used here. */
export interface Memory {
  get<T>(key: string, fallback: T): T;
  update(key: string, value: unknown): Thenable<void>;
}

/** No more than this are kept; the least recently used goes first. */
const REMEMBERED_AT_MOST = 1_000;

/**
 * A set of document URIs kept across sessions. Untitled documents do not belong in it: their names are
 * reused.
 */
export class RememberedFiles {
  constructor(
    private readonly memory: Memory,
    private readonly key: string,
  ) {}

  has(uri: string): boolean {
    return this.all().includes(uri);
  }

  /** Adds a URI, or makes it the most recent. */
  async add(uri: string): Promise<void> {
    const others = this.all().filter((other) => other !== uri);
    await this.memory.update(this.key, [...others, uri].slice(-REMEMBERED_AT_MOST));
  }

  async delete(uri: string): Promise<void> {
    const all = this.all();
    if (all.includes(uri))
      await this.memory.update(
        this.key,
        all.filter((other) => other !== uri),
      );
  }

  /** What another version stored there may have any shape. */
  private all(): readonly string[] {
    const stored: unknown = this.memory.get<unknown>(this.key, []);
    return Array.isArray(stored) ? stored.filter((item): item is string => typeof item === 'string') : [];
  }
}
