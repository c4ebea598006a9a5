import type { Dump } from '../analysis/model/dump';
import { exportJson } from './json';
import { printJson } from './print-json';

/** A format that a dump can be written in: one file in this folder, and one row in `EXPORT_FORMATS`. */
export interface ExportFormat {
  /** Its name for `--format`. */
  readonly name: string;
  /** The extension of its files, without the dot. */
  readonly extension: string;
  /** The dump in this format, ending with a line feed. `source` is the input as the user named it. */
  write(dump: Dump, source: string, pretty: boolean): string;
}

/** All formats, the default first. */
export const EXPORT_FORMATS: readonly [ExportFormat, ...ExportFormat[]] = [
  {
    name: 'json',
    extension: 'json',
    write: (dump, source, pretty) => printJson(exportJson(dump, source), pretty),
  },
];
