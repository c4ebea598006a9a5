import {
  CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotateAnswer, TurnAnswer } from '../../../shared/annotating';
import type { AnnotationList } from '../../../shared/annotation-list';
import type { Maker } from '../annotations/actions/action';
import { perform } from '../annotations/actions/perform';
import { byPlaceAndId } from '../annotations/annotation-order';
import { spanOf } from '../language-features/positions';
import { annotationList } from './annotation-list';
import type { AnnotationStore } from './annotation-store';
import { corrected, isCorrectArguments } from './correct-command';
import type { AnalysedDocument } from './dump-store';
import type { Log } from './log';
import { uriNamedBy } from './named-document';
import { notifyUser } from './notify-user';
import { readAnnotateArguments } from './read-annotate';

/** What the annotation commands act on. */
export interface AnnotationContext {
  readonly documents: TextDocuments<TextDocument>;
  readonly annotations: AnnotationStore;
  readonly dumps: {
    dumpOf(uri: string, token: CancellationToken): Promise<AnalysedDocument | null>;
  };
  readonly log: Log;
  /** The author and time of annotations for which a client does not name them. */
  makerAt(uri: string): Promise<Maker>;
  /** Called when decisions about a document have changed. */
  changed(uri: string): void;
}

/** Executes `dateline.annotate`. */
export async function annotate(
  connection: Connection,
  context: AnnotationContext,
  argument: unknown,
): Promise<AnnotateAnswer> {
  const given = readAnnotateArguments(argument);
  if (given === undefined || context.documents.get(given.uri) === undefined)
    throw invalid('The annotation names no open document, place and action.');
  refuseStale(connection, context, given);
  const { uri } = given;
  const [analysed, maker] = await Promise.all([
    context.dumps.dumpOf(uri, CancellationToken.None),
    context.makerAt(uri),
  ]);
  refuseStale(connection, context, given);
  if (analysed === null)
    throw new ResponseError(LSPErrorCodes.RequestFailed, 'The text could not be analysed.');
  const { dump } = analysed;
  const outcome = perform(
    {
      dump,
      annotations: context.annotations.all(uri),
      span: spanOf(dump, given.range),
      maker: { ...maker, ...given.maker },
      newId: () => crypto.randomUUID(),
    },
    given.do,
  );
  if (outcome.kind === 'nothing') return { changed: 0, message: outcome.message };
  context.annotations.act(uri, outcome.annotations, outcome.what);
  context.changed(uri);
  const { changed, message, counts } = outcome;
  return {
    changed,
    ...(message === undefined ? {} : { message }),
    ...(counts === undefined ? {} : { counts }),
  };
}

/** Executes `dateline.correct`: corrects the roles of lines, and the entity of a mention. */
export async function correct(
  connection: Connection,
  context: AnnotationContext,
  argument: unknown,
): Promise<null> {
  const correction = isCorrectArguments(argument) ? argument : undefined;
  const document = correction === undefined ? undefined : context.documents.get(correction.uri);
  if (correction === undefined || document === undefined)
    throw invalid('The correction names no open document, line and role.');
  refuseStale(connection, context, correction);
  const { uri } = correction;
  const maker = await context.makerAt(uri);
  refuseStale(connection, context, correction);
  const { annotations } = context;
  const before = annotations.all(uri);
  const known = new Set(before.placed);
  const placed = corrected(before.placed, document.getText(), correction).map((each) =>
    known.has(each) ? each : { ...each, ...maker, id: crypto.randomUUID() },
  );
  annotations.act(uri, { ...before, placed: [...placed].sort(byPlaceAndId) }, 'Correct');
  context.changed(uri);
  return null;
}

/** Executes `dateline.undoAnnotation` and `dateline.redoAnnotation`. */
export function turn(context: AnnotationContext, argument: unknown, back: 'undo' | 'redo'): TurnAnswer {
  const uri = uriNamedBy(argument);
  if (uri === undefined || context.documents.get(uri) === undefined)
    throw invalid('The command names no open document.');
  const what = context.annotations[back](uri);
  if (what === undefined) return { done: false };
  context.changed(uri);
  return { done: true, what };
}

/** Executes `dateline.annotations`; null for a document that is not open. */
export async function list(context: AnnotationContext, argument: unknown): Promise<AnnotationList | null> {
  const uri = uriNamedBy(argument);
  const analysed = uri === undefined ? null : await context.dumps.dumpOf(uri, CancellationToken.None);
  return uri === undefined || analysed === null
    ? null
    : annotationList(analysed.dump, context.annotations.all(uri));
}

/** A range is valid for one version of the text only: what the user selected must not land elsewhere. */
function refuseStale(
  connection: Connection,
  { documents }: AnnotationContext,
  { uri, version }: { readonly uri: string; readonly version: number },
): void {
  if (documents.get(uri)?.version === version) return;
  const message = 'The text has changed since: please choose again.';
  notifyUser(connection, MessageType.Warning, message);
  throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since the offer.');
}

function invalid(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
