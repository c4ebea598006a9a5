import type { AnnotateAnswer, AnnotateArguments, AnnotationStatus, TurnAnswer } from './annotating';
import type { AnnotationList } from './annotation-list';
import type { CorrectArguments, Corrections } from './corrections';
import type { DumpStatus } from './dump-status';
import type { FixedCounts } from './fixed-counts';
import type { AddWordArguments, IgnoreArguments } from './vocabulary';

/** The notifications of our own, from server to client. Each is sent only to a client that has asked for it. */
export const NOTIFICATIONS = {
  /** After each analysis of a document. */
  status: 'dateline/status',
  /** After each change of the annotations of a document. */
  annotations: 'dateline/annotations',
} as const;

/** What each notification of our own carries. */
export interface Notifications {
  readonly [NOTIFICATIONS.status]: DumpStatus;
  readonly [NOTIFICATIONS.annotations]: AnnotationStatus;
}

/** The method of a notification of our own. */
export type NotificationMethod = keyof Notifications;

/** What a client may say under `initializationOptions`; all of it may be left out. */
export interface InitializationOptions {
  /** The notifications of our own that it wants. */
  readonly notifications?: readonly NotificationMethod[];
  /** The settings below `dateline`, from a client that does not answer `workspace/configuration`. */
  readonly dateline?: unknown;
}

/** The server's commands, which a client sends by `workspace/executeCommand`, each with one argument. */
export const SERVER_COMMANDS = {
  /** Makes a correction of a line or of whom a mention names, or takes it back. */
  correct: 'dateline.correct',
  /** Tells what was corrected; null for a document that is not open. */
  corrections: 'dateline.corrections',
  /** Declares a word right. */
  addWord: 'dateline.addWord',
  /** Leaves a problem alone. */
  ignore: 'dateline.ignore',
  /** Does one thing to the annotations of a document. */
  annotate: 'dateline.annotate',
  /** Takes the latest action on the annotations of a document back. */
  undo: 'dateline.undoAnnotation',
  /** Does the action again that was taken back last. */
  redo: 'dateline.redoAnnotation',
  /** Lists what was said of a document; null for one that is not open. */
  annotations: 'dateline.annotations',
  /** Tells the user what a fix of many did; it changes nothing. */
  tellFixed: 'dateline.tellFixed',
} as const;

/** What each of the server's commands takes as its one argument, and what it answers. */
export interface ServerCommands {
  readonly [SERVER_COMMANDS.correct]: Command<CorrectArguments, null>;
  readonly [SERVER_COMMANDS.corrections]: Command<NamedDocument, Corrections | null>;
  readonly [SERVER_COMMANDS.addWord]: Command<AddWordArguments, null>;
  readonly [SERVER_COMMANDS.ignore]: Command<IgnoreArguments, null>;
  readonly [SERVER_COMMANDS.annotate]: Command<AnnotateArguments, AnnotateAnswer>;
  readonly [SERVER_COMMANDS.undo]: Command<NamedDocument, TurnAnswer>;
  readonly [SERVER_COMMANDS.redo]: Command<NamedDocument, TurnAnswer>;
  readonly [SERVER_COMMANDS.annotations]: Command<NamedDocument, AnnotationList | null>;
  readonly [SERVER_COMMANDS.tellFixed]: Command<FixedCounts, null>;
}

/** The name of one of the server's commands. */
export type ServerCommand = keyof ServerCommands;

/** A document by its URI, alone or in an object. */
export type NamedDocument = string | { readonly uri: string };

interface Command<Argument, Answer> {
  readonly argument: Argument;
  readonly answer: Answer;
}
