import { Annotation } from './annotations';
import { Dump } from './dump';
import { Resources } from './resources/resources';
import { AnalysisSettings } from './settings';
import { AnalysisMemory } from './memory';

/** The engine: one for a process, shared by all documents. */
export interface Analysis {
  /**
   * The dump of `text`. A pure function of text, settings and annotations: `memory` only makes it quicker where
   * much of the text was analysed before, and never changes the answer. Never throws.
   */
  analyse(text: string, settings?: AnalysisSettings, annotations?: readonly Annotation[], memory?: AnalysisMemory): Dump;
  /** The same in slices of a few milliseconds: the caller may stop between two, and then `memory` is still sound. */
  steps(
    text: string,
    settings?: AnalysisSettings,
    annotations?: readonly Annotation[],
    memory?: AnalysisMemory,
  ): Generator<void, Dump, void>;
}

/** An engine over these tables. */
export declare function createAnalysis(resources: Resources): Analysis;
