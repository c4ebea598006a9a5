import { mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { importCorrections, type ReadCorrections } from '../exports/corrections';
import { EXPORT_FORMATS, type ExportFormat } from '../exports/formats';
import { type CommandContext, EXIT, type ExitStatus } from './context';
import { forEachInput, STANDARD_INPUT } from './inputs';
import { readNamed } from './read-named';
import { annotationsFor } from './side-files';
import { describeError } from './system-error';
import { refuse, type WrongUsage, wrongUsage } from './usage';
import { writeFileAtomically } from './write-file';
import { noticeMessage } from '../wording/notice';

/** The options of `annotate`. */
export interface AnnotateOptions {
  readonly encoding: string | undefined;
  /** Whether to apply the annotations in the inputs' side files. */
  readonly annotations: boolean;
  /** A corrections file to apply, as earlier versions wrote it. Deprecated. */
  readonly corrections: string | undefined;
  readonly format: string | undefined;
  readonly out: string | undefined;
  readonly pretty: boolean;
}

/** `dateline annotate`: writes each dump in an export format, to standard output or into a folder. */
export async function annotate(
  names: readonly string[],
  options: AnnotateOptions,
  context: CommandContext,
): Promise<ExitStatus> {
  const format = findFormat(options.format);
  if (!format) return refuse(context, `there is no format ‘${options.format ?? ''}’`, 'annotate');
  if (options.corrections !== undefined && names.length > 1)
    return refuse(context, 'corrections are for one file', 'annotate');
  const targets =
    options.out === undefined ? new Map<string, string>() : targetsIn(options.out, names, format);
  if (!(targets instanceof Map)) return refuse(context, targets.message, 'annotate');
  if (options.out !== undefined) {
    try {
      mkdirSync(options.out, { recursive: true });
    } catch (error) {
      return refuse(context, `${options.out}: ${describeError(error)}`, 'annotate');
    }
  }
  if (options.corrections !== undefined)
    await context.errors.write(
      'dateline annotate: --corrections is deprecated: what stands in FILE.annotations.json is honoured without it\n',
    );
  const analysis = context.loadAnalysis();
  const persistent = options.out !== undefined;
  return forEachInput(names, { encoding: options.encoding, persistent }, context, async (input) => {
    const beside = await annotationsFor(input, options.annotations);
    if (beside.kind === 'failed') return beside;
    const corrections = await readCorrections(options.corrections, input.text);
    if (corrections.kind === 'failed') return corrections;
    const dump = analysis.analyse(input.text, undefined, [...beside.annotations, ...corrections.annotations]);
    const written = format.write(dump, input.name, options.pretty);
    const remarks = dump.notices.map(noticeMessage);
    const target = targets.get(input.name);
    if (target === undefined) return { kind: 'done', status: EXIT.done, answer: written, remarks };
    await writeFileAtomically(target, new TextEncoder().encode(written));
    return { kind: 'done', status: EXIT.done, answer: '', remarks };
  });
}

/** The corrections in a file, for this text; none if no file is given. */
async function readCorrections(file: string | undefined, text: string): Promise<ReadCorrections> {
  if (file === undefined) return { kind: 'read', annotations: [] };
  try {
    const read = importCorrections((await readNamed(file)).toString('utf8'), text);
    return read.kind === 'read' ? read : { kind: 'failed', message: `${file}: ${read.message}` };
  } catch (error) {
    return { kind: 'failed', message: `${file}: ${describeError(error)}` };
  }
}

function findFormat(name: string | undefined): ExportFormat | undefined {
  return name === undefined ? EXPORT_FORMATS[0] : EXPORT_FORMATS.find((format) => format.name === name);
}

/**
 * Where each input's output goes. Two inputs with the same name would overwrite each other; names that differ
 * only in case count as the same, as they do on some file systems.
 */
function targetsIn(
  folder: string,
  names: readonly string[],
  format: ExportFormat,
): Map<string, string> | WrongUsage {
  const targets = new Map<string, string>();
  const taken = new Map<string, string>();
  const inputs = new Set(names.map((name) => path.resolve(name)));
  for (const name of names) {
    const base = name === STANDARD_INPUT ? 'stdin' : path.basename(name);
    const target = path.join(folder, `${base}.${format.extension}`);
    const key = base.normalize('NFC').toLowerCase();
    const other = taken.get(key);
    if (other !== undefined) return wrongUsage(`${other} and ${name} would both be written to ${target}`);
    if (inputs.has(path.resolve(target))) return wrongUsage(`${target} is an input and would be overwritten`);
    taken.set(key, name);
    targets.set(name, target);
  }
  return targets;
}
