import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LineTable } from '../../server/src/text/lines';
import {
  ALL_STATES,
  INSIDE,
  START,
  STATES,
  type StateSet,
  statesNamed,
  statesOfRoles,
} from '../../server/src/analysis/roles/states';

/** A dump to learn from: its text, and for each line the states that its gold leaves open. */
export interface RoleExample {
  readonly name: string;
  readonly family: string;
  readonly sources: ReadonlySet<string>;
  readonly text: string;
  readonly table: LineTable;
  readonly open: readonly StateSet[];
  /** How much the dump counts in learning; 1 is usual. */
  readonly weight: number;
  /** By how much the truth must beat a false boundary in it; see `TrainingDump`. */
  readonly margin: number;
}

interface GoldSpan {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
  readonly front?: boolean;
}

interface Gold {
  readonly complete: readonly string[];
  readonly articles: readonly { readonly start: number; readonly end: number; readonly src?: string }[];
  readonly spans: readonly GoldSpan[];
}

/** All dumps with gold under `folder` (`<family>/<id>.txt` beside `<id>.gold.json`), in order of their names. */
export function readExamples(folder: string): readonly RoleExample[] {
  const examples: RoleExample[] = [];
  for (const family of readdirSync(folder).sort()) {
    const inside = path.join(folder, family);
    if (!statSync(inside).isDirectory()) continue;
    for (const file of readdirSync(inside).sort()) {
      if (!file.endsWith('.gold.json')) continue;
      const name = file.replace('.gold.json', '');
      const gold = JSON.parse(readFileSync(path.join(inside, file), 'utf8')) as Gold;
      const text = readFileSync(path.join(inside, `${name}.txt`), 'utf8');
      const table = LineTable.of(text);
      const sources = new Set(gold.articles.map((article) => article.src ?? family));
      examples.push({
        name,
        family,
        sources,
        text,
        table,
        open: openStates(text, table, gold, family),
        weight: 1,
        margin: 0,
      });
    }
  }
  return examples;
}

function openStates(text: string, table: LineTable, gold: Gold, family: string): readonly StateSet[] {
  const sets: StateSet[] = [];
  const lastEnd = gold.articles.at(-1)?.end ?? 0;
  let body = false;
  for (let line = 0; line < table.count; line++) {
    const { start, end } = table.span(line);
    const content = text
      .slice(start, end)
      .replace(/\ufeff/g, '')
      .trim();
    if (content === '') {
      sets.push(ALL_STATES);
      continue;
    }
    const starts = gold.articles.some((article) => article.start >= start && article.start <= end);
    const within = gold.articles.some((article) => article.start < end && article.end > start);
    if (starts) body = false;
    if (!within && !starts) {
      sets.push(outsideStates(gold, content, start, lastEnd));
      continue;
    }
    const spans = gold.spans.filter((span) => span.start < end && span.end > start);
    const roles =
      family === 'web-dev' ? webRoles(spans, body) : goldRoles(spans, content, body, gold.complete);
    if ((roles & statesOfRoles('body')) !== 0 && (roles & statesOfRoles('headline', 'boilerplate')) === 0)
      body = true;
    const placed = roles & (starts ? START : INSIDE);
    sets.push(placed === 0 ? (starts ? START : INSIDE) : placed);
  }
  return sets;
}

/** Between articles stand separators; before the first, contents lists and covers; after the last, the page's furniture. */
function outsideStates(gold: Gold, content: string, start: number, lastEnd: number): StateSet {
  if (start >= lastEnd) return statesNamed('page');
  if (start < (gold.articles[0]?.start ?? 0)) return statesNamed('front');
  return /\p{L}/u.test(content) ? statesNamed('separator', 'page') : statesNamed('separator');
}

function goldRoles(
  spans: readonly GoldSpan[],
  content: string,
  body: boolean,
  complete: readonly string[],
): StateSet {
  const has = (kind: string): boolean => spans.some((span) => span.kind === kind && span.optional !== true);
  const maybe = (kind: string): boolean => spans.some((span) => span.kind === kind && span.optional === true);
  const covered = spans
    .filter(
      (span) =>
        span.kind === 'timestamp' ||
        span.kind === 'byline' ||
        span.kind === 'outlet' ||
        span.kind === 'headline',
    )
    .reduce((sum, span) => sum + span.end - span.start, 0);
  if (has('dateline')) return statesOfRoles('body');
  if (has('headline'))
    return content.length > covered + 120 ? statesOfRoles('body') : statesOfRoles('headline');
  if (has('boilerplate'))
    return isRule(content)
      ? statesOfRoles('boilerplate', 'separator') | statesNamed('separator')
      : statesOfRoles('boilerplate');
  if (has('subhead')) return body ? statesOfRoles('crosshead') : statesOfRoles('deck');
  if (has('kicker')) return statesOfRoles('eyebrow');
  const longRest = content.length > covered + 60 && content.length > 120;
  if (has('byline'))
    return longRest
      ? statesOfRoles('body')
      : statesOfRoles('byline', ...(/^[A-Z-]+:/.test(content) ? (['metadata'] as const) : []));
  if (has('timestamp'))
    return longRest
      ? statesOfRoles('body')
      : statesOfRoles('timestamp', ...(/^[A-Z-]+:/.test(content) ? (['metadata'] as const) : []));
  if (has('outlet')) return longRest ? statesOfRoles('body') : statesOfRoles('outlet');
  if (maybe('headline'))
    return isCapitals(content)
      ? statesOfRoles('poster')
      : statesOfRoles('headline', 'poster', 'boilerplate', 'deck');
  if (maybe('byline')) return statesOfRoles('byline', 'boilerplate', 'body');
  if (maybe('dateline')) return statesOfRoles('body');
  if (isRule(content)) return statesNamed('separator') | statesOfRoles('boilerplate', 'body');
  if (!complete.includes('boilerplate')) return statesOfRoles('body', 'boilerplate');
  return statesOfRoles('body');
}

/** Pages copied as text: only headlines are certain there; the rest of the gold was found by elimination. */
function webRoles(spans: readonly GoldSpan[], body: boolean): StateSet {
  const has = (kind: string): boolean => spans.some((span) => span.kind === kind);
  if (has('headline')) return statesOfRoles('headline');
  if (has('bylineLine')) return statesOfRoles('byline', 'boilerplate', 'outlet');
  if (has('timestampLine')) return statesOfRoles('timestamp', 'boilerplate');
  if (has('subhead'))
    return statesOfRoles('body') | (body ? statesOfRoles('crosshead') : statesOfRoles('deck'));
  if (has('boilerplate')) return INSIDE & ~statesOfRoles('headline', 'poster');
  return statesOfRoles('body');
}

function isRule(content: string): boolean {
  return !/[\p{L}\p{N}(]/u.test(content) && content.length >= 2;
}

function isCapitals(content: string): boolean {
  return /\p{Lu}/u.test(content) && !/\p{Ll}{2}/u.test(content);
}

/** The states of a set by name, for messages. */
export function describe(set: StateSet): string {
  return STATES.filter((_, index) => (set & (1 << index)) !== 0)
    .map((state) => state.name)
    .join('|');
}
