import { contentHash } from '../../text/hash';
import type { EntityKind } from '../model/dump';
import type { Evidence } from '../model/evidence';
import type { EntityMention, FormKey } from './entity-forms';
import type { EntityInput, Resolved } from './entity-input';

/** The entity of a mention after user decisions are applied. */
export interface HeededLink {
  /** The key of the entity, across all kinds. */
  readonly entity: string;
  readonly key: FormKey;
  readonly evidence: readonly Evidence[];
  /** Whether a user moved the mention here, in which case its form is not used to name the entity. */
  readonly isMoved: boolean;
}

/** The key of an entity across all kinds, from which its id is made. */
export function entityKey(kind: EntityKind, key: string): string {
  return `${kind}\u0000${key}`;
}

/**
 * The analysis' links after user decisions are applied: splits first, then merges. A decision about one
 * mention moves every mention in the dump that the analysis grouped with it, unless it was split off first.
 * Returns a function from the index of a mention to its link.
 */
export function linksByHand(
  { mentions, articleIds }: EntityInput,
  resolved: readonly Resolved[],
): (index: number) => HeededLink | undefined {
  const ownOf = ({ key }: Resolved, index: number): string =>
    entityKey(mentions[index]?.kind ?? 'misc', key.key);
  if (!mentions.some(({ decisions }) => decisions !== undefined)) {
    return (index) => {
      const link = resolved[index];
      if (link === undefined) return undefined;
      return { entity: ownOf(link, index), key: link.key, evidence: link.evidence, isMoved: false };
    };
  }
  const own = resolved.map(ownOf);
  const split = splitOff(mentions, own, articleIds);
  const joined = join(mentions, split);
  const keys = new Map<string, FormKey>();
  split.forEach((entity, index) => {
    const key = resolved[index]?.key;
    if (key !== undefined && !keys.has(entity)) keys.set(entity, key);
  });
  return (index) => {
    const link = resolved[index];
    if (link === undefined) return undefined;
    const { key, evidence } = link;
    const entity = split[index] ?? '';
    const target = joined.get(entity);
    const isMoved = target !== undefined && target.entity !== entity;
    const reasons: readonly Evidence[] = isMoved
      ? [{ clue: 'joined-by-person', detail: target.name }]
      : entity === own[index]
        ? evidence
        : [{ clue: 'split-by-person' }];
    const misspelt = evidence.filter(({ clue }) => clue === 'misspelt-of');
    return {
      entity: target?.entity ?? entity,
      key: keys.get(target?.entity ?? entity) ?? key,
      evidence: reasons === evidence ? evidence : [...misspelt, ...reasons],
      isMoved,
    };
  };
}

/**
 * The keys, with those split off distinguished from the rest by their article and, for single mentions, by
 * their order in it.
 */
function splitOff(
  mentions: readonly EntityMention[],
  own: readonly string[],
  articleIds: readonly string[],
): readonly string[] {
  const placeOf = (index: number): string =>
    `${own[index] ?? ''}\u0000apart\u0000${articleIds[mentions[index]?.article ?? -1] ?? ''}`;
  const wholeArticles = new Set<string>();
  mentions.forEach(({ decisions = [] }, index) => {
    for (const decision of decisions)
      if (decision.verdict === 'apart' && decision.reach === 'article') wholeArticles.add(placeOf(index));
  });
  const counts = new Map<string, number>();
  return mentions.map(({ decisions = [] }, index) => {
    const place = placeOf(index);
    if (decisions.some((each) => each.verdict === 'apart' && each.reach === 'mention')) {
      const count = (counts.get(place) ?? 0) + 1;
      counts.set(place, count);
      return `${place}\u0000${count}`;
    }
    return wholeArticles.has(place) ? place : (own[index] ?? '');
  });
}

interface Target {
  readonly entity: string;
  readonly name: string;
}

/** For each key that a user merged into another: the one it ends up with. */
function join(mentions: readonly EntityMention[], keys: readonly string[]): ReadonlyMap<string, Target> {
  const byId = new Map(keys.map((key) => [contentHash(key), key]));
  const byName = new Map<string, string>();
  mentions.forEach(({ kind, form }, index) => {
    const named = entityKey(kind, form);
    if (!byName.has(named)) byName.set(named, keys[index] ?? '');
  });
  const parents = new Map<string, Target>();
  const rootOf = (key: string): Target | undefined => {
    let target = parents.get(key);
    for (let next = target; next !== undefined; next = parents.get(next.entity)) target = next;
    return target;
  };
  mentions.forEach(({ kind, decisions = [] }, index) => {
    const from = keys[index] ?? '';
    const decision = decisions.find((each) => each.verdict === 'same');
    if (decision === undefined) return;
    const { entity, name } = decision;
    const to = byId.get(entity) ?? byName.get(entityKey(kind, name)) ?? entityKey(kind, `\u0000${name}`);
    if (!to.startsWith(`${kind}\u0000`)) return;
    const [start, end] = [rootOf(from)?.entity ?? from, rootOf(to)?.entity ?? to];
    if (start !== end) parents.set(start, { entity: end, name });
  });
  return new Map(
    [...parents.keys()].flatMap((key) => {
      const target = rootOf(key);
      return target === undefined ? [] : [[key, target] as const];
    }),
  );
}
