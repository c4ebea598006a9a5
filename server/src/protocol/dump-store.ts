import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis/analysis';
import type { Annotation } from '../analysis/model/annotations';
import type { Article, Dump, ProblemCode } from '../analysis/model/dump';
import type { Evidence } from '../analysis/model/evidence';
import { AnalysisMemory } from '../analysis/pipeline/memory';
import type { AnalysisSettings } from '../analysis/model/settings';
import type { AnnotationProblem } from '../annotations/consistency/annotation-problem';
import { annotationProblems } from '../annotations/consistency/annotation-problems';
import { KnownPlaces } from '../annotations/consistency/known-places';
import { type FixedText, fixInRounds } from '../language-features/fix-rounds';
import { UNSEEN } from '../language-features/fixes';
import { bySpan } from '../text/span';
import type { AnnotationStore } from './annotation-store';
import { FixedTexts } from './fixed-texts';
import { describeError, type Log } from './log';
import { TimeSlicing } from './time-slicing';

/** An analysed document. */
export interface AnalysedDocument {
  readonly uri: string;
  readonly version: number;
  readonly dump: Dump;
  /** The user decisions that the dump takes into account. */
  readonly annotations: readonly Annotation[];
  /** Inconsistencies in the annotations; they are also among the dump's problems. */
  readonly findings: readonly AnnotationProblem[];
  /** Why an article of the dump begins where it does; time-sliced, as analyses are. */
  explain(article: Article): Promise<readonly Evidence[]>;
  /**
   * The text after repeatedly making every certain fix, of one kind of problem or of all, until none is left;
   * time-sliced, as analyses are. Rejects with `ContentModified` if the document changes before the answer is
   * ready.
   */
  fixAll(code?: ProblemCode): Promise<FixedText>;
}

/** Milliseconds without a change after which a document is analysed even if no request asks for it. */
const QUIET = 120;

/** Milliseconds. We promise that no request about another document waits longer than this for one step. */
const NOTICED = 100;

/** A request waiting for the analysis of one version. */
interface Waiter {
  resolve(answer: AnalysedDocument | null): void;
  reject(error: ResponseError): void;
}

/** The state of one open document. Everything except `memory` and `places` belongs to its latest version. */
interface Entry {
  readonly document: TextDocument;
  readonly memory: AnalysisMemory;
  readonly places: KnownPlaces;
  /** Counts changes of text and settings: work started under an older number is dropped. */
  generation: number;
  state: 'idle' | 'running' | 'done';
  /** Null if the analysis failed. */
  result: AnalysedDocument | null;
  waiters: Set<Waiter>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * The dumps of the open documents. Each version is analysed at most once: at once if a request asks for it,
 * else when the user pauses typing. The work is time-sliced and is dropped as soon as a newer version
 * arrives.
 */
export class DumpStore {
  private readonly entries = new Map<string, Entry>();
  private readonly turns = new TimeSlicing((milliseconds) => this.threadWasHeld(milliseconds));

  /**
   * `analysis` is called for each run and may still be loading; `analysed` is called after each finished
   * analysis.
   */
  constructor(
    private readonly analysis: () => Promise<Analysis>,
    private readonly settings: { of(uri: string): Promise<AnalysisSettings> },
    private readonly annotations: AnnotationStore,
    private readonly log: Log,
    private readonly analysed: (document: AnalysedDocument) => void,
  ) {}

  /** A document was opened or changed. */
  update(document: TextDocument): void {
    const known = this.entries.get(document.uri);
    const entry = known?.document === document ? known : this.add(document);
    this.outdate(entry, contentModified());
    entry.timer = setTimeout(() => this.start(entry), known === undefined ? 0 : QUIET);
  }

  /** A document was closed: its state is dropped, and pending requests get an empty answer. */
  close(uri: string): void {
    const entry = this.entries.get(uri);
    if (entry === undefined) return;
    this.entries.delete(uri);
    this.drop(entry);
  }

  /** Settings have changed: everything is analysed again. Pending requests get the new answer. */
  settingsChanged(): void {
    for (const entry of this.entries.values()) this.startAnew(entry);
  }

  /**
   * User decisions about a document have changed: it is analysed again. Pending requests get the new answer.
   */
  annotationsChanged(uri: string): void {
    const entry = this.entries.get(uri);
    if (entry !== undefined) this.startAnew(entry);
  }

  /** Stops all work. */
  dispose(): void {
    for (const uri of [...this.entries.keys()]) this.close(uri);
  }

