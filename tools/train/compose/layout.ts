import { between, chance, pick, type Random } from '../random';
import type { LineRole } from '../../../server/src/analysis/model/dump';
import {
  INSIDE,
  SEPARATOR,
  START,
  type StateSet,
  statesNamed,
  statesOfRoles,
} from '../../../server/src/analysis/roles/states';
import type { Piece, PieceRole } from './piece';

/** How a dump sets blank lines, breaks lines and parts its articles. */
export interface LayoutProfile {
  readonly paragraphBlanks: number;
  readonly headBlanks: number;
  readonly articleBlanks: number;
  /** Blank lines fall at random, as after careless pasting. */
  readonly random: boolean;
  /** Column at which lines are broken; 0 where they are not. */
  readonly wrap: number;
  readonly indent: number;
  /** A line between two articles, or ''. */
  readonly separator: string;
  /** How many headlines are broken over two lines though nothing else is. */
  readonly brokenHeadlines: number;
}

const SEPARATORS = [
  '---',
  '-----',
  '***',
  '* * *',
  '_'.repeat(30),
  '='.repeat(40),
  '-'.repeat(60),
  '~~~~',
  '+++',
  '•••',
  '#####',
  '──────────',
  '- - - - -',
];

/** A layout as careful or careless compilers use it. */
export function anyLayout(random: Random): LayoutProfile {
  const paragraphBlanks = chance(random, 0.5) ? 0 : chance(random, 0.95) ? 1 : 2;
  const wrapped = chance(random, 0.14);
  return {
    paragraphBlanks,
    headBlanks: paragraphBlanks === 0 ? 0 : chance(random, 0.6) ? paragraphBlanks : 0,
    articleBlanks: paragraphBlanks === 0 ? pick(random, [0, 0, 0, 1, 1, 2]) : pick(random, [1, 1, 2, 2, 3]),
    random: chance(random, 0.12),
    wrap: wrapped ? between(random, 58, 86) : 0,
    indent: (wrapped && chance(random, 0.5)) || chance(random, 0.05) ? between(random, 2, 6) : 0,
    separator: chance(random, 0.12) ? pick(random, SEPARATORS) : '',
    brokenHeadlines: chance(random, 0.12) ? 0.7 : 0,
  };
}

/** A text and, for each of its lines, the states open to it. */
export interface LaidOut {
  readonly text: string;
  readonly open: readonly StateSet[];
}

/** Sets pieces as text. Blank lines are open to any state; they are no part of the chain. */
export function layOut(pieces: readonly Piece[], profile: LayoutProfile, random: Random): LaidOut {
  const lines: string[] = [];
  const open: StateSet[] = [];
  const put = (text: string, set: StateSet): void => {
    lines.push(text);
    open.push(set);
  };
  pieces.forEach((each, index) => {
    if (index > 0) for (let blank = blanksBefore(each, profile, random); blank > 0; blank--) put('', 0);
    if (each.place === 'start' && index > 0 && profile.separator !== '') {
      put(profile.separator, SEPARATOR);
      for (let blank = profile.articleBlanks; blank > 0; blank--) put('', 0);
    }
    broken(each, profile, random).forEach((line, part) => put(line, statesOf(each, part === 0)));
  });
  return { text: lines.join('\n'), open };
}

function blanksBefore(each: Piece, profile: LayoutProfile, random: Random): number {
  if (profile.random && each.joint !== 'tight') return pick(random, [0, 0, 1, 1, 2]);
  switch (each.joint) {
    case 'article':
      return profile.articleBlanks;
    case 'head':
      return profile.headBlanks;
    case 'paragraph':
      return profile.paragraphBlanks;
    case 'block':
      return Math.max(profile.headBlanks, profile.paragraphBlanks);
    case 'tight':
      return 0;
  }
}

/** The piece's lines: broken at the column where the dump is, its first one indented where paragraphs are. */
function broken(each: Piece, profile: LayoutProfile, random: Random): readonly string[] {
  const indent = each.role === 'body' ? ' '.repeat(profile.indent) : '';
  if (profile.wrap > 0) return wrapText(indent + each.text, profile.wrap);
  if (each.role === 'headline' && each.text.length > 40 && chance(random, profile.brokenHeadlines))
    return wrapText(
      each.text,
      Math.ceil(each.text.length / (each.text.length > 70 && chance(random, 0.4) ? 3 : 2)) + 4,
    );
  return [indent + each.text];
}

function wrapText(text: string, column: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > column) {
    const at = rest.lastIndexOf(' ', column);
    const cut = at > column * 0.4 ? at : column;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  if (rest !== '' || lines.length === 0) lines.push(rest);
  return lines;
}

/** What the learner may make of a piece: its own role, or one that a reader could not tell from it. */
const ROLES: Readonly<Record<PieceRole, readonly LineRole[]>> = {
  headline: ['headline'],
  deck: ['deck'],
  eyebrow: ['eyebrow'],
  byline: ['byline'],
  timestamp: ['timestamp'],
  outlet: ['outlet'],
  body: ['body'],
  crosshead: ['crosshead'],
  boilerplate: ['boilerplate'],
  poster: ['poster'],
  metadata: ['metadata', 'boilerplate'],
  field: ['metadata'],
  link: ['metadata', 'boilerplate', 'body'],
  separator: ['separator'],
};

function statesOf(each: Piece, first: boolean): StateSet {
  switch (each.place) {
    case 'front':
      return statesNamed('front');
    case 'page':
      return statesNamed('page');
    case 'between':
      return SEPARATOR;
    case 'start':
    case 'inside': {
      const place = each.place === 'start' && first ? START : INSIDE;
      const placed = statesOfRoles(...ROLES[each.role]) & place;
      return placed === 0 ? place : placed;
    }
  }
}
