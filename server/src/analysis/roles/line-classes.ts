import type { Layout } from '../facts/layout';
import { type LineFeatures, type Shape, SHAPES } from '../lines/line-features';

/** The shapes of lines as the role model tells them apart: those of line features, `wrapped` text, and `edge` beyond the dump. */
export const SEEN_SHAPES = [...SHAPES, 'wrapped', 'edge'] as const;

/** One of them. */
export type SeenShape = (typeof SEEN_SHAPES)[number];

/** Coarser: what a line could be to an article. */
export const LINE_CLASSES = ['edge', 'text', 'title', 'stamp', 'name', 'furniture', 'mark'] as const;

/** One of them. */
export type LineClass = (typeof LINE_CLASSES)[number];

/** Indices of those that others ask for. */
export const TEXT = LINE_CLASSES.indexOf('text');
export const STAMP = LINE_CLASSES.indexOf('stamp');
export const NAME = LINE_CLASSES.indexOf('name');

const CLASS_OF: Readonly<Record<SeenShape, LineClass>> = {
  edge: 'edge',
  blank: 'edge',
  separator: 'mark',
  opener: 'mark',
  field: 'mark',
  dateline: 'text',
  stamp: 'stamp',
  'stamp-and-text': 'stamp',
  byline: 'name',
  name: 'name',
  outlet: 'name',
  eyebrow: 'furniture',
  boilerplate: 'furniture',
  credit: 'furniture',
  capitals: 'title',
  short: 'title',
  'short-sentence': 'title',
  lower: 'title',
  list: 'title',
  web: 'furniture',
  long: 'text',
  wrapped: 'text',
};

/** The index in `SEEN_SHAPES` of a line in a dump of this layout: in wrapped text, a line near the column is running text. */
export function seenShape(features: LineFeatures, layout: Layout): number {
  const shape: Shape = features.shape;
  if (layout.wrapped && CLASS_OF[shape] === 'title' && reachesColumn(features, layout)) return WRAPPED;
  return SHAPE_INDEX[shape];
}

/** The index in `LINE_CLASSES` for a seen shape, by index. */
export const CLASS_OF_SHAPE: Uint8Array = Uint8Array.from(SEEN_SHAPES, (shape) =>
  LINE_CLASSES.indexOf(CLASS_OF[shape]),
);

const SHAPE_INDEX: Readonly<Record<Shape, number>> = Object.fromEntries(
  SHAPES.map((shape, index) => [shape, index]),
) as Record<Shape, number>;

const WRAPPED = SEEN_SHAPES.indexOf('wrapped');

/** The index in `SEEN_SHAPES` of a line that opens with a dateline. */
export const DATELINE = SEEN_SHAPES.indexOf('dateline');

/** Wrapped lines end up to so many characters short of the column: the next word did not fit. */
const RAGGED = 14;

/** Whether the line is filled up to the column at which the dump breaks its lines. */
export function reachesColumn(features: LineFeatures, layout: Layout): boolean {
  return layout.wrapped && features.length + features.indent >= layout.wrapColumn - RAGGED;
}
