import { AnnotatedSpan, Dump, Entity } from '../analysis/dump';
import { contains } from '../text/span';
import { longDate } from './dates';
import { alternativeWords, coordinates, placeWords } from './places';
import { counted, label, listed, quoted } from './plain-text';
import { Prose } from './prose';
import { evidenceWords } from './wording';

/** How many aliases, roles and lines are named before "more". */
const NAMED = 6;

/** A mention in a hover: what it names, how that was recognised, and where else it is named. */
export function mentionProse(dump: Dump, span: AnnotatedSpan): Prose {
  if (span.kind === 'date') return dateProse(span);
  const entity = dump.entities.find((candidate) => candidate.id === span.entity);
  const name = entity?.name ?? dump.text.slice(span.start, span.end);
  const kind = span.kind === 'misc' ? 'other name' : span.kind;
  const sentences = [evidenceWords(span.evidence)];
  if (entity !== undefined)
    sentences.unshift(...aboutEntity(entity), frequency(dump, entity), elsewhere(dump, span));
  if (span.kind === 'place') sentences.push(openPlaceWords(dump, span, entity));
  if (span.by === 'person') sentences.push(personWords(span));
  return [{ strong: label(name) }, `, ${kind}. ${sentences.filter((sentence) => sentence !== '').join(' ')}`];
}

/** What a dateline's place may be as well. */
function openPlaceWords(dump: Dump, span: AnnotatedSpan, entity: Entity | undefined): string {
  const dateline = dump.articles.find((article) => contains(article, span))?.dateline;
  if (dateline?.alternatives === undefined || !contains(dateline, span)) return '';
  return alternativeWords(dateline.alternatives.filter(({ name }) => name === entity?.place?.name));
}

/** What to say of a span that a person confirmed. */
export function personWords(span: AnnotatedSpan): string {
  return span.label === undefined ? 'Confirmed by a person.' : `Labelled ${quoted(span.label)} by a person.`;
}

function dateProse(span: AnnotatedSpan): Prose {
  const sentences: string[] = [];
  if (span.iso !== undefined) {
    const from = span.from === undefined ? '' : `, reckoned from ${label(longDate(span.from))}`;
    sentences.push(`${longDate(span.iso)}${from}.`);
  } else {
    sentences.push('The text does not settle which day.');
  }
  // That it is printed shows.
  sentences.push(evidenceWords(span.evidence.filter(({ clue }) => clue !== 'date-printed')));
  if (span.by === 'person') sentences.push(personWords(span));
  return [{ strong: 'Date.' }, ` ${sentences.filter((sentence) => sentence !== '').join(' ')}`];
}

function aboutEntity(entity: Entity): readonly string[] {
  const sentences: string[] = [];
  if (entity.place !== undefined) {
    const point = coordinates(entity.place);
    const words = label(placeWords(entity.place));
    // A country is where its name says.
    if (words !== label(entity.name) || point !== undefined) {
      sentences.push(`${words}${point === undefined ? '' : ` (${point})`}.`);
    }
  }
  if (entity.roles.length > 0) sentences.push(`${some(entity.roles)}.`);
  const otherForms = entity.aliases.filter((alias) => alias.toLowerCase() !== entity.name.toLowerCase());
  if (otherForms.length > 0) sentences.push(`Also written ${some(otherForms)}.`);
  return sentences;
}

function frequency(dump: Dump, entity: Entity): string {
  const mentions = counted(entity.mentions, 'mention');
  const all = dump.articles.length;
  if (entity.articles.length === 0) return `${mentions}.`;
  return `${mentions} in ${entity.articles.length} of ${counted(all, 'article')}.`;
}

/** The other lines that name the entity, counted from one as editors show them. */
function elsewhere(dump: Dump, span: AnnotatedSpan): string {
  const own = dump.lines.lineAt(span.start);
  const lines = new Set<number>();
  for (const other of dump.spans) {
    if (other.entity !== span.entity) continue;
    const line = dump.lines.lineAt(other.start);
    if (line !== own) lines.add(line + 1);
  }
  if (lines.size === 0) return '';
  const named = [...lines].slice(0, NAMED).map(String);
  const more = lines.size > NAMED ? [`${lines.size - NAMED} more`] : [];
  return `Also on ${lines.size === 1 ? 'line' : 'lines'} ${listed([...named, ...more])}.`;
}

function some(names: readonly string[]): string {
  const more = names.length > NAMED ? [`${names.length - NAMED} more`] : [];
  return listed([...names.slice(0, NAMED).map(quoted), ...more]);
}
