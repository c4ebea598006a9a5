import type { ActionContext, AnnotateAction, Outcome } from './action';
import { labelArticles } from './article';
import { annotateNote, discardOrphan, reattach, relabel, resize } from './change';
import { renameEntity } from './entity-name';
import { keepAsPrinted } from './keep-as-printed';
import { labelText } from './label';
import { remove } from './remove';
import { accept, reject } from './review';

/** Performs an action on the annotations of a document. Pure; never throws. */
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
    case 'relabel':
      return relabel(context, action.id, action.label);
    case 'resize':
      return resize(context, action.id);
    case 'note':
      return annotateNote(context, action.id, action.note);
    case 'article':
      return labelArticles(context, action);
    case 'rename-entity':
      return renameEntity(context, action.name);
    case 'keep-as-printed':
      return keepAsPrinted(context, action.code, action.corrected);
    case 'reattach':
      return reattach(context, action.id);
    case 'discard-orphan':
      return discardOrphan(context, action.id);
  }
}
