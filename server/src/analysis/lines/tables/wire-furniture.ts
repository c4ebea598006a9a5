import type { BoilerplateRow } from './boilerplate-row';

/**
 * What wires print around a story for the desks that take it: slug lines, notes to editors, marks of what a new lead
 * changes, where a text was taken from. `wire` rows are certain: such a line is never a
 * headline, nor running text, and behind one of a `head` no article begins.
 * Written from general knowledge of wire style. None of it is offered for removal: it is evidence.
 */
export const WIRE_ROWS: readonly BoilerplateRow[] = [
  // slug lines: `r i PM-Ferries-Offer 03-09 0161`, `BC-Ferries, 1st Ld-Writethru`
  {
    pattern: /^[a-z] [a-z] (?:AM|PM|BC|bc|am|pm)-[\p{L}\p{N}][^.!?]{0,80}$/u,
    type: 'notice',
    wire: 'head',
  },
  {
    pattern: /^(?:AM|PM|BC)-{1,2}[\p{L}\p{N}][\p{L}\p{N}'’&.-]{1,40}(?:[ ,][^.!?]{0,60})?$/u,
    type: 'notice',
    wire: 'head',
  },
  { pattern: /^(?:AP|UPI)-\p{Lu}{2}-\d\d-\d\d-\d\d.{0,30}$/u, type: 'notice', wire: 'tail' },
  // notes to editors
  { pattern: /^(?:eds|attn)\.?:\s?\S/i, type: 'notice', wire: 'head' },
  {
    pattern: /^\((?:attn|eds|editors?)\b\s?[:;,-].{1,200}\)$/i,
    type: 'notice',
    wire: 'head',
  },
  {
    pattern:
      /^\((?:(?:re)?(?:adds|recasts|updates|corrects|changes|rewrites|subs|inserts|deletes|removes|fixes|clarifies|releads|combines)|new throughout|writes? through)\b.{0,200}\)$/i,
    type: 'notice',
    wire: 'head',
  },
  {
    pattern: /^(?:SUBS|ADDS|RECASTS|UPDATES|CORRECTS|INSERTS|DELETES)\b[^!?]{0,120}\bgrafs?\b.{0,80}$/,
    type: 'notice',
    wire: 'head',
  },
  // what monitors say of the text they took over
  {
    pattern:
      /^(?:\[?(?:text|excerpts?)(?:\]|\b) (?:of|from) (?:a )?(?:report|commentary|article|editorial|statement)\b.{1,200})$/i,
    type: 'notice',
    wire: 'head',
  },
  { pattern: /^source: .{2,90}\b\d{4} ?gmt \d{1,2} \p{L}{3}/iu, type: 'notice', wire: 'tail' },
  { pattern: /^BBC Mon(?:itoring)? \p{Lu}[\p{L}\p{N} ./]{0,40}$/u, type: 'notice', wire: 'tail' },
  { pattern: /^(?:this is a )?rush transcript\b.{0,160}$/i, type: 'notice', wire: 'head' },
  { pattern: /^\((?:begin|end) (?:video|audio) ?(?:clip|tape)\)$/i, type: 'notice' },
  // more to come
  { pattern: /^(?:\(more\)|-{1,2}\s?more\s?-{1,2}|more to come|\(more to come\))$/i, type: 'furniture' },
  { pattern: /^\(end\)\s?\S.{0,60}$/i, type: 'furniture' },
];
