import { Range } from 'vscode-languageserver';
import { AnnotateAction, LabelReach, Maker, ReviewReach } from '../annotations/actions/action';
import { isNamedKind } from '../annotations/labels';
import { isRecord } from '../../../shared/json-value';
import { problemCodeOf } from '../language-features/problem-words';

/** What `dateline.annotate` takes as its one argument. `range` holds for `version` of the document. */
export interface AnnotateArguments {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  /** As far as the client says. */
  readonly maker: Maker;
  readonly do: AnnotateAction;
}

/** The longest label, name or author that is taken, in code units; and the longest note. */
const LONGEST = 200;
const LONGEST_NOTE = 10_000;

/** ISO 8601 with a zone. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** The argument as a client sends it, or undefined where it is none. */
export function readAnnotateArguments(value: unknown): AnnotateArguments | undefined {
  if (!isRecord(value)) return undefined;
  const { uri, version, range, creator, created } = value;
  if (typeof uri !== 'string' || typeof version !== 'number' || !Range.is(range)) return undefined;
  const action = readAction(value['do']);
  if (action === undefined) return undefined;
  return {
    uri,
    version,
    range,
    maker: {
      ...(isName(creator) && { creator: creator.trim() }),
      ...(typeof created === 'string' && INSTANT.test(created) && { created }),
    },
    do: action,
  };
}

function readAction(value: unknown): AnnotateAction | undefined {
  if (!isRecord(value)) return undefined;
  const { action, id, label, name, note, code, corrected } = value;
  if (id !== undefined && typeof id !== 'string') return undefined;
  const optionalId = id === undefined ? {} : { id };
  switch (action) {
    case 'label':
      return isName(label) ? { action, label: label.trim(), reach: labelReach(value['reach']) } : undefined;
    case 'accept':
    case 'reject':
      return readReview(action, value);
    case 'remove':
      return { action, ...optionalId };
    case 'relabel':
      return isName(label) ? { action, ...optionalId, label: label.trim() } : undefined;
    case 'note':
      return isNote(note) ? { action, ...optionalId, note: note.trim() } : undefined;
    case 'resize':
    case 'reattach':
    case 'discard-orphan':
      return id === undefined ? undefined : { action, id };
    case 'article': {
      const [add, remove] = [labels(value['add']), labels(value['remove'])];
      if (add === undefined || remove === undefined || (note !== undefined && !isNote(note)))
        return undefined;
      return { action, add, remove, ...(note === undefined ? {} : { note: note.trim() }) };
    }
    case 'rename-entity':
      return typeof name === 'string' && name.length <= LONGEST ? { action, name: name.trim() } : undefined;
    case 'keep-as-printed': {
      const known = problemCodeOf(code);
      return known !== undefined && isNote(corrected) ? { action, code: known, corrected } : undefined;
    }
    default:
      return undefined;
  }
}

const LABEL_REACHES: readonly LabelReach[] = ['here', 'article', 'dump'];
const REVIEW_REACHES: readonly ReviewReach[] = ['here', 'same-name', 'kind', 'article'];

function labelReach(value: unknown): LabelReach {
  return LABEL_REACHES.find((each) => each === value) ?? 'here';
}

function readReview(
  action: 'accept' | 'reject',
  { reach, kind }: Readonly<Record<string, unknown>>,
): AnnotateAction | undefined {
  if (kind !== undefined && (typeof kind !== 'string' || !isNamedKind(kind))) return undefined;
  const known = REVIEW_REACHES.find((each) => each === reach) ?? 'here';
  return { action, reach: known, ...(kind === undefined ? {} : { kind }) };
}

/** A list of labels, each once; empty where none is given; undefined where it is something else. */
function labels(value: unknown): readonly string[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every(isName)) return undefined;
  return [...new Set(value.map((each) => each.trim()))];
}

/** What can be called something: one line, with something on it. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && /\S/.test(value) && !/[\r\n\0]/.test(value);
}

function isNote(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NOTE;
}
