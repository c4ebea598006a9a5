import path from 'node:path';

/** Files of source with what each imports: paths relative to the checkout, with forward slashes. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** What stands behind `from`, `import` and `import(` in a file, if it is a path. */
const IMPORTED = /\b(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]*)\1/g;

/**
 * The graph of these files by their contents, types included; a path that is none of the files is left out.
 */
export function importGraph(files: ReadonlyMap<string, string>): ImportGraph {
  return new Map(
    [...files].map(([file, content]) => [
      file,
      [...content.matchAll(IMPORTED)].flatMap(([, , specifier = '']) => {
        const target = `${path.posix.join(path.posix.dirname(file), specifier)}.ts`;
        return files.has(target) ? [target] : [];
      }),
    ]),
  );
}

/** The circles among the files: each a list of files of which every one leads to every other; sorted. */
export function importCircles(graph: ImportGraph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: (readonly string[])[] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    open.push(file);
    let low = own;
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    if (low === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/**
 * The imports by which a room leads to one that stands above it: `from → to`, sorted. `rooms` are folders, the lowest first; a file lies in
 * the longest of them that it is below. Throws where a file of `folder` lies in no room.
 */
export function upwardImports(
  graph: ImportGraph,
  folder: string,
  rooms: readonly string[],
): readonly string[] {
  const roomOf = (file: string): number => {
    const above = rooms.filter((room) => file.startsWith(`${folder}/${room}/`));
    const [longest] = above.toSorted((a, b) => b.length - a.length);
    if (longest === undefined)
      throw new Error(`${file} lies in no room: give its folder a place in the order.`);
    return rooms.indexOf(longest);
  };
  const within = [...graph].filter(
    ([file]) => path.posix.dirname(file) !== folder && file.startsWith(`${folder}/`),
  );
  return within
    .flatMap(([file, targets]) =>
      targets
        .filter((target) => target.startsWith(`${folder}/`))
        .filter((target) => path.posix.dirname(target) === folder || roomOf(target) > roomOf(file))
        .map((target) => `${file} → ${target}`),
    )
    .sort();
}
