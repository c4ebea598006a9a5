import type { LineRole } from '../model/dump';

/**
 * The states of the linear chain over non-blank lines: a role, and where in an article the line stands. A boundary
 * is thus a transition into a starting state. Outside states belong to no article.
 */
export interface RoleState {
  readonly name: string;
  readonly role: LineRole;
  readonly place: 'start' | 'inside' | 'outside';
  /**
   * Which part of its article the line belongs to: `head` comes before running text, `story` is or follows it. The
   * chain sees one line back only; this is how it remembers whether the article has had any text yet.
   */
  readonly part: 'head' | 'story' | 'none';
}

const state = (
  name: string,
  role: LineRole,
  place: RoleState['place'],
  part: RoleState['part'],
): RoleState => ({ name, role, place, part });

/** All states; their names are the columns of the weights file. At most 31, so that a set of them fits one integer. */
export const STATES: readonly RoleState[] = [
  state('start:headline', 'headline', 'start', 'head'),
  state('start:eyebrow', 'eyebrow', 'start', 'head'),
  state('start:poster', 'poster', 'start', 'head'),
  state('start:body', 'body', 'start', 'story'),
  state('start:byline', 'byline', 'start', 'head'),
  state('start:timestamp', 'timestamp', 'start', 'head'),
  state('start:outlet', 'outlet', 'start', 'head'),
  state('start:metadata', 'metadata', 'start', 'head'),
  state('start:boilerplate', 'boilerplate', 'start', 'head'),
  state('head:headline', 'headline', 'inside', 'head'),
  state('head:eyebrow', 'eyebrow', 'inside', 'head'),
  state('head:deck', 'deck', 'inside', 'head'),
  state('head:byline', 'byline', 'inside', 'head'),
  state('head:timestamp', 'timestamp', 'inside', 'head'),
  state('head:outlet', 'outlet', 'inside', 'head'),
  state('head:boilerplate', 'boilerplate', 'inside', 'head'),
  state('head:poster', 'poster', 'inside', 'head'),
  state('head:metadata', 'metadata', 'inside', 'head'),
  state('body', 'body', 'inside', 'story'),
  state('crosshead', 'crosshead', 'inside', 'story'),
  state('boilerplate', 'boilerplate', 'inside', 'story'),
  state('byline', 'byline', 'inside', 'story'),
  state('timestamp', 'timestamp', 'inside', 'story'),
  state('outlet', 'outlet', 'inside', 'story'),
  state('poster', 'poster', 'inside', 'story'),
  state('metadata', 'metadata', 'inside', 'story'),
  state('separator', 'separator', 'outside', 'none'),
  state('front', 'metadata', 'outside', 'none'),
  state('page', 'boilerplate', 'outside', 'none'),
];

/** How many states there are: the width of every row of scores. */
export const WIDTH = STATES.length;

/** A set of states as bits; bit i is `STATES[i]`. */
export type StateSet = number;

/** The set that leaves everything open. */
export const ALL_STATES: StateSet = 2 ** WIDTH - 1;

/** The set of all states that `wanted` accepts. */
export function statesWhere(wanted: (state: RoleState) => boolean): StateSet {
  return STATES.reduce((set, each, index) => (wanted(each) ? set | (1 << index) : set), 0);
}

/** The set of the states with these names; a name that is none is passed over. */
export function statesNamed(...names: readonly string[]): StateSet {
  return statesWhere((state) => names.includes(state.name));
}

/** The states of lines in articles that have one of these roles. */
export function statesOfRoles(...roles: readonly LineRole[]): StateSet {
  return statesWhere((state) => roles.includes(state.role)) & ~OUTSIDE;
}

/** By place: states with which an article begins, those within one, and those of no article. */
export const START: StateSet = statesWhere((state) => state.place === 'start');
export const INSIDE: StateSet = statesWhere((state) => state.place === 'inside');
export const OUTSIDE: StateSet = statesWhere((state) => state.place === 'outside');

/** The one state of a line that is only a rule. */
export const SEPARATOR: StateSet = statesNamed('separator');

/** The set without the unwanted states, unless it holds no others. */
export function without(set: StateSet, unwanted: StateSet): StateSet {
  const left = set & ~unwanted;
  return left === 0 ? set : left;
}

/** The index of a state by name; throws on a name that is none, which only a damaged weights file or a typing error brings. */
export function stateIndex(name: string): number {
  const index = STATES.findIndex((each) => each.name === name);
  if (index < 0) throw new Error(`no such role state: ${name}`);
  return index;
}

/**
 * Whether `to` may follow `from` (undefined: the start of the dump). Outside an article only a start leads in; a
 * head stands before its story; nothing follows the front matter but articles, and the page's furniture closes all.
 */
export function mayFollow(from: RoleState | undefined, to: RoleState): boolean {
  if (to.place === 'start') return true;
  if (to.name === 'front') return from === undefined || from.name === 'front';
  if (to.place === 'outside') return true;
  if (from === undefined || from.name === 'front' || from.name === 'page') return false;
  if (to.part === 'head') return from.part === 'head';
  return to.name === 'body' || from.part === 'story' || from.name === 'separator';
}
