import type { AnnotateAnswer, AnnotateArguments, AnnotationStatus, TurnAnswer } from './annotating';
import type { AnnotationList } from './annotation-list';
import type { CorrectArguments, Corrections } from './corrections';
import type { DumpStatus } from './dump-status';
import type { FixedCounts } from './fixed-counts';
import type { AddWordArguments, IgnoreArguments } from './vocabulary';

/** Our own notifications, from server to client. Each is sent only to a client that has asked for it. */
export const NOTIFICATIONS = {
  /** After each analysis of a document. */
  status: 'dateline/status',
  /** After each change of the annotations of a document. */
  annotations: 'dateline/annotations',
} as const;

/** The payload of each of our own notifications. */
export interface Notifications {
  readonly [NOTIFICATIONS.status]: DumpStatus;
  readonly [NOTIFICATIONS.annotations]: AnnotationStatus;
}

/** The method of one of our own notifications. */
export type NotificationMethod = keyof Notifications;

/** What a client may pass as `initializationOptions`; all of it is optional. */
export interface InitializationOptions {
  /** Those of our own notifications that it wants. */
  readonly notifications?: readonly NotificationMethod[];
  /** The settings below `dateline`, from a client that does not answer `workspace/configuration`. */
  readonly dateline?: unknown;
}

/** The server's commands, which a client sends with `workspace/executeCommand`, each with one argument. */
export const SERVER_COMMANDS = {
  /** Makes or undoes a correction of a line or of the entity of a mention. */
  correct: 'dateline.correct',
  /** Returns the corrections of a document; null if it is not open. */
  corrections: 'dateline.corrections',
  /** Adds a word to a dictionary. */
  addWord: 'dateline.addWord',
  /** Ignores a problem. */
  ignore: 'dateline.ignore',
  /** Performs an action on the annotations of a document. */
  annotate: 'dateline.annotate',
  /** Undoes the latest action on the annotations of a document. */
  undo: 'dateline.undoAnnotation',
  /** Redoes the action that was undone last. */
  redo: 'dateline.redoAnnotation',
  /** Returns the annotations of a document; null if it is not open. */
  annotations: 'dateline.annotations',
  /** Tells the user what a bulk fix did; it changes nothing. */
  tellFixed: 'dateline.tellFixed',
} as const;

/** The argument and the result of each of the server's commands. */
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
