import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { AnnotatedSpan, Dump, Entity, EntityKind } from '../analysis/model/dump';
import type { Span } from '../text/span';
import { articleName } from './article-words';
import { fullNaming, mentionsByEntity } from './naming';
import { counted, folded, label } from './plain-text';
import { rangeOf } from './positions';

/** Nobody reads an editor's list further than this. */
const WORKSPACE_SYMBOLS_LIMIT = 300;

/** An open document with its dump. */
export interface OpenDump {
  readonly uri: string;
  readonly dump: Dump;
}

const KINDS: Readonly<Record<EntityKind, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Package,
  place: SymbolKind.Namespace,
  misc: SymbolKind.Constant,
};

/** Something that can be navigated to by name. */
interface Item {
  readonly name: string;
  readonly others: readonly string[];
  readonly kind: SymbolKind;
  readonly container: string;
  /** Computed only when the item is listed, since most are not. */
  readonly where: () => Span;
}

/**
 * The articles, entities and outlets of all open dumps whose name, or another form of it, contains each word
 * of `query`; case and accents are ignored. Articles come first, then outlets, then entities by number of
 * mentions. Beyond the limit the first are kept, and one more entry at the end says how many are not shown.
 */
export function workspaceSymbols(
  dumps: readonly OpenDump[],
  query: string,
  limit = WORKSPACE_SYMBOLS_LIMIT,
): SymbolInformation[] {
  const words = folded(query).split(' ');
  const found = dumps.flatMap(({ uri, dump }) =>
    itemsOf(dump)
      .filter((item) => matches(item, words))
      .map((item) => ({ uri, dump, item })),
  );
  const shown = found.length <= limit ? found : found.slice(0, Math.max(0, limit - 1));
  const symbols = shown.map(({ uri, dump, item }): SymbolInformation => {
    const { name, kind, container } = item;
    return { name, kind, containerName: container, location: { uri, range: rangeOf(dump, item.where()) } };
  });
  const [first] = found;
  if (first === undefined || shown.length === found.length) return symbols;
  return [...symbols, rest(first.uri, query, found.length - shown.length)];
}

function itemsOf(dump: Dump): readonly Item[] {
  return [...articlesOf(dump), ...outletsOf(dump), ...entitiesOf(dump)];
}

function articlesOf(dump: Dump): readonly Item[] {
  return dump.articles.map((article, index) => ({
    name: articleName(dump, article),
    others: [],
    kind: SymbolKind.File,
    container: `article ${index + 1} of ${dump.articles.length}`,
    where: () => article.headline ?? { start: article.start, end: article.start },
  }));
}

/** The outlets that published or supplied articles, each once, where the text first names them. */
function outletsOf(dump: Dump): readonly Item[] {
  const items = new Map<string, Item>();
  for (const { outlet } of dump.articles) {
    if (outlet?.start === undefined || outlet.end === undefined || items.has(outlet.name)) continue;
    const { start, end } = outlet;
    const name = label(outlet.name);
    if (name === '') continue;
    items.set(outlet.name, {
      name,
      others: [],
      kind: SymbolKind.Package,
      container: outlet.role,
      where: () => ({ start, end }),
    });
  }
  return [...items.values()];
}

function entitiesOf(dump: Dump): readonly Item[] {
  const outlets = new Set(dump.articles.map(({ outlet }) => outlet?.name));
  let mentions: ReadonlyMap<string, readonly AnnotatedSpan[]> | undefined;
  const namingOf = (entity: Entity): AnnotatedSpan | undefined => {
    mentions ??= mentionsByEntity(dump);
    return fullNaming(dump, entity, mentions.get(entity.id) ?? []);
  };
  return [...dump.entities]
    .filter(({ kind, name }) => label(name) !== '' && !(kind === 'organization' && outlets.has(name)))
    .sort((a, b) => b.mentions - a.mentions)
    .map((entity) => ({
      name: label(entity.name),
      others: entity.aliases,
      kind: KINDS[entity.kind],
      container: `${entity.kind === 'misc' ? 'other name' : entity.kind}, ${counted(entity.mentions, 'mention')}`,
      where: () => namingOf(entity) ?? { start: 0, end: 0 },
    }));
}

function matches({ name, others }: Item, words: readonly string[]): boolean {
  return [name, ...others].some((form) => {
    const searched = folded(form);
    return words.every((word) => searched.includes(word));
  });
}

/** Editors filter by the query again, so the entry must contain it to be shown. */
function rest(uri: string, query: string, count: number): SymbolInformation {
  const start = { line: 0, character: 0 };
  return {
    name: `${label(query, 40)} … ${counted(count, 'more match is', 'more matches are')} not shown: type more of the name`.trim(),
    kind: SymbolKind.Null,
    location: { uri, range: { start, end: start } },
  };
}
