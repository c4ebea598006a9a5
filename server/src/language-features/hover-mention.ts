import type { AnnotatedSpan, Dump, Entity } from '../analysis/model/dump';
import { contains } from '../text/span';
import { longDate } from './dates';
import { articleAround, entityOf, mentionsIn } from './naming';
import { alternativeWords, coordinates, countryName, placeWords } from './place-words';
import { counted, label, listed, quoted } from './plain-text';
import type { Prose } from './prose';
import { evidenceWords } from './evidence-words';

/** How many aliases, roles and lines are listed before “more”. */
const NAMED = 6;

/** The hover for a mention: its entity, how that was recognised, and where else it is mentioned. */
export function mentionProse(dump: Dump, span: AnnotatedSpan): Prose {
  if (span.kind === 'date') return dateProse(span);
  const entity = entityOf(dump, span.entity);
  const name = entity?.name ?? dump.text.slice(span.start, span.end);
  const kind = span.kind === 'misc' ? 'other name' : span.kind;
  const about = entity === undefined ? [] : aboutEntity(dump, span, entity);
  const sentences = [
    ...about,
    evidenceWords(span.evidence),
    span.kind === 'place' ? openPlaceWords(dump, span, entity) : '',
    span.by === 'person' ? personWords(span) : '',
  ];
  return [{ strong: label(name) }, `, ${kind}. ${sentences.filter((sentence) => sentence !== '').join(' ')}`];
}

/** Other places that the place in a dateline may be. */
function openPlaceWords(dump: Dump, span: AnnotatedSpan, entity: Entity | undefined): string {
  const dateline = articleAround(dump, span)?.dateline;
  if (dateline?.alternatives === undefined || !contains(dateline, span)) return '';
  return alternativeWords(dateline.alternatives.filter(({ name }) => name === entity?.place?.name));
}

/** What to say about a span that a user confirmed. */
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
  // That the date is printed can be seen.
  sentences.push(evidenceWords(span.evidence.filter(({ clue }) => clue !== 'date-printed')));
  if (span.by === 'person') sentences.push(personWords(span));
  return [{ strong: 'Date.' }, ` ${sentences.filter((sentence) => sentence !== '').join(' ')}`];
}

function aboutEntity(dump: Dump, span: AnnotatedSpan, entity: Entity): readonly string[] {
  const { roles, aliases, misspelt = [] } = entity;
  const written = aliases.filter(
    (alias) => alias.toLowerCase() !== entity.name.toLowerCase() && !misspelt.includes(alias),
  );
  return [
    placeSentence(entity),
    outletSentence(entity),
    countrySentence(dump, entity),
    roles.length === 0 ? '' : `${some(roles)}.`,
    written.length === 0 ? '' : `Also written ${some(written)}.`,
    misspelt.length === 0 ? '' : `Misspelt ${some(misspelt)}.`,
    frequency(dump, span, entity),
    elsewhere(dump, span),
  ];
}

function placeSentence({ name, place }: Entity): string {
  if (place === undefined) return '';
  const point = coordinates(place);
  const words = label(placeWords(place));
  // The location of a country is clear from its name.
  if (words === label(name) && point === undefined) return '';
  return `${words}${point === undefined ? '' : ` (${point})`}.`;
}

/** “A news agency of France.” */
function outletSentence({ outlet }: Entity): string {
  if (outlet === undefined) return '';
  const country = countryName(outlet.country);
  const kind =
    outlet.kind === 'agency' ? 'A news agency' : outlet.kind === 'site' ? 'A news site' : `A ${outlet.kind}`;
  return `${kind}${country === undefined ? '' : ` of ${country}`}.`;
}

/** For a nationality, the country it belongs to; for a country, the words for its people in the dump. */
function countrySentence(dump: Dump, entity: Entity): string {
  const country = entityOf(dump, entity.country);
  if (country !== undefined)
    return `Of ${label(country.name)}, ${counted(country.mentions, 'mention')} here.`;
  if (entity.kind !== 'place') return '';
  const peoples = dump.entities.filter((other) => other.country === entity.id);
  return peoples.length === 0 ? '' : `Its people: ${some(peoples.map(({ name }) => name))}.`;
}

/** How often the entity is mentioned in the current article and in the dump, and in how many articles. */
function frequency(dump: Dump, span: AnnotatedSpan, entity: Entity): string {
  const mentions = counted(entity.mentions, 'mention');
  const all = dump.articles.length;
  if (entity.articles.length === 0) return `${mentions}.`;
  const article = articleAround(dump, span);
  const here = article === undefined ? 0 : mentionsIn(dump, entity, article);
  const inThis = here === 0 || here === entity.mentions ? '' : `, ${here} of them in this one`;
  return `${mentions} in ${entity.articles.length} of ${counted(all, 'article')}${inThis}.`;
}

/** The other lines that mention the entity, one-based as editors show them. */
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
