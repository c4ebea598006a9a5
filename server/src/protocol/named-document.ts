import type { NamedDocument } from '../../../shared/messages';
import { anyOf, isString, shape, type Shape } from '../../../shared/shape';

const isNamedDocument: Shape<NamedDocument> = anyOf(
  isString,
  shape<{ readonly uri: string }>({ uri: isString }),
);

/** The URI of the document that a command names, by itself or in an object; undefined where it names none. */
export function uriNamedBy(argument: unknown): string | undefined {
  if (!isNamedDocument(argument)) return undefined;
  return typeof argument === 'string' ? argument : argument.uri;
}
