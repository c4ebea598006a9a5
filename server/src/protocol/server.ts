import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  MessageType,
} from 'vscode-languageserver';
import { NOTIFICATIONS } from '../../../shared/messages';
import type { Maker } from '../annotations/actions/action';
import type { AnnotationSettings } from './annotation-settings';
import { AnnotationStatusTeller } from './annotation-status';
import { AnnotationFiles } from './annotation-files';
import { AnnotationStore } from './annotation-store';
import { initializeResult } from './capabilities';
import { clientFeatures, type ClientFeatures } from './client-features';
import { answerCommands } from './commands';
import { diagnosticsOf } from './diagnostic-reports';
import { type AnalysedDocument, DumpStore } from './dump-store';
import { followDocuments } from './follow-documents';
import { FixRecorder } from './fix-recorder';
import { KeptFiles } from './kept-files';
import { loadOnce } from './load-once';
import type { Log } from './log';
import { takeSideFilesAlong } from './moved-side-files';
import { OwnNotifications } from './own-notifications';
import type { Platform } from './platform';
import { followRenamedFiles } from './renamed-files';
import { answerRequests } from './requests';
import { RepositoryNotice } from './repository-notice';
import { UnsavedCopies } from './unsaved-copies';
import { UnsavedOffers } from './offer-unsaved';
import { SettingsStore } from './settings-store';
import { statusOf } from './status';
import { syncedDocuments } from './synced-documents';
import { gone, notifyUser } from './notify-user';
import { TokenStore } from './token-store';
import { Views } from './views';
import { VocabularyStore } from './vocabulary-store';
import { WatchedFiles } from './watched-files';
import { WorkspaceFolders } from './workspace-folders';

/** Our section of the client's configuration. */
const SECTION = 'dateline';

/**
 * Starts the language server on a connection: it reads and writes messages until the connection ends. State
 * is kept in stores; answers are computed by the language features.
 */
export function startServer(connection: Connection, platform: Platform): void {
  const log: Log = connection.console;
  connection.onInitialize((params) => {
    const client = clientFeatures(params);
    startSession(connection, platform, client, params, log);
    return initializeResult(client, platform.version);
  });
  connection.listen();
}

