import { DASHES } from '../../../text/character-classes';
import type { ArchiveFormat } from './archive-format';

/** Digests of the North Korean agency: short heads, its name behind the place, an end mark below each item. */
export const KCNA: ArchiveFormat = {
  name: 'kcna',
  title: 'KCNA digest',
  testedOn: 'written samples',
  marks: [
    {
      kind: 'head',
      pattern: new RegExp(String.raw`^\p{Lu}[^()]{3,60}\(KCNA\) ?(?:--|[${DASHES}])`, 'u'),
      anyLength: true,
    },
    { kind: 'closes', pattern: /^(?:-0-|-o-|\/KCNA\/|\(KCNA\)|www\.kcna\.(?:co\.jp|kp).{0,40})$/i },
    { kind: 'cover', pattern: /^(?:KCNA|Korean Central News Agency)(?: (?:digest|news|bulletin).{0,60})$/i },
  ],
  labels: {},
  labelStyle: 'colon',
  head: 'headline',
  layout: 'wire',
  headMark: 'dateline',
};

/** BBC Monitoring: what was monitored is named above the text, and with language and time below it. */
export const BBC_MONITORING: ArchiveFormat = {
  name: 'bbc-monitoring',
  title: 'BBC Monitoring',
  testedOn: 'written samples',
  marks: [
    {
      kind: 'head',
      pattern:
        /^(?:text|excerpts?|summary|transcript|recap)\b.{0,40} of (?:(?:an? )?(?:report|article|commentary|editorial|interview|statement)|[\p{L}' -]{3,40} (?:report|article|commentary|editorial|interview))\b.{0,40} by \S/iu,
      anyLength: true,
    },
    {
      kind: 'closes',
      pattern:
        /^source: .{3,90}, in \p{Lu}\p{L}{2,20},? (?:\d{4} (?:gmt|utc) )?\d{1,2} \p{L}{3,9} \d{2,4}$/iu,
    },
    {
      kind: 'tail',
      pattern: /^(?:©|\(c\)|copyright)? ?(?:british broadcasting corporation|bbc mon(?:itoring)?)\b.{0,80}$/i,
    },
  ],
  labels: {},
  labelStyle: 'colon',
  head: 'headline',
  layout: 'wire',
  headMark: 'monitored outlet',
};
