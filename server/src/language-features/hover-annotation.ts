import type { Annotation } from '../analysis/model/annotations';
import { labelOf } from '../annotations/annotation-labels';
import { label } from './plain-text';
import type { Prose } from './prose';

/**
 * The hover for an annotation: what was said, by whom and when, and the note. Any text is treated as data.
 */
export function annotationProse(annotation: Annotation): Prose {
  const { note, creator, created, modified } = annotation;
  const sentences = [` ${saying(annotation)}`];
  const when = (modified ?? created)?.slice(0, '2021-04-03'.length);
  if (creator !== undefined || when !== undefined)
    sentences.push(
      ` ${modified === undefined ? 'Made' : 'Last changed'}${creator === undefined ? '' : ` by ${label(creator)}`}${when === undefined ? '' : ` on ${label(when)}`}.`,
    );
  if (note !== undefined) sentences.push(` Note: ${label(note)}`);
  return [{ strong: 'Annotation.' }, ...sentences];
}

function saying(annotation: Annotation): string {
  const said = label(labelOf(annotation));
  switch (annotation.kind) {
    case 'boundary':
      return annotation.verdict === 'start' ? 'An article starts here.' : 'No article starts here.';
    case 'role':
      return `The line is ${said}.`;
    case 'mention':
      return `Labelled ${said}.`;
    case 'label':
      return `Labelled “${said}”.`;
    case 'rejection':
      return `Not ${said}${annotation.reach === 'dump' ? ', wherever these words stand' : ''}.`;
    case 'entity':
      return annotation.decision.verdict === 'same' ? `The same as “${said}”.` : 'Someone or something else.';
    case 'name':
      return `To be called “${said}”.`;
    case 'article':
      return said === '' ? 'On the article.' : `The article is labelled ${said}.`;
    case 'editing': {
      const [printed, corrected] = [label(annotation.printed), label(annotation.corrected)];
      return annotation.applied
        ? `Corrected from “${printed}”.`
        : `Kept as printed; it should read “${corrected}”.`;
    }
  }
}
