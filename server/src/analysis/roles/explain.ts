import type { Clue } from '../model/evidence';
import { ATTRIBUTES } from '../lines/attributes';
import {
  ATTRIBUTES_AFTER,
  ATTRIBUTES_BEFORE,
  CIRCUMSTANCES,
  clueOfAttribute,
  FEATURE_EVIDENCE,
  OWN_ATTRIBUTES,
  OWN_FORM,
  ROLE_AFTER,
  ROLE_BEFORE,
} from './feature-evidence';
import {
  type ContextFeature,
  CONTEXT_FEATURE_COUNT,
  CONTEXT_FEATURE_NAMES,
  CONTEXT_FEATURES,
} from './context-features';
import type { LineInPlace } from './line-in-place';
import type { RoleModel } from './model';
import { mayFollow, START, STATES, type StateSet, WIDTH } from './states';
import { combination, type Template, TEMPLATE_ROWS } from './templates';

/** A line among the non-blank lines of its dump, with what was decided of it and of its neighbours. */
export interface DecidedLine {
  readonly lines: readonly LineInPlace[];
  /** Answers to all context features, as `contextFeaturesOf` gives them. */
  readonly answers: Uint8Array;
  readonly index: number;
  /** The states that what was decided leaves open; `before` and `after` are undefined at the ends of the dump. */
  readonly before: StateSet | undefined;
  readonly here: StateSet;
  readonly after: StateSet | undefined;
}

/** What a clue added to the score of the chosen state, less what it added to that of the best other one. */
export type Weights = ReadonlyMap<Clue, number>;

/** Something the model weighs: what it tells a reader, and the number of its row of weights. */
interface Weighed {
  readonly clues: readonly Clue[];
  readonly row: number;
}

/**
 * Why an article begins with a line. The model is linear: each thing that it sees adds a number to the score of each
 * state, so that what it adds for the state that was chosen, against the best state by which no article begins here,
 * is what it counted for. Several things that tell a reader the same are added up.
 */
export function weighStart(line: DecidedLine, model: RoleModel): Weights {
  const seen = weighedAt(line, model);
  const total = new Int32Array(WIDTH);
  for (const { row } of seen) model.rows.addTo(total, row);
  const chosen = bestState(line.here & START, line, total, model);
  const other = bestState(~START, line, total, model);
  const weights = new Map<Clue, number>();
  if (chosen < 0 || other < 0) return weights;
  const add = (clues: readonly Clue[], weight: number): void => {
    for (const clue of clues) weights.set(clue, (weights.get(clue) ?? 0) + weight / clues.length);
  };
  for (const { clues, row } of seen)
    add(clues, model.rows.weight(row, chosen) - model.rows.weight(row, other));
  const before = bestNeighbour(line.before, (from) => transition(model, from, chosen));
  const after = bestNeighbour(line.after, (to) => transition(model, chosen, to));
  if (before >= 0) {
    const clue = ROLE_BEFORE[STATES[before]?.role ?? 'blank'];
    const weight = transition(model, before, chosen) - transition(model, before, other);
    if (clue !== undefined) add([clue], weight);
  }
  if (after >= 0) {
    const clue = ROLE_AFTER[STATES[after]?.role ?? 'blank'];
    const weight = transition(model, chosen, after) - transition(model, other, after);
    if (clue !== undefined) add([clue], weight);
  }
  return weights;
}

/** All that the model sees of a line. */
function weighedAt({ lines, answers, index }: DecidedLine, { rowOf }: RoleModel): readonly Weighed[] {
  const seen: Weighed[] = [];
  const see = (clues: readonly Clue[], row: number | undefined): void => {
    if (row !== undefined && row > 0) seen.push({ clues, row });
  };
  const neighbours = [
    [lines[index], rowOf.self, OWN_ATTRIBUTES],
    [lines[index - 1], rowOf.before, ATTRIBUTES_BEFORE],
    [lines[index + 1], rowOf.after, ATTRIBUTES_AFTER],
  ] as const;
  for (const [line, rows, table] of neighbours) {
    for (const attribute of line?.features.attributes ?? []) {
      const name = ATTRIBUTES[attribute];
      see(name === undefined ? [] : clueOfAttribute(name, table), rows[attribute]);
    }
  }
  TEMPLATE_ROWS.forEach((template, row) => {
    const weights = rowOf.combinations[row]?.[combination(template, answers, index)];
    see(cluesOfCombination(template, answers, index), weights);
  });
  return seen;
}

/** What a combination tells: the clues of its most telling context features. */
function cluesOfCombination(template: Template, answers: Uint8Array, index: number): readonly Clue[] {
  const clues = (features: readonly ContextFeature[]): readonly Clue[] => [
    ...new Set(
      features.flatMap((feature) => FEATURE_EVIDENCE[feature]?.[answerOf(feature, answers, index)] ?? []),
    ),
  ];
  const telling = template.features.filter((feature) => !CIRCUMSTANCES.has(feature));
  const around = clues(telling.filter((feature) => !OWN_FORM.has(feature)));
  return around.length > 0 ? around : clues(telling.filter((feature) => OWN_FORM.has(feature)));
}

function answerOf(feature: ContextFeature, answers: Uint8Array, index: number): string {
  const answer = answers[index * CONTEXT_FEATURE_COUNT + CONTEXT_FEATURE_NAMES.indexOf(feature)] ?? 0;
  return CONTEXT_FEATURES[feature][answer] ?? '';
}

/** The state of the set that scores best between its neighbours; -1 where none can stand there. */
function bestState(set: StateSet, line: DecidedLine, scores: Int32Array, model: RoleModel): number {
  let best = -1;
  let most = -Infinity;
  STATES.forEach((_, state) => {
    if ((set & (1 << state)) === 0) return;
    const from = bestNeighbour(line.before, (other) => transition(model, other, state));
    const to = bestNeighbour(line.after, (other) => transition(model, state, other));
    const score =
      (scores[state] ?? 0) +
      transition(model, from < 0 ? WIDTH : from, state) +
      (to < 0 ? 0 : transition(model, state, to));
    if (score > most) [best, most] = [state, score];
  });
  return best;
}

/** The state of a neighbour that fits best; -1 where there is no neighbour. */
function bestNeighbour(set: StateSet | undefined, fit: (state: number) => number): number {
  let best = -1;
  if (set === undefined) return best;
  STATES.forEach((_, state) => {
    if ((set & (1 << state)) !== 0 && (best < 0 || fit(state) > fit(best))) best = state;
  });
  return best;
}

/** What a pair of states scores; next to nothing where the one may not follow the other. */
function transition(model: RoleModel, from: number, to: number): number {
  const state = STATES[to];
  const allowed = state !== undefined && mayFollow(STATES[from], state);
  return allowed ? (model.transitions[from * WIDTH + to] ?? 0) : -1e6;
}
