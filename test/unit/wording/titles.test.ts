import assert from 'node:assert/strict';
import type { Notice } from '../../../server/src/analysis/model/dump';
import type { FixDescription } from '../../../server/src/analysis/model/fix-description';
import type { RelatedDescription } from '../../../server/src/analysis/model/related-description';
import type { RemedyDescription } from '../../../server/src/annotations/consistency/annotation-problem';
import { fixTitle } from '../../../server/src/wording/fix-title';
import type { PatternFault } from '../../../server/src/text/safe-pattern';
import { patternFaultMessage } from '../../../server/src/wording/pattern-fault';
import { noticeMessage, settingBehind } from '../../../server/src/wording/notice';
import { relatedMessage } from '../../../server/src/wording/related-place';
import { remedyTitle } from '../../../server/src/wording/remedy-title';

const FIXES: readonly (readonly [FixDescription, string])[] = [
  [{ kind: 'change', to: 'the' }, 'Change to “the”'],
  [{ kind: 'delete' }, 'Delete'],
  [{ kind: 'change-everywhere', from: 'Lie', to: 'Lye' }, 'Change “Lie” to “Lye” everywhere'],
  [
    { kind: 'change-in-quotations-too', from: 'Lie', to: 'Lye' },
    'Change “Lie” to “Lye” everywhere, in quotations too',
  ],
  [{ kind: 'mark-as-printed', mark: '[sic]' }, 'Mark as printed so: “[sic]”'],
  [{ kind: 'part-by-blank', left: 'GMT', right: 'LONDON' }, 'Put a blank between “GMT” and “LONDON”'],
  [
    { kind: 'part-by-line-break', left: 'stop', right: 'LISBON' },
    'Put a line break between “stop” and “LISBON”',
  ],
  [{ kind: 'join', to: 'harbour' }, 'Join to “harbour”'],
  [
    { kind: 'keep-to-one-english', english: 'British', words: 1 },
    'Make this article British throughout (1 word)',
  ],
  [
    { kind: 'keep-to-one-english', english: 'American', words: 2 },
    'Make this article American throughout (2 words)',
  ],
  [{ kind: 'remove-line' }, 'Remove this line'],
  [{ kind: 'remove-lines' }, 'Remove these lines'],
  [{ kind: 'remove-soft-hyphen' }, 'Remove the soft hyphen'],
  [{ kind: 'remove-control' }, 'Remove it'],
];

const RELATED: readonly (readonly [RelatedDescription, string])[] = [
  [{ kind: 'first-copy' }, 'The first copy'],
  [{ kind: 'version-above' }, 'The version above'],
  [{ kind: 'story-withdrawn' }, 'The story withdrawn'],
  [{ kind: 'withdrawing-notice' }, 'The notice that withdraws it'],
  [{ kind: 'other-english', word: 'harbour', english: 'British' }, '“harbour” is British spelling.'],
];

const REMEDIES: readonly (readonly [RemedyDescription, string])[] = [
  [{ kind: 'label', label: 'person' }, 'Label it person'],
  [{ kind: 'label-as-elsewhere', label: 'person' }, 'Label it person, as elsewhere'],
  [{ kind: 'label-everywhere', words: 'Vane', label: 'person' }, 'Label “Vane” person everywhere'],
  [{ kind: 'remove-label', label: 'place' }, 'Remove the label place'],
  [{ kind: 'discard' }, 'Discard the annotation'],
  [{ kind: 'attach', words: 'Orla Vane', line: 3 }, 'Attach it to “Orla Vane” on line 3'],
];

const NOTICES: readonly (readonly [Notice, string, string | undefined])[] = [
  [
    { kind: 'no-article' },
    'No article was found: nothing here reads as news. Say where an article starts to have it read as one.',
    undefined,
  ],
  [
    { kind: 'too-many-of-a-kind', code: 'text.control', listed: 200 },
    'More than 200 problems of the kind text.control stand in this text; the first ones are listed.',
    'dateline.problems.severity',
  ],
];

describe('the title of a fix', () => {
  for (const [fix, title] of FIXES) it(`reads: ${title}`, () => assert.equal(fixTitle(fix), title));
});

describe('what another place has to do with a problem', () => {
  for (const [place, message] of RELATED)
    it(`reads: ${message}`, () => assert.equal(relatedMessage(place), message));
});

describe('the title of a remedy for annotations', () => {
  for (const [remedy, title] of REMEDIES)
    it(`reads: ${title}`, () => assert.equal(remedyTitle(remedy), title));
});

describe('a notice', () => {
  for (const [notice, message, setting] of NOTICES)
    it(`reads: ${message}`, () => {
      assert.equal(noticeMessage(notice), message);
      assert.equal(settingBehind(notice), setting);
    });
});

const PATTERN_FAULTS: readonly (readonly [PatternFault, string])[] = [
  [{ kind: 'empty' }, 'it is empty'],
  [{ kind: 'too-long', longest: 1000 }, 'it is longer than 1000 characters'],
  [
    { kind: 'unreadable', why: 'error parsing regexp: missing closing )' },
    'error parsing regexp: missing closing )',
  ],
];

describe('what is wrong with a pattern', () => {
  for (const [fault, words] of PATTERN_FAULTS)
    it(`reads: ${words}`, () => assert.equal(patternFaultMessage(fault), words));
});
