import { Range } from 'vscode-languageserver-types';
import type { Shape } from './shape';

/** A range of the protocol: zero-based lines and columns, the end exclusive. */
export const isRange: Shape<Range> = (value): value is Range => Range.is(value);