  /**
   * The analysis of the document's current version; null if it is not open. Rejects with `RequestCancelled`
   * when `token` is cancelled, and with `ContentModified` if the document changes before the answer is ready.
   */
  dumpOf(uri: string, token: CancellationToken): Promise<AnalysedDocument | null> {
    const entry = this.entries.get(uri);
    if (token.isCancellationRequested) return Promise.reject(requestCancelled());
    if (entry === undefined) return Promise.resolve(null);
    if (entry.state === 'done') return Promise.resolve(entry.result);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        entry.waiters.delete(waiter);
        cancellation.dispose();
      };
      const waiter: Waiter = {
        resolve: (answer) => (leave(), resolve(answer)),
        reject: (error) => (leave(), reject(error)),
      };
      const cancellation = token.onCancellationRequested(() => waiter.reject(requestCancelled()));
      entry.waiters.add(waiter);
      this.start(entry);
    });
  }

  /** Computes an answer in time slices, alternating with the analyses. */
  inSlices<T>(steps: Generator<void, T, void>): Promise<T> {
    return this.turns.toEnd(steps);
  }

  /** The open documents, in the order in which they were opened. */
  openUris(): readonly string[] {
    return [...this.entries.keys()];
  }

  /**
   * A step long enough for a user to notice is a fault in the analysis, or the machine is busy: each new
   * maximum is logged.
   */
  private threadWasHeld(milliseconds: number): void {
    if (milliseconds < NOTICED) return;
    this.log.info(`A step of an analysis took ${Math.round(milliseconds)} ms; other requests waited for it.`);
  }

  private add(document: TextDocument): Entry {
    this.close(document.uri);
    const entry: Entry = {
      document,
      memory: new AnalysisMemory(),
      places: new KnownPlaces(),
      generation: 0,
      state: 'idle',
      result: null,
      waiters: new Set(),
      timer: undefined,
    };
    this.entries.set(document.uri, entry);
    return entry;
  }

  /** Marks finished and running work as out of date. */
  private outdate(entry: Entry, error: ResponseError): void {
    clearTimeout(entry.timer);
    entry.generation++;
    entry.state = 'idle';
    entry.result = null;
    for (const waiter of [...entry.waiters]) waiter.reject(error);
  }

  private drop(entry: Entry): void {
    clearTimeout(entry.timer);
    entry.generation++;
    for (const waiter of [...entry.waiters]) waiter.resolve(null);
  }

  private startAnew(entry: Entry): void {
    entry.generation++;
    entry.state = 'idle';
    this.start(entry);
  }

  private start(entry: Entry): void {
    if (entry.state !== 'idle') return;
    clearTimeout(entry.timer);
    entry.state = 'running';
    void this.run(entry, entry.generation);
  }

  private async run(entry: Entry, generation: number): Promise<void> {
    const isWanted = (): boolean => entry.generation === generation;
    const result = await this.analyse(entry, isWanted);
    if (!isWanted()) return;
    entry.state = 'done';
    entry.result = result;
    if (result !== null) this.analysed(result);
    for (const waiter of [...entry.waiters]) waiter.resolve(result);
  }

  /** Null if the work was dropped or failed; a failure is logged. */
  private async analyse(entry: Entry, isWanted: () => boolean): Promise<AnalysedDocument | null> {
    const { uri, version } = entry.document;
    try {
      const [analysis, settings] = await Promise.all([this.analysis(), this.settings.of(uri)]);
      if (!isWanted()) return null;
      const annotations = this.annotations.of(uri);
      const steps = analysis.steps(entry.document.getText(), settings, annotations, entry.memory);
      const analysed = await this.turns.run(steps, isWanted);
      if (analysed === undefined) return null;
      const said = this.annotations.all(uri);
      const checking = annotationProblems(analysed, said, settings, entry.places);
      const findings = await this.turns.run(checking, isWanted);
      if (findings === undefined) return null;
      const dump = withFindings(analysed, findings);
      const explain = async (article: Article): Promise<readonly Evidence[]> =>
        (await this.turns.run(analysis.explain(dump, article, entry.memory), isWanted)) ?? [];
      const fixed = new FixedTexts(async (code) => {
        const options = { ...UNSEEN, ...(code !== undefined && { code }) };
        const rounds = fixInRounds(dump, annotations, options, (text, carried) =>
          analysis.steps(text, settings, carried, entry.memory),
        );
        const answer = await this.turns.run(rounds, isWanted);
        if (answer === undefined) throw contentModified();
        return answer;
      });
      const fixAll = (code?: ProblemCode): Promise<FixedText> => fixed.of(code);
      return { uri, version, dump, annotations, findings, explain, fixAll };
    } catch (error) {
      this.log.error(`The analysis of ${uri} failed: ${describeError(error)}`);
      return null;
    }
  }
}

function withFindings(dump: Dump, findings: readonly AnnotationProblem[]): Dump {
  if (findings.length === 0) return dump;
  return { ...dump, problems: [...dump.problems, ...findings.map(({ problem }) => problem)].sort(bySpan) };
}

function requestCancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

function contentModified(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since the request.');
}
