import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { AnnotatedSpan, Dump } from '../analysis/model/dump';
import { overlaps } from '../text/span';
import { longDate, shortDate } from './dates';
import { label } from './plain-text';
import { rangeOf, spanOf } from './positions';
import { evidenceWords } from './evidence-words';

/**
 * A hint after each relative date in `range` (“Saturday”, “last month”): the resolved date, with a tooltip
 * that says what it was resolved against.
 */
export function dateHints(dump: Dump, range: Range): InlayHint[] {
  const window = spanOf(dump, range);
  return dump.spans.flatMap((span) => {
    const { iso, from } = span;
    if (span.kind !== 'date' || iso === undefined || from === undefined || !overlaps(span, window)) return [];
    return [
      {
        position: rangeOf(dump, span).end,
        label: shortDate(iso),
        tooltip: tooltip(span, iso, from),
        paddingLeft: true,
        paddingRight: false,
      },
    ];
  });
}

/** A hint after each span in `range` with a user-defined label: the label, since no theme colour shows it. */
export function labelHints(dump: Dump, range: Range): InlayHint[] {
  const window = spanOf(dump, range);
  return dump.spans.flatMap((span) =>
    span.label === undefined || !overlaps(span, window)
      ? []
      : [
          {
            position: rangeOf(dump, span).end,
            label: label(span.label),
            paddingLeft: true,
            paddingRight: false,
          },
        ],
  );
}

/** Plain text: clients may show an inlay hint's tooltip without rendering. */
function tooltip({ evidence }: AnnotatedSpan, iso: string, from: string): string {
  const reasons = evidenceWords(evidence.filter(({ clue }) => clue !== 'date-printed'));
  return `${longDate(iso)}, reckoned from ${longDate(from)}. ${reasons}`.trim();
}
