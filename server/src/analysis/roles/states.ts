import { LineRole } from '../dump';

/**
 * The states of the linear chain over non-blank lines: a role, and whether an article begins with the line. A
 * boundary is thus a transition into a starting state. Outside states belong to no article.
 */
export interface RoleState {
  readonly name: string;
  readonly role: LineRole;
  readonly place: 'start' | 'inside' | 'outside';
}

const state = (name: string, role: LineRole, place: RoleState['place']): RoleState => ({ name, role, place });

/** All states; their names are the columns of the weights file. At most 31, so that a set of them fits one integer. */
export const STATES: readonly RoleState[] = [
  state('start:headline', 'headline', 'start'),
  state('start:eyebrow', 'eyebrow', 'start'),
  state('start:poster', 'poster', 'start'),
  state('start:body', 'body', 'start'),
  state('start:byline', 'byline', 'start'),
  state('start:timestamp', 'timestamp', 'start'),
  state('start:outlet', 'outlet', 'start'),
  state('start:metadata', 'metadata', 'start'),
  state('headline', 'headline', 'inside'),
  state('eyebrow', 'eyebrow', 'inside'),
  state('deck', 'deck', 'inside'),
  state('crosshead', 'crosshead', 'inside'),
  state('byline', 'byline', 'inside'),
  state('timestamp', 'timestamp', 'inside'),
  state('outlet', 'outlet', 'inside'),
  state('body', 'body', 'inside'),
  state('boilerplate', 'boilerplate', 'inside'),
  state('poster', 'poster', 'inside'),
  state('metadata', 'metadata', 'inside'),
  state('separator', 'separator', 'outside'),
  state('front', 'metadata', 'outside'),
  state('page', 'boilerplate', 'outside'),
];

/** A set of states as bits; bit i is `STATES[i]`. */
export type StateSet = number;

export const ALL_STATES: StateSet = 2 ** STATES.length - 1;

/** The set of all states that `wanted` accepts. */
export function statesWhere(wanted: (state: RoleState) => boolean): StateSet {
  return STATES.reduce((set, each, index) => (wanted(each) ? set | (1 << index) : set), 0);
}

/** The index of a state by name; throws on a name that is none, which only a damaged weights file or a typing error brings. */
export function stateIndex(name: string): number {
  const index = STATES.findIndex((each) => each.name === name);
  if (index < 0) throw new Error(`no such role state: ${name}`);
  return index;
}

/**
 * Whether `to` may follow `from` (undefined: the start of the dump): outside an article only a start leads in, and
 * nothing inside can follow the front matter, which stands only before everything else.
 */
export function mayFollow(from: RoleState | undefined, to: RoleState): boolean {
  if (to.place === 'start') return true;
  if (to.name === 'front') return from === undefined || from.name === 'front';
  if (to.place === 'outside') return true;
  if (from === undefined) return false;
  return from.name !== 'front' && from.name !== 'page';
}
