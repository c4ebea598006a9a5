import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { AnnotatedSpan, Dump } from '../analysis/model/dump';
import { overlaps } from '../text/span';
import { longDate, shortDate } from './dates';
import { label } from './plain-text';
import { rangeOf, spanOf } from './positions';
import { evidenceWords } from './evidence-words';

/** Behind each date of `range` that is told by words ("Saturday", "last month"): what it is, and on request from what. */
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

/** Behind each stretch of `range` that bears a label of a person's own: the label, since no colour of a theme tells it. */
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

/** Plain text: an inlay hint's tooltip may be shown as it is. */
function tooltip({ evidence }: AnnotatedSpan, iso: string, from: string): string {
  const reasons = evidenceWords(evidence.filter(({ clue }) => clue !== 'date-printed'));
  return `${longDate(iso)}, reckoned from ${longDate(from)}. ${reasons}`.trim();
}
