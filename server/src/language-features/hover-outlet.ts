import type { AnnotatedSpan, Article, Dump, OutletAttribution } from '../analysis/model/dump';
import type { Clue } from '../analysis/model/evidence';
import { contains } from '../text/span';
import type { HoverWords } from './hover-words';
import { label, listed } from './plain-text';
import { evidenceWords } from './evidence-words';

const OUTLET_SOURCES: Readonly<Record<OutletAttribution['how'], string>> = {
  dateline: 'from the dateline',
  byline: 'from the byline',
  header: "from the article's head",
  copyright: 'from the copyright line',
  suffix: 'from behind the headline',
  field: "from the export's fields",
  person: 'named by a person',
};

/**
 * The hover for the name of an outlet: whether the article is attributed to it, and which other outlets it
 * names.
 */
export function outletWords(dump: Dump, span: AnnotatedSpan, article: Article | undefined): HoverWords {
  const outlet = article?.outlet;
  if (article === undefined || outlet === null || outlet === undefined)
    return { heading: 'Outlet', sentences: [] };
  const naming = namingOf(span);
  if (naming !== undefined && naming.name !== outlet.name) {
    const chosen = `${label(outlet.name)}, ${OUTLET_SOURCES[outlet.how]}`;
    return {
      heading: 'Outlet',
      goesOn: `: ${label(naming.name)}, ${naming.source}`,
      sentences: [`The article is put down to ${chosen}, which counts for more.`],
      evidence: '',
    };
  }
  const cited = [...new Set(article.citedOutlets.map((citation) => label(citation.name)))];
  const others = otherNamings(dump, article, outlet);
  const agency = outlet.role === 'agency';
  return {
    heading: agency ? 'News agency' : 'Publisher',
    goesOn: `: ${label(outlet.name)}, ${OUTLET_SOURCES[outlet.how]}`,
    sentences: [
      agency ? 'Who published this copy is not in the text.' : '',
      others.length === 0 ? '' : `Named too, and counting for less: ${listed(others)}.`,
      cited.length === 0 ? '' : `The story itself cites ${listed(cited)}.`,
    ],
    // Where it is named is already in the heading.
    evidence: evidenceWords(span.evidence.filter(({ clue }) => !/^outlet-(?:in|after)-/.test(clue))),
  };
}

/** The outlet a span names, and where, as recorded by the analysis. */
function namingOf(span: AnnotatedSpan): { readonly name: string; readonly source: string } | undefined {
  for (const { clue, detail } of span.evidence) {
    const source = NAMING_SOURCES[clue];
    if (source !== undefined && detail !== undefined) return { name: detail, source };
  }
  return undefined;
}

const NAMING_SOURCES: Readonly<Partial<Record<Clue, string>>> = {
  'outlet-in-dateline': OUTLET_SOURCES.dateline,
  'outlet-after-byline': OUTLET_SOURCES.byline,
  'outlet-in-header': OUTLET_SOURCES.header,
  'outlet-in-copyright': OUTLET_SOURCES.copyright,
  'outlet-in-suffix': OUTLET_SOURCES.suffix,
  'outlet-in-field': OUTLET_SOURCES.field,
};

/**
 * The other outlets that an article names as its source, besides the one it is attributed to, each once, with
 * where.
 */
function otherNamings(dump: Dump, article: Article, outlet: OutletAttribution): readonly string[] {
  const namings = dump.spans
    .filter((span) => span.kind === 'outlet' && contains(article, span))
    .flatMap((span) => namingOf(span) ?? [])
    .filter(({ name }) => name !== outlet.name);
  return [...new Set(namings.map(({ name, source }) => `${label(name)}, ${source}`))];
}
