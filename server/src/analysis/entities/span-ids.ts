import { contentHash } from '../../text/hash';
import { remembered } from '../../text/remembered';

/** Every span of a dump gets its id again on each keystroke, and nearly all have unchanged content. */
const hashOf = remembered(50_000, contentHash);

/**
 * Assigns ids made from content: the same thing in the same article keeps its id when text elsewhere changes.
 * If the same content occurs more than once, its occurrences are told apart by their order.
 */
export class ContentIds {
  /** How often each hash has been used, by scope. */
  private readonly given = new Map<string, Map<string, number>>();

  /** An id for `content` within `scope` (an article's id, or the empty string for the dump). */
  of(scope: string, content: string): string {
    const hash = hashOf(content);
    const given = this.givenIn(scope);
    const before = given.get(hash) ?? 0;
    given.set(hash, before + 1);
    const id = scope === '' ? hash : `${scope}.${hash}`;
    return before === 0 ? id : `${id}~${before + 1}`;
  }

  private givenIn(scope: string): Map<string, number> {
    let given = this.given.get(scope);
    if (given === undefined) this.given.set(scope, (given = new Map()));
    return given;
  }
}
