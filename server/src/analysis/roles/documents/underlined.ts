import { MODERATED_DIGEST } from '../../archives/formats/moderated-digest';
import { meaningIn } from '../../archives/fields';
import type { LineInPlace } from '../line-in-place';
import { isTitleLike } from './title-line';
import { type ExportDocument, isLabelled, isMark } from './document';

/** Source and date stand no farther below the underlined title. Lines. */
const LABELS_WITHIN = 10;

/** Posts whose titles are underlined, with a labelled source below. Each goes up to the next title. */
export function underlinedDocuments(lines: readonly LineInPlace[]): readonly ExportDocument[] {
  const titles = lines.flatMap((line, index) =>
    isMark(line, MODERATED_DIGEST, 'fence') && underlines(lines, index) && namesSource(lines, index)
      ? [index - 1]
      : [],
  );
  return titles.map((first, order) => {
    const next = titles[order + 1];
    const last = next === undefined ? lastOfHead(lines, first) : next - 1;
    return { format: MODERATED_DIGEST, first, last, startKnown: true, headline: first };
  });
}

/** Whether the rule touches a title: one between two articles stands below a sentence. */
function underlines(lines: readonly LineInPlace[], rule: number): boolean {
  return rule > 0 && lines[rule]?.blanksBefore === 0 && isTitleLike(lines[rule - 1]);
}

function namesSource(lines: readonly LineInPlace[], rule: number): boolean {
  return lines
    .slice(rule + 1, rule + 1 + LABELS_WITHIN)
    .some((line) => meaningIn(line.features.field, MODERATED_DIGEST) === 'outlet');
}

/** The last label below the title, with the address under it. */
function lastOfHead(lines: readonly LineInPlace[], first: number): number {
  let last = first + 1;
  for (let index = first + 2; index <= Math.min(lines.length - 1, first + 1 + LABELS_WITHIN); index++)
    if (isLabelled(lines[index], MODERATED_DIGEST)) last = index;
  return isMark(lines[last + 1], MODERATED_DIGEST, 'field') ? last + 1 : last;
}
