import type {
  AnnotatedSpan,
  Article,
  Dump,
  Entity,
  LineRole,
  Problem,
  ProblemCode,
  SpanKind,
} from '../../../server/src/analysis/model/dump';
import { bySpan, contains, type Span } from '../../../server/src/text/span';
import { LineTable } from '../../../server/src/text/lines';
import { contentOf } from '../wording/problem-examples';

/** A dump made by hand, and the offsets of the cursors (`¦`) in it. */
export interface BuiltDump {
  readonly dump: Dump;
  readonly cursors: readonly number[];
}

interface Mark extends Span {
  readonly name: string;
  readonly entity: string | undefined;
}

const OPENING = /^«([a-z][a-z.-]*)(?:#([a-z-]+))?:/;

/**
 * Builds a dump from text with marks: `«kind:text»` marks a span, `«person#an-id:text»` a mention of an entity,
 * `«typo.doubled:text»` a problem, `«article:text»` an article, whose parts are taken from the marks inside it.
 * Marks nest. `¦` is a cursor. What the marks cannot say is filled in by the test, on the plain data.
 */
export function buildDump(marked: string): BuiltDump {
  const { text, marks, cursors } = strip(marked);
  const lines = LineTable.of(text);
  const spans = marks
    .filter(isSpan)
    .sort(bySpan)
    .map((mark, index) => toSpan(mark, index));
  const articles = marks
    .filter((mark) => mark.name === 'article')
    .map((mark) => toArticle(text, mark, spans));
  const problems = marks
    .filter((mark) => mark.name.includes('.'))
    .sort(bySpan)
    .map(toProblem);
  const roles = Array.from({ length: lines.count }, (_, line) => roleOf(text, lines.span(line), spans));
  const dump = {
    text,
    lines,
    roles,
    articles,
    spans,
    entities: entitiesOf(text, spans, articles),
    problems,
    unchecked: [],
    notices: [],
  };
  return { dump, cursors };
}

/** The dump with each problem of `code` replaced by what `change` makes of it. */
export function withProblems(dump: Dump, change: (problem: Problem) => Problem): Dump {
  return { ...dump, problems: dump.problems.map(change) };
}

/** A certain fix, behind those there are a possible one, that replaces the whole problem. */
export function replaceBy(problem: Problem, newText: string): Problem {
  const edits = [{ start: problem.start, end: problem.end, newText }];
  return {
    ...problem,
    fixes: [
      ...problem.fixes,
      {
        description: { kind: 'change', to: newText },
        edits,
        class: problem.fixes.length === 0 ? 'certain' : 'possible',
      },
    ],
  };
}

/** The dump with the one article changed. */
export function withArticle(dump: Dump, change: Partial<Article>, index = 0): Dump {
  return {
    ...dump,
    articles: dump.articles.map((article, at) => (at === index ? { ...article, ...change } : article)),
  };
}

function strip(marked: string): { text: string; marks: Mark[]; cursors: number[] } {
  const marks: Mark[] = [];
  const cursors: number[] = [];
  const open: { name: string; entity: string | undefined; start: number }[] = [];
  let text = '';
  for (let index = 0; index < marked.length;) {
    const character = marked.charAt(index);
    const opening = character === '«' ? OPENING.exec(marked.slice(index, index + 60)) : null;
    if (opening !== null) {
      open.push({ name: opening[1] ?? '', entity: opening[2], start: text.length });
      index += opening[0].length;
      continue;
    }
    const closed = character === '»' ? open.pop() : undefined;
    if (closed !== undefined) marks.push({ ...closed, end: text.length });
    else if (character === '¦') cursors.push(text.length);
    else text += character;
    index++;
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${open.map((mark) => mark.name).join(', ')}`);
  return { text, marks, cursors };
}

function isSpan(mark: Mark): boolean {
  return mark.name !== 'article' && !mark.name.includes('.');
}

function toSpan(mark: Mark, index: number): AnnotatedSpan {
  const entity = mark.entity === undefined ? {} : { entity: mark.entity };
  return {
    id: `s${index}`,
    kind: mark.name as SpanKind,
    start: mark.start,
    end: mark.end,
    by: 'analysis',
    ...entity,
    evidence: [],
  };
}

function toProblem(mark: Mark): Problem {
  const code = mark.name as ProblemCode;
  const span = { start: mark.start, end: mark.end };
  return { ...span, ...contentOf(code), severity: 'warning', fixes: [], evidenceOfPrint: false };
}

function toArticle(text: string, mark: Mark, spans: readonly AnnotatedSpan[]): Article {
  const parts = (kind: SpanKind) =>
    spans
      .filter((span) => span.kind === kind && contains(mark, span))
      .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const byline = parts('byline')[0];
  const dateline = parts('dateline')[0];
  const places = parts('place').filter((place) => dateline !== undefined && contains(dateline, place));
  return {
    id: `a${mark.start}`,
    start: mark.start,
    end: mark.end,
    format: 'paste',
    language: 'en',
    headline: parts('headline')[0] ?? null,
    decks: parts('deck'),
    eyebrows: parts('eyebrow'),
    byline: byline === undefined ? null : { ...byline, authors: [byline.text.replace(/^By /, '')] },
    outlet: null,
    citedOutlets: [],
    status: [],
    fields: [],
    timestamps: parts('timestamp').map((span) => ({ ...span, iso: null, role: 'unlabelled', evidence: [] })),
    dateline:
      dateline === undefined
        ? null
        : {
            ...dateline,
            located: places.map((place) => ({
              name: place.text,
              country: null,
              latitude: null,
              longitude: null,
            })),
            date: null,
            agency: null,
            evidence: [],
          },
    evidence: [],
  };
}

function roleOf(text: string, line: Span, spans: readonly AnnotatedSpan[]): LineRole {
  if (text.slice(line.start, line.end).trim() === '') return 'blank';
  const first = spans.find((span) => span.start === line.start && span.end === line.end);
  const kind = first?.kind ?? 'person';
  switch (kind) {
    case 'person':
    case 'organization':
    case 'place':
    case 'misc':
    case 'date':
      return 'body';
    default:
      return kind;
  }
}

function entitiesOf(text: string, spans: readonly AnnotatedSpan[], articles: readonly Article[]): Entity[] {
  const byId = new Map<string, AnnotatedSpan[]>();
  for (const span of spans) {
    if (span.entity !== undefined) byId.set(span.entity, [...(byId.get(span.entity) ?? []), span]);
  }
  return [...byId].map(([id, mentions]) => {
    const names = mentions.map((span) => text.slice(span.start, span.end));
    const name = names.reduce((a, b) => (b.length > a.length ? b : a));
    const kind = mentions[0]?.kind;
    return {
      id,
      kind: kind === 'person' || kind === 'organization' || kind === 'place' ? kind : 'misc',
      name,
      aliases: [...new Set(names)].filter((other) => other !== name),
      roles: [],
      mentions: mentions.length,
      articles: articles.flatMap((article, index) =>
        mentions.some((span) => contains(article, span)) ? [index] : [],
      ),
    };
  });
}
