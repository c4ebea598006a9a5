import type { AnalysisSettings } from '../analysis/model/settings';
import type { AnnotationSettings } from './annotation-settings';
import type { Log } from './log';
import { type DisplaySettings, type ReadSettings, readSettings } from './settings';

/** Asks the client for the value of the section `dateline` for one document. */
export type AskConfiguration = (uri: string) => Promise<unknown>;

/**
 * The settings of each document, read once and again after a change. If the client cannot be asked, one set
 * of settings, sent with the notification that they changed, applies to all documents.
 */
export class SettingsStore {
  private readonly byUri = new Map<string, Promise<ReadSettings>>();
  private readonly latest = new Map<string, AnnotationSettings>();
  private readonly complained = new Set<string>();
  private sent: unknown;

  /** `ask` is undefined for a client that sends its settings instead of answering requests for them. */
  constructor(
    private readonly ask: AskConfiguration | undefined,
    private readonly log: Log,
  ) {}

  /** The current settings of a document. Never rejects: what cannot be read gets its default. */
  async of(uri: string): Promise<AnalysisSettings> {
    return (await this.all(uri)).settings;
  }

  /** The current display settings of a document. Never rejects either. */
  async displayOf(uri: string): Promise<DisplaySettings> {
    return (await this.all(uri)).display;
  }

  /** The settings for annotating. Never rejects either. */
  async annotationsOf(uri: string): Promise<AnnotationSettings> {
    return (await this.all(uri)).annotations;
  }

  /** The same as last read, for callers that cannot wait; undefined before the first time. */
  latestAnnotationsOf(uri: string): AnnotationSettings | undefined {
    return this.latest.get(uri);
  }

  /** The path of the workspace's dictionary, relative to the workspace folder. Never rejects either. */
  async dictionaryOf(uri: string): Promise<string> {
    return (await this.all(uri)).dictionary;
  }

  private all(uri: string): Promise<ReadSettings> {
    const known = this.byUri.get(uri);
    if (known !== undefined) return known;
    const read = this.read(uri);
    this.byUri.set(uri, read);
    return read;
  }

  /**
   * Settings have changed: all are read again when next needed. `sent` is the payload of the notification.
   */
  changed(sent: unknown): void {
    this.sent = sent;
    this.byUri.clear();
    this.complained.clear();
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.byUri.delete(uri);
    this.latest.delete(uri);
  }

  private async read(uri: string): Promise<ReadSettings> {
    const read = readSettings(await this.section(uri));
    this.latest.set(uri, read.annotations);
    for (const complaint of read.complaints) {
      if (this.complained.has(complaint)) continue;
      this.complained.add(complaint);
      this.log.warn(complaint);
    }
    return read;
  }

  private async section(uri: string): Promise<unknown> {
    if (this.ask === undefined) return this.sent;
    try {
      return await this.ask(uri);
    } catch (error) {
      this.log.warn(`The settings could not be read, so the defaults hold: ${String(error)}`);
      return undefined;
    }
  }
}
