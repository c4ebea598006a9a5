import { contentHash } from '../../text/hash';

/**
 * Gives out ids made from content: the same thing in the same article keeps its id while text elsewhere changes. Where
 * one content stands more than once, its occurrences are told apart by their order.
 */
export class ContentIds {
  private readonly given = new Map<string, number>();

  /** An id for `content` within `scope` (an article's id, or the empty string for the dump). */
  of(scope: string, content: string): string {
    const id = `${scope}${scope === '' ? '' : '.'}${contentHash(content)}`;
    const before = this.given.get(id) ?? 0;
    this.given.set(id, before + 1);
    return before === 0 ? id : `${id}~${before + 1}`;
  }
}
