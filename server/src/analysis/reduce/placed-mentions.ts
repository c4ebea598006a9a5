import { overlaps, Span } from '../../text/span';
import { Annotation, NamedKind } from '../annotations';
import { MentionKind } from '../dump';
import { Evidence } from '../evidence';
import { Place } from '../resources/places';
import { RunningText } from '../running-text';
import { Structure } from '../structure';

/** A mention where it stands in the dump. */
export interface PlacedMention extends Span {
  readonly kind: MentionKind;
  readonly text: string;
  readonly article: number;
  readonly role?: string;
  /** On a dateline's place that its article tells from the one news means most often. */
  readonly place?: Place;
  readonly iso?: string;
  /** On dates resolved from words: the day they were reckoned from. */
  readonly from?: string;
  readonly by: 'analysis' | 'person';
  readonly evidence: readonly Evidence[];
}

/** All mentions of the dump in order: those of the heads, those of the running text, and what a person decided. */
export function placeMentions(
  text: string,
  structure: Structure,
  running: RunningText,
  annotations: readonly Annotation[],
): readonly PlacedMention[] {
  const mentions: PlacedMention[] = [];
  structure.articles.forEach((article, index) => {
    for (const mention of article.anatomy.mentions) {
      mentions.push({
        ...mention,
        start: mention.start + article.start,
        end: mention.end + article.start,
        article: index,
        by: 'analysis',
      });
    }
  });
  running.paragraphs.forEach(({ start, article, known }, index) => {
    for (const { role, certainty: _, ...mention } of running.mentions[index] ?? []) {
      mentions.push({
        ...mention,
        start: mention.start + start,
        end: mention.end + start,
        text: known.text.slice(mention.start, mention.end),
        article,
        by: 'analysis',
        ...(role === undefined ? {} : { role: known.text.slice(role.start, role.end).replace(/\s+/g, ' ') }),
      });
    }
  });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return decideByPerson(text, structure, withoutDoubles(mentions), annotations);
}

/** Where a head and its paragraph both name a stretch, the first stands. */
function withoutDoubles(mentions: readonly PlacedMention[]): readonly PlacedMention[] {
  const kept: PlacedMention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
  }
  return kept;
}

/** What a person labelled stands, whatever the analysis found there; what a person rejected does not. */
function decideByPerson(
  text: string,
  structure: Structure,
  mentions: readonly PlacedMention[],
  annotations: readonly Annotation[],
): readonly PlacedMention[] {
  const decided = annotations.filter(
    (each) =>
      (each.kind === 'mention' || each.kind === 'rejection') &&
      each.start >= 0 &&
      each.start < each.end &&
      each.end <= text.length,
  );
  if (decided.length === 0) return mentions;
  const kept = mentions.filter(
    (mention) =>
      !decided.some(
        (each) =>
          overlaps(each, mention) &&
          (each.kind === 'mention' ||
            (each.kind === 'rejection' && mentionKind(each.mention) === mention.kind)),
      ),
  );
  const added = decided.flatMap((each): PlacedMention[] => {
    if (each.kind !== 'mention') return [];
    const article = structure.articles.findIndex(
      (candidate) => candidate.start <= each.start && each.end <= candidate.end,
    );
    const { start, end, mention } = each;
    return [
      {
        start,
        end,
        kind: mentionKind(mention),
        text: text.slice(start, end),
        article,
        by: 'person',
        evidence: [{ clue: 'label-by-person' }],
      },
    ];
  });
  return [...kept, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** As what an outlet is mentioned. */
function mentionKind(named: NamedKind): MentionKind {
  return named === 'outlet' ? 'organization' : named;
}
