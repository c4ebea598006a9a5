import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { CorrectArguments } from '../../../shared/corrections';
import { SERVER_COMMANDS } from '../../../shared/messages';
import type { Annotation } from '../analysis/model/annotations';
import { correctionsOn, type Decision, writtenLines } from '../analysis/decisions/line-corrections';
import type { Dump, LineRole } from '../analysis/model/dump';
import type { Span } from '../text/span';
import { asksFor } from './code-actions';
import { rangeOf, spanOf } from './positions';
import { keysOf } from '../text/keys-of';

/** The kind of all corrections: they change annotations, not the text. */
export const CORRECTION_KIND = `${CodeActionKind.Refactor}.dateline`;

/** The roles that a user can give to a line, with the words for one line and for several. */
const CORRECTABLE_ROLES = {
  headline: 'the headline',
  deck: 'the deck',
  byline: 'the byline',
  timestamp: 'a timestamp',
  boilerplate: 'boilerplate',
  body: 'body text',
} as const satisfies Partial<Record<LineRole, string>>;

const ROLES = keysOf(CORRECTABLE_ROLES);

/** Where and how corrections were requested. */
export interface CorrectionRequest {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  /** The request's filter on kinds. */
  readonly only: readonly string[] | undefined;
  /**
   * Whether the editor asks on its own as the cursor moves: then nothing is offered, or every line would have
   * a light bulb.
   */
  readonly automatic: boolean;
}

/**
 * The corrections a user can make to the lines at the cursor or selection. Each action is a command to the
 * server rather than a text edit: it makes an annotation, which the next analysis takes into account.
 * @param annotations the existing decisions, as the dump takes them into account
 */
export function correctionActions(
  dump: Dump,
  annotations: readonly Annotation[],
  request: CorrectionRequest,
): CodeAction[] {
  if (!wantsCorrections(request)) return [];
  const lines = writtenLines(dump.text, dump.lines, spanOf(dump, request.range));
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const several = lines.length > 1;
  const whole = { start: first.start, end: last.end };
  const action = (title: string, at: Span, what: Decision | { readonly kind: 'forget' }): CodeAction =>
    correctionAction(title, {
      uri: request.uri,
      version: request.version,
      range: rangeOf(dump, at),
      ...what,
    });
  return [
    startsArticle(dump, first)
      ? action('Not a boundary', first, { kind: 'boundary', verdict: 'no-start' })
      : action('Article starts here', first, { kind: 'boundary', verdict: 'start' }),
    ...ROLES.filter((role) => lines.some((line) => roleOf(dump, line) !== role)).map((role) =>
      action(`${several ? 'These lines are' : 'This line is'} ${CORRECTABLE_ROLES[role]}`, whole, {
        kind: 'role',
        role,
      }),
    ),
    ...forgetting(correctionsOn(annotations, dump.lines, whole).length).map((title) =>
      action(title, whole, { kind: 'forget' }),
    ),
  ];
}

/** The code action for this correction. */
export function correctionAction(title: string, argument: CorrectArguments<LineRole>): CodeAction {
  return {
    title,
    kind: CORRECTION_KIND,
    command: { title, command: SERVER_COMMANDS.correct, arguments: [argument] },
  };
}

/** Whether the request wants corrections: only if a user asks, or if it names their kind. */
export function wantsCorrections({ only, automatic }: CorrectionRequest): boolean {
  return only === undefined ? !automatic : asksFor(only, CORRECTION_KIND);
}

function forgetting(count: number): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? 'Forget this correction' : 'Forget these corrections'];
}

function startsArticle(dump: Dump, line: Span): boolean {
  return dump.articles.some(({ start }) => line.start <= start && start < line.end);
}

function roleOf(dump: Dump, line: Span): LineRole | undefined {
  return dump.roles[dump.lines.lineAt(line.start)];
}
