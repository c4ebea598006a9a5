import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Annotation } from '../analysis/model/annotations';
import type { AnnotatedSpan, Article, Dump, Timestamp } from '../analysis/model/dump';
import { articleLabels, saidOfArticles } from '../annotations/of-articles';
import { bySpan, contains, type Span } from '../text/span';
import { articleDetail, articleName } from './article-words';
import { label } from './plain-text';
import { rangeOf } from './positions';

/**
 * The outline: articles, each with its deck, byline, dateline, timestamps and crossheads. Only articles are
 * at the top level, so that “Go to Symbol” and breadcrumbs show nothing else.
 */
export function documentSymbols(dump: Dump, annotations: readonly Annotation[] = []): DocumentSymbol[] {
  const said = saidOfArticles(annotations);
  const crossheads = dump.spans.filter((span) => span.kind === 'crosshead');
  let next = 0;
  return dump.articles.map((article) => {
    while ((crossheads[next]?.start ?? Infinity) < article.start) next++;
    const own: AnnotatedSpan[] = [];
    for (
      let span = crossheads[next];
      span !== undefined && span.start < article.end;
      span = crossheads[++next]
    ) {
      own.push(span);
    }
    return articleSymbol(dump, article, own, articleLabels(said(article)));
  });
}

/** The same as a flat list, for clients that cannot show a tree. */
export function symbolInformation(uri: string, symbols: readonly DocumentSymbol[]): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    { name: symbol.name, kind: symbol.kind, location: { uri, range: symbol.range } },
    ...(symbol.children ?? []).map((child) => ({
      name: child.name,
      kind: child.kind,
      location: { uri, range: child.range },
      containerName: symbol.name,
    })),
  ]);
}

/** An entry in the outline below its article. */
interface Part {
  readonly span: Span;
  readonly detail: string;
  readonly kind: SymbolKind;
}

/** `labels` are those that users gave the article; they follow what the article itself says. */
function articleSymbol(
  dump: Dump,
  article: Article,
  crossheads: readonly AnnotatedSpan[],
  labels: readonly string[],
): DocumentSymbol {
  const headline = article.headline;
  const selection =
    headline !== null && contains(article, headline)
      ? headline
      : { start: article.start, end: article.start };
  const parts: Part[] = [
    ...article.decks.map((span) => ({ span, detail: 'deck', kind: SymbolKind.String })),
    ...article.timestamps.map((span) => ({ span, detail: stampDetail(span), kind: SymbolKind.Constant })),
    ...crossheads.map((span) => ({ span, detail: 'crosshead', kind: SymbolKind.Namespace })),
  ];
  if (article.byline !== null) parts.push({ span: article.byline, detail: 'byline', kind: SymbolKind.Field });
  if (article.dateline !== null)
    parts.push({ span: article.dateline, detail: 'dateline', kind: SymbolKind.Event });
  return {
    name: articleName(dump, article),
    detail: [articleDetail(article), ...labels.map((each) => label(each))]
      .filter((part) => part !== '')
      .join(' · '),
    kind: SymbolKind.File,
    range: rangeOf(dump, article),
    selectionRange: rangeOf(dump, selection),
    children: parts
      .filter((part) => contains(article, part.span))
      .sort((a, b) => bySpan(a.span, b.span))
      .flatMap((part) => partSymbol(dump, part)),
  };
}

function partSymbol(dump: Dump, { span, detail, kind }: Part): DocumentSymbol[] {
  const name = label(dump.text.slice(span.start, span.end));
  const range = rangeOf(dump, span);
  return name === '' ? [] : [{ name, detail, kind, range, selectionRange: range }];
}

function stampDetail(timestamp: Timestamp): string {
  return timestamp.role === 'unlabelled' ? 'timestamp' : timestamp.role;
}