/** Wires everything that depends on the client's capabilities. */
function startSession(
  connection: Connection,
  platform: Platform,
  client: ClientFeatures,
  params: InitializeParams,
  log: Log,
): void {
  const ask = (uri: string): Promise<unknown> =>
    connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
  const settings = new SettingsStore(client.answersConfiguration ? ask : undefined, log);
  settings.changed(sectionOf(params.initializationOptions));
  const folders = new WorkspaceFolders(params);
  const own = new OwnNotifications(connection, params.initializationOptions, log);
  const tell = (message: string): void => {
    log.error(message);
    notifyUser(connection, MessageType.Error, message);
  };
  const watched = new WatchedFiles(connection, client, log, (uri) => void filesChanged([uri]));
  const kept = new KeptFiles(platform.files, {
    report: tell,
    created: (uri) => watched.watch(uri),
    arrived: () => inputsChanged(),
  });
  const vocabulary = new VocabularyStore(kept, {
    userFolder: platform.userFolder,
    folders,
    dictionaryOf: (uri) => settings.dictionaryOf(uri),
    used: (uri) => watched.watch(uri),
  });
  const tokens = new TokenStore();
  const annotations = new AnnotationStore();
  const fixes = new FixRecorder(annotations);
  const views = new Views(connection, client, log);
  const analysisSettings = {
    of: async (uri: string) => vocabulary.merge(uri, await settings.of(uri)),
  };
  const dumps = new DumpStore(
    loadOnce(connection, platform, log),
    analysisSettings,
    annotations,
    log,
    (document) => {
      const { uri, dump } = document;
      fixes.knows(uri, dump, () => makerOf(settings.latestAnnotationsOf(uri)));
      own.send(NOTIFICATIONS.status, () => statusOf(uri, document.version, dump));
      if (!client.pullsDiagnostics) publish(connection, client, document);
    },
  );
  const told = new AnnotationStatusTeller(
    annotations,
    (uri) => annotationFiles.whyNotSaved(uri),
    (status) => own.send(NOTIFICATIONS.annotations, () => status),
  );
  const documents = syncedDocuments({
    edited: (uri, edit, text) => {
      fixes.edited(uri, edit, text);
      annotations.edited(uri, edit, text);
    },
    changed: (uri, text) => {
      if (fixes.changed(uri, text)) annotationFiles.changed(uri);
    },
  });
  const notice = new RepositoryNotice(platform.files, platform.userFolder, (message) =>
    notifyUser(connection, MessageType.Warning, message),
  );
  const copies = new UnsavedCopies(platform.files, platform.userFolder, (message) => log.error(message));
  const annotationFiles = new AnnotationFiles(platform.files, copies, {
    textOf: (uri) => documents.get(uri)?.getText(),
    annotationsOf: (uri) => annotations.all(uri),
    replace: (uri, all) => {
      annotations.replace(uri, all);
      shown(uri);
    },
    used: (uri) => watched.watch(uri),
    making: (uri) => notice.making(uri),
    tell,
    stateChanged: (uri) => {
      const document = documents.get(uri);
      if (document !== undefined) told.moved(uri, document.version);
    },
  });
  const offers = new UnsavedOffers(connection, {
    copies,
    annotationFiles,
    log,
    isOurs: (uri) => folders.folderOf(uri) !== undefined,
  });
  documents.onDidOpen(({ document }) => offers.opened(document.uri));
  followDocuments(documents, {
    annotations,
    annotationFiles,
    dumps,
    told,
    forget: (uri) => {
      settings.forget(uri);
      vocabulary.forget(uri);
      tokens.forget(uri);
      fixes.forget(uri);
      if (!client.pullsDiagnostics) connection.sendDiagnostics({ uri, diagnostics: [] }).catch(gone);
    },
  });
  documents.listen(connection);
  answerRequests(connection, { client, dumps, fixes, tokens, settings, vocabulary, log });
  /** The decisions about the document differ from what the client shows. */
  const shown = (uri: string): void => {
    dumps.annotationsChanged(uri);
    views.refresh();
    told.changed(uri, documents.get(uri)?.version ?? 0);
  };
  const changed = (uri: string): void => {
    annotationFiles.changed(uri);
    shown(uri);
  };
  /** Settings or words that every analysis reads have changed. */
  const inputsChanged = (): void => {
    dumps.settingsChanged();
    views.refreshDiagnostics();
  };
  answerCommands(connection, {
    documents,
    annotations,
    dumps,
    vocabulary,
    makerAt: async (uri) => makerOf(await settings.annotationsOf(uri)),
    log,
    changed,
    vocabularyChanged: inputsChanged,
  });
  const filesChanged = async (uris: readonly string[]): Promise<void> => {
    const others = uris.filter((uri) => !annotationFiles.fileChanged(uri));
    // What the server wrote itself was taken into account when it was written.
    const own = await Promise.all(others.map((uri) => kept.isAsWritten(uri)));
    if (own.includes(false)) inputsChanged();
  };
  connection.onDidChangeWatchedFiles(({ changes }) => filesChanged(changes.map(({ uri }) => uri)));
  followRenamedFiles(connection, { vocabulary, annotationFiles, changed: inputsChanged, tell });
  takeSideFilesAlong(connection, platform.files, annotationFiles);

  connection.onInitialized(() => {
    views.offerOutline();
    offers.begin();
    if (client.tellsOfFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((change) => {
        folders.changed(change);
        inputsChanged();
      });
    }
    if (!client.registersConfiguration) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: SECTION })
      .catch((error: unknown) => log.warn(`Changes of settings will not be seen: ${String(error)}`));
  });
  connection.onDidChangeConfiguration((change) => {
    settings.changed(sectionOf(change.settings));
    inputsChanged();
    views.refreshHints();
  });
  connection.onShutdown(async () => {
    dumps.dispose();
    await annotationFiles.shutdown();
  });
}

/** Who is annotating now, according to the settings. */
function makerOf({ author = '' }: Partial<AnnotationSettings> = {}): Maker {
  return { ...(author !== '' && { creator: author }), created: new Date().toISOString() };
}

/** Sends the problems of a finished analysis to a client that does not pull them. */
function publish(connection: Connection, client: ClientFeatures, document: AnalysedDocument): void {
  const { uri, version } = document;
  const diagnostics = diagnosticsOf(document, client.relatedInformation);
  connection.sendDiagnostics({ uri, version, diagnostics }).catch(gone);
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && SECTION in settings
    ? settings[SECTION]
    : undefined;
}
