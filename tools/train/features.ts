import { ATTRIBUTES } from '../../server/src/analysis/lines/attributes';
import type { LineInPlace } from '../../server/src/analysis/roles/line-in-place';
import { combination, combinationKey, TEMPLATE_ROWS } from '../../server/src/analysis/roles/templates';

const ATTRIBUTE_KINDS = ['self', 'before', 'after'] as const;

/** Where each template's combinations begin among the numbers of all features: attributes come first. */
const OFFSETS: readonly number[] = (() => {
  let next = ATTRIBUTE_KINDS.length * ATTRIBUTES.length;
  return TEMPLATE_ROWS.map((template) => {
    const offset = next;
    next += template.size;
    return offset;
  });
})();

/** How many features there could be. */
export const FEATURE_COUNT = (OFFSETS.at(-1) ?? 0) + (TEMPLATE_ROWS.at(-1)?.size ?? 0);

/** All features of line `index`, by number. `answers` as `contextFeaturesOf` gives them. */
export function featuresOf(lines: readonly LineInPlace[], index: number, answers: Uint8Array): Int32Array {
  const found: number[] = [];
  [lines[index], lines[index - 1], lines[index + 1]].forEach((line, kind) => {
    for (const attribute of line?.features.attributes ?? []) found.push(kind * ATTRIBUTES.length + attribute);
  });
  TEMPLATE_ROWS.forEach((template, row) =>
    found.push((OFFSETS[row] ?? 0) + combination(template, answers, index)),
  );
  return Int32Array.from(found);
}

/** The name of a feature as the weights file spells it. */
export function featureName(feature: number): string {
  if (feature < ATTRIBUTE_KINDS.length * ATTRIBUTES.length) {
    const kind = ATTRIBUTE_KINDS[Math.floor(feature / ATTRIBUTES.length)] ?? '';
    return `${kind}:${ATTRIBUTES[feature % ATTRIBUTES.length] ?? ''}`;
  }
  const row = OFFSETS.findLastIndex((offset) => offset <= feature);
  const template = TEMPLATE_ROWS[row];
  return template === undefined ? '' : combinationKey(template, feature - (OFFSETS[row] ?? 0));
}
