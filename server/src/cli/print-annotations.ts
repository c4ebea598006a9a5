import type { ForeignItem } from '../annotations/side-file/side-file';
import { exportAnnotations, type JsonAnnotation } from '../exports/json-annotations';
import { printJson } from '../exports/print-json';
import { counted, label, quoted } from '../language-features/plain-text';
import { LineTable } from '../text/lines';
import { type CommandContext, EXIT, type ExitStatus } from './context';
import { forEachInput, type Input, STANDARD_INPUT } from './inputs';
import { printable } from '../text/printable';
import { annotationsBeside } from './side-files';
import { refuse } from './usage';

/** The options of `annotations`. */
export interface AnnotationsOptions {
  readonly encoding: string | undefined;
  /** Whether to print one JSON object per file. */
  readonly json: boolean;
}

/**
 * `dateline annotations`: lists the annotations in the side file of each dump, one per line, at their
 * position in the current text.
 */
export async function annotations(
  names: readonly string[],
  { encoding, json }: AnnotationsOptions,
  context: CommandContext,
): Promise<ExitStatus> {
  if (names.includes(STANDARD_INPUT))
    return refuse(context, 'no annotations are kept beside standard input', 'annotations');
  return forEachInput(names, { encoding, persistent: false }, context, async (input) => {
    const beside = await annotationsBeside(input);
    if (beside.kind === 'failed') return beside;
    const exported = exportAnnotations(input.text, input.name, beside.placed);
    const { foreign } = beside.file;
    return {
      kind: 'done',
      status: EXIT.done,
      answer: json ? printJson(exported, false) : listed(input, exported.annotations),
      remarks: [
        ...(exported.annotations.length + foreign.length === 0 ? ['no annotations are kept beside it'] : []),
        ...LEFT_OUT.flatMap(([reason, words]) => {
          const count = foreign.filter(({ why }) => why === reason).length;
          return count > 0 ? [`${counted(count, 'annotation')} left out: ${words}`] : [];
        }),
      ],
    };
  });
}

/** Why annotations are not used, in words. */
const LEFT_OUT: readonly (readonly [ForeignItem['why'], string])[] = [
  ['unknown', 'what they say is of a kind that is not known'],
  ['no-place', 'they name no place: neither a position nor a quote that can be read'],
  ['repeated-id', 'the same id stands twice in the file, and the first one of each is used'],
];

/**
 * `name:line:column: state: label “text” (note)` for each; lines and columns are one-based, columns in UTF-16
 * units.
 */
function listed({ name, text }: Input, all: readonly JsonAnnotation[]): string {
  const lines = LineTable.of(text);
  return all
    .map((each) => {
      const { line, character } = lines.positionAt(each.start);
      const note = each.note === undefined ? '' : ` (${label(each.note)})`;
      const said = `${each.state}: ${label(wordsOf(each))} ${quoted(each.quote ?? each.text)}${note}`;
      return `${printable(`${name}:${line + 1}:${character + 1}: ${said}`)}\n`;
    })
    .join('');
}

/** A rejection has the label that it denies, and an article with only a note has none. */
function wordsOf({ kind, label: said }: JsonAnnotation): string {
  if (kind === 'rejection') return `no ${said}`;
  return said === '' ? kind : said;
}
