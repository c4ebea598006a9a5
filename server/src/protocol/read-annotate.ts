import type { AnnotateAction as SentAction, AnnotateArguments } from '../../../shared/annotating';
import { isRange } from '../../../shared/is-range';
import {
  anyOf,
  isListOf,
  isNumber,
  isOneOf,
  isString,
  optional,
  shape,
  type Shape,
} from '../../../shared/shape';
import type { AnnotateAction, Maker } from '../annotations/actions/action';
import { isNamedKind } from '../annotations/annotation-labels';
import { problemCodeOf } from '../language-features/problem-words';

/** What `dateline.annotate` is to do, and where: `range` refers to `version` of the document. */
export interface Annotating extends Pick<AnnotateArguments, 'uri' | 'version' | 'range'> {
  /** As far as the client tells. */
  readonly maker: Maker;
  readonly do: AnnotateAction;
}

/** The longest label, name or author accepted, in code units; and the longest note. */
const LONGEST = 200;
const LONGEST_NOTE = 10_000;

/** ISO 8601 with a time zone. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

type Sent<Action extends SentAction['action']> = Extract<SentAction, { readonly action: Action }>;

const isSentAction: Shape<SentAction> = anyOf(
  shape<Sent<'label'>>({
    action: isOneOf('label'),
    label: isString,
    reach: optional(isOneOf('here', 'article', 'dump')),
  }),
  shape<Extract<SentAction, { readonly action: 'accept' | 'reject' }>>({
    action: isOneOf('accept', 'reject'),
    reach: optional(isOneOf('here', 'same-name', 'kind', 'article')),
    kind: optional(isString),
  }),
  shape<Sent<'remove'>>({ action: isOneOf('remove'), id: optional(isString) }),
  shape<Sent<'relabel'>>({ action: isOneOf('relabel'), id: optional(isString), label: isString }),
  shape<Sent<'resize'>>({ action: isOneOf('resize'), id: isString }),
  shape<Sent<'note'>>({ action: isOneOf('note'), id: optional(isString), note: isString }),
  shape<Sent<'article'>>({
    action: isOneOf('article'),
    add: optional(isListOf(isString)),
    remove: optional(isListOf(isString)),
    note: optional(isString),
  }),
  shape<Sent<'rename-entity'>>({ action: isOneOf('rename-entity'), name: isString }),
  shape<Sent<'keep-as-printed'>>({ action: isOneOf('keep-as-printed'), code: isString, corrected: isString }),
  shape<Extract<SentAction, { readonly action: 'reattach' | 'discard-orphan' }>>({
    action: isOneOf('reattach', 'discard-orphan'),
    id: isString,
  }),
);

const isAnnotateArguments = shape<AnnotateArguments>({
  uri: isString,
  version: isNumber,
  range: isRange,
  do: isSentAction,
  creator: optional(isString),
  created: optional(isString),
});

/** Parses the argument that a client sent; undefined if it is invalid. */
export function readAnnotateArguments(value: unknown): Annotating | undefined {
  if (!isAnnotateArguments(value)) return undefined;
  const { uri, version, range, creator, created } = value;
  const action = readAction(value.do);
  if (action === undefined) return undefined;
  return {
    uri,
    version,
    range,
    maker: {
      ...(creator !== undefined && isName(creator) && { creator: creator.trim() }),
      ...(created !== undefined && INSTANT.test(created) && { created }),
    },
    do: action,
  };
}

/** Converts an action as it is sent to the one to perform: undefined if a name, note or code is invalid. */
function readAction(sent: SentAction): AnnotateAction | undefined {
  switch (sent.action) {
    case 'label':
      return isName(sent.label)
        ? { action: 'label', label: sent.label.trim(), reach: sent.reach ?? 'here' }
        : undefined;
    case 'accept':
    case 'reject': {
      const { action, reach = 'here', kind } = sent;
      if (kind === undefined) return { action, reach };
      return isNamedKind(kind) ? { action, reach, kind } : undefined;
    }
    case 'relabel':
      return isName(sent.label) ? { ...sent, label: sent.label.trim() } : undefined;
    case 'note':
      return isNote(sent.note) ? { ...sent, note: sent.note.trim() } : undefined;
    case 'article': {
      const { action, add = [], remove = [], note } = sent;
      if (![...add, ...remove].every(isName) || (note !== undefined && !isNote(note))) return undefined;
      return {
        action,
        add: trimmedOnce(add),
        remove: trimmedOnce(remove),
        ...(note !== undefined && { note: note.trim() }),
      };
    }
    case 'rename-entity':
      return sent.name.length <= LONGEST ? { action: sent.action, name: sent.name.trim() } : undefined;
    case 'keep-as-printed': {
      const { action, corrected } = sent;
      const code = problemCodeOf(sent.code);
      return code !== undefined && isNote(corrected) ? { action, code, corrected } : undefined;
    }
    case 'remove':
    case 'resize':
    case 'reattach':
    case 'discard-orphan':
      return sent;
  }
}

function trimmedOnce(labels: readonly string[]): readonly string[] {
  return [...new Set(labels.map((each) => each.trim()))];
}

/** A valid name: one line, not blank. */
function isName(text: string): boolean {
  return text.length <= LONGEST && /\S/.test(text) && !/[\r\n\0]/.test(text);
}

function isNote(text: string): boolean {
  return text.length <= LONGEST_NOTE;
}
