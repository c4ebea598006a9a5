import type { Annotation } from './model/annotations';
import type { Article, Dump } from './model/dump';
import type { Evidence } from './model/evidence';
import { explainStart } from './pipeline/explain-start';
import { AnalysisMemory } from './pipeline/memory';
import { analysisRun } from './pipeline/analysis-run';
import { assemble } from './pipeline/assemble';
import type { Resources } from './pipeline/resources';
import { readRunningText } from './pipeline/running-text';
import type { AnalysisSettings } from './model/settings';
import { runToEnd } from './incremental/slices';
import { readStructure } from './pipeline/structure';

/** The engine: one for a process, shared by all documents. */
export interface Analysis {
  /**
   * The dump of `text`. A pure function of text, settings and annotations: `memory` only makes it quicker where
   * much of the text was analysed before, and never changes the answer. Never throws.
   */
  analyse(
    text: string,
    settings?: AnalysisSettings,
    annotations?: readonly Annotation[],
    memory?: AnalysisMemory,
  ): Dump;
  /** The same in slices of a few milliseconds: the caller may stop between two, and then `memory` is still sound. */
  steps(
    text: string,
    settings?: AnalysisSettings,
    annotations?: readonly Annotation[],
    memory?: AnalysisMemory,
  ): Generator<void, Dump, void>;
  /**
   * Why an article of a dump begins where it does, the weightiest reason first; in slices. Takes time in proportion to
   * the dump, less with the `memory` of its analysis: to be asked when somebody wants to know.
   */
  explain(dump: Dump, article: Article, memory?: AnalysisMemory): Generator<void, readonly Evidence[], void>;
}

/** An engine over these tables. */
export function createAnalysis(resources: Resources): Analysis {
  function* steps(
    text: string,
    settings?: AnalysisSettings,
    annotations?: readonly Annotation[],
    memory?: AnalysisMemory,
  ): Generator<void, Dump, void> {
    const run = analysisRun(text, resources, { settings, annotations, memory });
    const structure = yield* readStructure(run);
    yield;
    const running = yield* readRunningText(run, structure);
    yield;
    const dump = yield* assemble(run, structure, running);
    run.memory.endGeneration();
    return dump;
  }
  return {
    steps,
    explain: (dump, article, memory = new AnalysisMemory()) => explainStart(dump, article, resources, memory),
    analyse: (text, settings, annotations, memory) => runToEnd(steps(text, settings, annotations, memory)),
  };
}
