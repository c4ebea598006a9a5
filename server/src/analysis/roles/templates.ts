import {
  type ContextFeature,
  CONTEXT_FEATURE_COUNT,
  CONTEXT_FEATURE_NAMES,
  CONTEXT_FEATURES,
} from './context-features';

/** Context features that the role model looks at together: one weight for each combination of their answers. A row each. */
const TEMPLATES: readonly (readonly ContextFeature[])[] = [
  ['shape'],
  ['before', 'shape'],
  ['shape', 'after'],
  ['before', 'shape', 'after'],
  ['shape', 'after', 'after2'],
  ['before2', 'before', 'shape'],
  ['class-before2', 'class-before', 'class', 'class-after'],
  ['class', 'class-after', 'class-after2', 'class-after3'],
  ['dump-blanks', 'blanks-before', 'shape'],
  ['dump-blanks', 'blanks-after', 'shape'],
  ['dump-blanks', 'blanks-before', 'blanks-after'],
  ['gap-before', 'class'],
  ['gap-before', 'gap-after', 'class'],
  ['gap-before', 'head-ahead', 'class'],
  ['dump-wrapped', 'before', 'shape'],
  ['dump-wrapped', 'full-before', 'class'],
  ['dump-indents', 'indent', 'indent-after', 'class'],
  ['text-ahead', 'shape'],
  ['text-ahead', 'text-opens', 'class'],
  ['text-ahead', 'head-ahead', 'class'],
  ['text-ahead', 'text-behind', 'class'],
  ['text-ahead', 'before'],
  ['text-behind', 'class'],
  ['text-amount', 'class'],
  ['text-amount', 'text-ahead', 'class'],
  ['head-ahead', 'head-behind', 'class'],
  ['head-behind', 'text-behind', 'class'],
  ['dump-stamps', 'head-ahead', 'class'],
  ['dump-names', 'head-ahead', 'class'],
  ['dump-stamps', 'head-ahead', 'best-ahead', 'class'],
  ['dump-stamps', 'head-ahead', 'cohesion', 'class'],
  ['longest', 'text-ahead', 'class'],
  ['longest', 'head-ahead', 'dump-furniture', 'class'],
  ['shared-ahead', 'class'],
  ['shared-behind', 'class'],
  ['shared-ahead', 'shared-behind', 'class'],
  ['shared-ahead', 'text-ahead', 'class'],
  ['shared-ahead', 'head-ahead', 'longest', 'class'],
  ['best-ahead', 'class'],
  ['best-ahead', 'shared-ahead', 'class'],
  ['best-ahead', 'best-after', 'class'],
  ['best-ahead', 'before'],
  ['best-ahead', 'text-ahead', 'class'],
  ['best-ahead', 'longest', 'class'],
  ['stamps-ahead', 'class'],
  ['stamps-ahead', 'best-ahead', 'class'],
  ['stamps-ahead', 'text-ahead', 'class'],
  ['cohesion', 'best-ahead', 'class'],
  ['cohesion', 'gap-before', 'class'],
  ['cohesion', 'text-ahead', 'class'],
  ['cohesion', 'shape'],
  ['cohesion', 'before', 'class'],
  ['cohesion', 'text-behind', 'shape'],
  ['shared-behind', 'shape'],
  ['cohesion', 'shared-ahead', 'class'],
  ['cohesion', 'head-ahead', 'class'],
  ['echo', 'shape'],
  ['echo-before', 'echo', 'echo-after', 'class'],
  ['echo-before', 'cohesion', 'class'],
  ['echo-after', 'cohesion', 'class'],
  ['echo', 'text-ahead', 'class'],
  ['like-first', 'class'],
  ['like-first', 'before-like-last', 'class'],
  ['like-first', 'text-ahead', 'class'],
  ['before-like-last', 'class'],
  ['like-last', 'class'],
  ['like-last', 'like-first', 'class-after'],
  ['dump-first', 'class-before', 'class'],
  ['dump-first', 'class', 'class-after'],
  ['dump-last', 'class-before', 'class'],
  ['dump-last', 'class', 'class-after'],
  ['dump-furniture', 'shape'],
  ['dump-furniture', 'text-ahead', 'class'],
  ['dump-furniture', 'before', 'shape'],
];

/** A template with what is needed to number the combinations of its answers. */
export interface Template {
  readonly name: string;
  readonly features: readonly ContextFeature[];
  /** Columns of its context features in a row of answers. */
  readonly columns: readonly number[];
  /** How many answers each context feature has, in the same order. */
  readonly sizes: readonly number[];
  /** How many combinations there are. */
  readonly size: number;
}

/** The templates with what is looked up in each of them, in their order. */
export const TEMPLATE_ROWS: readonly Template[] = TEMPLATES.map((features) => {
  const sizes = features.map((feature) => CONTEXT_FEATURES[feature].length);
  return {
    name: features.join('+'),
    features,
    columns: features.map((feature) => CONTEXT_FEATURE_NAMES.indexOf(feature)),
    sizes,
    size: sizes.reduce((product, each) => product * each, 1),
  };
});

/** The number of the combination of answers that a line shows of a template or a group of them, below its `size`. `answers` as `contextFeaturesOf` gives them. */
export function combination(
  { columns, sizes }: Pick<Template, 'columns' | 'sizes'>,
  answers: Uint8Array,
  line: number,
): number {
  const row = line * CONTEXT_FEATURE_COUNT;
  let code = 0;
  for (let index = 0; index < columns.length; index++)
    code = code * (sizes[index] ?? 1) + (answers[row + (columns[index] ?? 0)] ?? 0);
  return code;
}

/** The key of a combination as the weights file spells it: `before+shape:long+short`. */
export function combinationKey(template: Template, code: number): string {
  const answers: string[] = [];
  let rest = code;
  for (let index = template.features.length - 1; index >= 0; index--) {
    const size = template.sizes[index] ?? 1;
    const feature = template.features[index];
    answers.unshift(feature === undefined ? '' : (CONTEXT_FEATURES[feature][rest % size] ?? ''));
    rest = Math.floor(rest / size);
  }
  return `${template.name}:${answers.join('+')}`;
}

/** Reads a key of the weights file; undefined for one that no template or context feature has any more. */
export function readCombinationKey(
  key: string,
): { readonly template: number; readonly code: number } | undefined {
  const colon = key.indexOf(':');
  const template = TEMPLATE_NUMBERS.get(key.slice(0, colon));
  const row = template === undefined ? undefined : TEMPLATE_ROWS[template];
  if (template === undefined || row === undefined) return undefined;
  const answers = key.slice(colon + 1).split('+');
  if (answers.length !== row.features.length) return undefined;
  let code = 0;
  for (const [index, feature] of row.features.entries()) {
    const answer = (CONTEXT_FEATURES[feature] as readonly string[]).indexOf(answers[index] ?? '');
    if (answer < 0) return undefined;
    code = code * (row.sizes[index] ?? 1) + answer;
  }
  return { template, code };
}

const TEMPLATE_NUMBERS: ReadonlyMap<string, number> = new Map(
  TEMPLATE_ROWS.map((row, index) => [row.name, index]),
);
