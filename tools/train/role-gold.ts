import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LineTable } from '../../server/src/text/lines';
import { ALL_STATES, STATES, StateSet, statesWhere } from '../../server/src/analysis/roles/states';

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

const named = (...names: readonly string[]): StateSet => statesWhere((state) => names.includes(state.name));
const INSIDE = statesWhere((state) => state.place === 'inside');
const START = statesWhere((state) => state.place === 'start');
const byRole = (...roles: readonly string[]): StateSet =>
  statesWhere((state) => roles.includes(state.role) && state.place !== 'outside');

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
    if ((roles & byRole('body')) !== 0 && (roles & byRole('headline', 'boilerplate')) === 0) body = true;
    const placed = roles & (starts ? START : INSIDE);
    sets.push(placed === 0 ? (starts ? START : INSIDE) : placed);
  }
  return sets;
}

/** Between articles stand separators; before the first, contents lists and covers; after the last, the page's furniture. */
function outsideStates(gold: Gold, content: string, start: number, lastEnd: number): StateSet {
  if (start >= lastEnd) return named('page');
  if (start < (gold.articles[0]?.start ?? 0)) return named('front');
  return /\p{L}/u.test(content) ? named('separator', 'page') : named('separator');
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
  if (has('dateline')) return byRole('body');
  if (has('headline')) return content.length > covered + 120 ? byRole('body') : byRole('headline');
  if (has('boilerplate'))
    return isRule(content) ? byRole('boilerplate', 'separator') | named('separator') : byRole('boilerplate');
  if (has('subhead')) return body ? byRole('crosshead') : byRole('deck');
  if (has('kicker')) return byRole('eyebrow');
  const longRest = content.length > covered + 60 && content.length > 120;
  if (has('byline'))
    return longRest ? byRole('body') : byRole('byline', ...(/^[A-Z-]+:/.test(content) ? ['metadata'] : []));
  if (has('timestamp'))
    return longRest
      ? byRole('body')
      : byRole('timestamp', ...(/^[A-Z-]+:/.test(content) ? ['metadata'] : []));
  if (has('outlet')) return longRest ? byRole('body') : byRole('outlet');
  if (maybe('headline'))
    return isCapitals(content) ? byRole('poster') : byRole('headline', 'poster', 'boilerplate', 'deck');
  if (maybe('byline')) return byRole('byline', 'boilerplate', 'body');
  if (maybe('dateline')) return byRole('body');
  if (isRule(content)) return named('separator') | byRole('boilerplate', 'body');
  if (!complete.includes('boilerplate')) return byRole('body', 'boilerplate');
  return byRole('body');
}

/** Pages copied as text: only headlines are certain there; the rest of the gold was found by elimination. */
function webRoles(spans: readonly GoldSpan[], body: boolean): StateSet {
  const has = (kind: string): boolean => spans.some((span) => span.kind === kind);
  if (has('headline')) return byRole('headline');
  if (has('bylineLine')) return byRole('byline', 'boilerplate', 'outlet');
  if (has('timestampLine')) return byRole('timestamp', 'boilerplate');
  if (has('subhead')) return byRole('body') | (body ? byRole('crosshead') : byRole('deck'));
  if (has('boilerplate')) return INSIDE & ~byRole('headline', 'poster');
  return byRole('body');
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
