import { Slices } from '../incremental/slices';
import type { Annotation } from '../model/annotations';
import { type AnalysisSettings, DEFAULT_SETTINGS } from '../model/settings';
import { AnalysisMemory } from './memory';
import type { Resources } from './resources';

/** One analysis of one text: what every stage of the pipeline works with. */
export interface AnalysisRun {
  readonly text: string;
  readonly settings: AnalysisSettings;
  /** What users said about the text. */
  readonly annotations: readonly Annotation[];
  readonly resources: Resources;
  /** What earlier runs over the same document found. */
  readonly memory: AnalysisMemory;
  /** How much of the current slice has been used. */
  readonly slices: Slices;
}

/** A run over `text`. The defaults are for a text without annotations that is analysed once. */
export function analysisRun(
  text: string,
  resources: Resources,
  given: { readonly [Part in 'settings' | 'annotations' | 'memory']?: AnalysisRun[Part] | undefined } = {},
): AnalysisRun {
  return {
    text,
    resources,
    settings: given.settings ?? DEFAULT_SETTINGS,
    annotations: given.annotations ?? [],
    memory: given.memory ?? new AnalysisMemory(true),
    slices: new Slices(),
  };
}
