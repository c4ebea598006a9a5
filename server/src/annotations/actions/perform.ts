import { ActionContext, AnnotateAction, nothing, Outcome } from './action';
import { labelText } from './label';
import { remove } from './remove';
import { accept, reject } from './review';

/** What comes of an action on the annotations of a document. Pure; never throws. */
export function perform(context: ActionContext, action: AnnotateAction): Outcome {
  switch (action.action) {
    case 'label':
      return labelText(context, action.label, action.reach);
    case 'accept':
      return accept(context, action);
    case 'reject':
      return reject(context, action);
    case 'remove':
      return remove(context, action.id);
    default:
      return nothing('That cannot be done yet.');
  }
}
