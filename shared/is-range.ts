import { Range } from 'vscode-languageserver-types';
import type { Shape } from './shape';

/** A range of the protocol: lines and columns from 0, the end exclusive. */
export const isRange: Shape<Range> = (value): value is Range => Range.is(value);
