import { type Template, TEMPLATE_ROWS } from './templates';

/**
 * Templates that ask much the same context features. Lines give the same few answers to them again and again, so that the
 * weights of a whole group need adding up only once for all lines that answer alike.
 */
export interface TemplateGroup {
  /** Indices into `TEMPLATE_ROWS`. */
  readonly templates: readonly number[];
  /** Columns in a row of answers of all context features that the templates ask, each once, and how many answers each has. */
  readonly columns: readonly number[];
  readonly sizes: readonly number[];
  /** How many ways there are to answer all of them. */
  readonly size: number;
}

/** A wider group would need a larger table and meet the same answers less often. */
const LARGEST = 2 ** 16;

const NO_TEMPLATES: TemplateGroup = { templates: [], columns: [], sizes: [], size: 1 };

/** All templates, each in the one group that it widens least, or in one of its own where it would widen all too much. */
export const TEMPLATE_GROUPS: readonly TemplateGroup[] = grouped(TEMPLATE_ROWS);

function grouped(templates: readonly Template[]): readonly TemplateGroup[] {
  const groups: TemplateGroup[] = [];
  templates.forEach((template, number) => {
    let best = groups.length;
    let least = Infinity;
    groups.forEach((group, index) => {
      const growth = growthBy(group, template);
      if (group.size * growth > LARGEST || growth >= least) return;
      least = growth;
      best = index;
    });
    groups[best] = widened(groups[best] ?? NO_TEMPLATES, template, number);
  });
  return groups;
}

/** How many times as many ways there are to answer all of a group and the template. */
function growthBy(group: TemplateGroup, { columns, sizes }: Template): number {
  let growth = 1;
  for (let index = 0; index < columns.length; index++)
    if (!group.columns.includes(columns[index] ?? 0)) growth *= sizes[index] ?? 1;
  return growth;
}

function widened(group: TemplateGroup, template: Template, number: number): TemplateGroup {
  const isNew = template.columns.map((column) => !group.columns.includes(column));
  const sizes = [...group.sizes, ...template.sizes.filter((_, index) => isNew[index])];
  return {
    templates: [...group.templates, number],
    columns: [...group.columns, ...template.columns.filter((_, index) => isNew[index])],
    sizes,
    size: sizes.reduce((product, size) => product * size, 1),
  };
}
