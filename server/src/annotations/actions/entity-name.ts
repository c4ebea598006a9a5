import type { NameAnnotation } from '../../analysis/model/annotations';
import { contains } from '../../text/span';
import { SpanIndex } from '../../text/span-index';
import { sameWords } from '../../text/whole-words';
import { withChanges } from '../with-changes';
import { type ActionContext, nothing, type Outcome } from './action';
import { mentionsAt } from './place';

/** Sets the name of the entity of the mention at the position; the empty name undoes that. */
export function renameEntity(context: ActionContext, name: string): Outcome {
  const { dump, annotations, span, maker, newId } = context;
  const [mention] = mentionsAt(dump, span).filter(({ entity }) => entity !== undefined);
  if (mention === undefined) return nothing('Nobody and nothing is named here.');
  const words = sameWords(name);
  const mentions = new SpanIndex(dump.spans.filter(({ entity }) => entity === mention.entity));
  const before = annotations.placed.filter(
    (each): each is NameAnnotation => each.kind === 'name' && mentions.touches(each),
  );
  const isSame = before.length === 1 && before[0]?.name === words && contains(before[0], mention);
  if (isSame || (words === '' && before.length === 0)) return nothing('It is called so already.');
  const { start, end } = mention;
  const came: readonly NameAnnotation[] =
    words === '' ? [] : [{ ...maker, kind: 'name', id: newId(), start, end, name: words }];
  return {
    kind: 'done',
    annotations: withChanges(annotations, { gone: before.map(({ id }) => id), came }),
    changed: 1,
    what: words === '' ? 'Take back what an entity is called' : `Call an entity “${words}”`,
  };
}
