/** The part of VS Code's `Memento` that is used here. */
export interface Memory {
  get<T>(key: string, fallback: T): T;
  update(key: string, value: unknown): Thenable<void>;
}

/** More than this are not kept; the one touched longest ago goes first. */
const REMEMBERED_AT_MOST = 1_000;

/**
 * A set of document addresses kept over sessions. Untitled documents do not belong in it: their names are used again.
 */
export class RememberedFiles {
  constructor(
    private readonly memory: Memory,
    private readonly key: string,
  ) {}

  has(uri: string): boolean {
    return this.all().includes(uri);
  }

  /** Adds an address, or makes it the newest. */
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
