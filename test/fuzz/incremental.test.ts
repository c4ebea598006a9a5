import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../server/src/analysis/analysis';
import type { Annotation } from '../../server/src/analysis/model/annotations';
import { AnalysisMemory } from '../../server/src/analysis/pipeline/memory';
import { type AnalysisSettings, DEFAULT_SETTINGS } from '../../server/src/analysis/model/settings';
import { carry } from '../../server/src/text/anchors';
import { applyEdits, type TextEdit } from '../../server/src/text/edits';
import { engine, samples } from '../corpus/engine';
import { SEED } from './seed';

/** How long random editing goes on: a few seconds, or as long as `DATELINE_FUZZ_SECONDS` says. */
const BUDGET_MILLISECONDS = Number(process.env['DATELINE_FUZZ_SECONDS'] ?? 6) * 1000;

/** What is said of the text, of every kind that the analysis reads. */
type AnnotationKind = 'mention' | 'rejection' | 'boundary' | 'role' | 'name' | 'editing';

/** What a writer does to a dump. Places are shares of the text's length, so that they fit whatever it has become. */
type Action =
  | { readonly kind: 'type'; readonly place: number; readonly text: string }
  | { readonly kind: 'delete'; readonly place: number; readonly length: number }
  | { readonly kind: 'copy-line'; readonly place: number; readonly to: number }
  | { readonly kind: 'copy-lines'; readonly place: number; readonly to: number; readonly lines: number }
  | { readonly kind: 'delete-line'; readonly place: number }
  | { readonly kind: 'copy-word'; readonly place: number; readonly to: number }
  | { readonly kind: 'misspell'; readonly place: number }
  | { readonly kind: 'rename'; readonly place: number; readonly name: string }
  | { readonly kind: 'add-word'; readonly place: number }
  | {
      readonly kind: 'annotate';
      readonly place: number;
      readonly annotation: AnnotationKind;
    }
  | { readonly kind: 'interrupt'; readonly slices: number };

// Not `fc.double`, which takes all representable numbers for equally likely: nearly all of them lie close to 0.
const share = fc.noBias(fc.nat({ max: 9999 })).map((tenThousandths) => tenThousandths / 10_000);

const TYPED = fc.constantFrom(
  ...[
    'a',
    's',
    ' ',
    '\n',
    '\r',
    '\n\n',
    '.',
    '-',
    '"',
    '“',
    ',',
    '(',
    '\ufeff',
    '\u00ad',
    '😀',
    '\ud83d',
    '\0',
  ],
  ...[
    'By Mette Aalund\n',
    'GRAZ (APA) - ',
    'Updated 3 May 2019',
    'Minister ',
    'colour and color ',
    'harbor ',
    'teh ',
    'the the ',
    '---\n',
    'Share this article\n',
    'KILL: ',
    '\nEDITORS: Please disregard our story.\n',
  ],
);

/** Forms that the dump's other paragraphs decide about: names, words that are both, and misspelt ones. */
const NAMES = [
  'Hasselberg',
  'Haselberg',
  'Ingvild Hasselberg',
  'Rosendal',
  'NRC',
  'Porto',
  'Reed',
  'reed',
  'teh',
  'Nordic',
];

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), place: share, text: TYPED }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      place: share,
      length: fc.integer({ min: 1, max: 30 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('copy-line' as const), place: share, to: share }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('copy-lines' as const),
      place: share,
      to: share,
      lines: fc.integer({ min: 4, max: 20 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete-line' as const), place: share }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('copy-word' as const), place: share, to: share }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('misspell' as const), place: share }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('rename' as const),
      place: share,
      name: fc.constantFrom(...NAMES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add-word' as const), place: share }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('annotate' as const),
      place: share,
      annotation: fc.constantFrom(
        'mention' as const,
        'rejection' as const,
        'boundary' as const,
        'role' as const,
        'name' as const,
        'editing' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('interrupt' as const),
      slices: fc.integer({ min: 0, max: 80 }),
    }),
  },
);

/**
 * A window of whole lines of a sample: short, so that many are tried, and the whole sample now and then; or all of it on one
 * line, twice over, which is longer than any paragraph.
 */
const startingText = fc
  .tuple(
    fc.constantFrom(...samples().map((sample) => sample.text)),
    share,
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(1500, 4000) },
      { weight: 3, arbitrary: fc.constant(Infinity) },
      { weight: 1, arbitrary: fc.constant('one line' as const) },
    ),
  )
  .map(([text, place, length]) => {
    if (length === 'one line') return `${text} ${text}`.replaceAll(/\s+/g, ' ');
    const start = length === Infinity ? 0 : text.lastIndexOf('\n', Math.floor(place * text.length)) + 1;
    return text.slice(start, start + length);
  });

/** What the analysis is given, as it changes while somebody works. */
interface State {
  readonly text: string;
  readonly settings: AnalysisSettings;
  readonly annotations: readonly Annotation[];
}

/** Everything is looked for that can be. */
const ALL_SETTINGS: AnalysisSettings = { ...DEFAULT_SETTINGS, checkVariants: true };

describe('an analysis with memory', () => {
  it('gives what a fresh one gives, after any sequence of edits', function () {
    this.timeout(BUDGET_MILLISECONDS + 60_000);
    const analysis = engine();
    const property = fc.property(
      startingText,
      fc.array(action, { minLength: 1, maxLength: 12 }),
      (text, actions) => {
        const memory = new AnalysisMemory();
        let state: State = { text, settings: ALL_SETTINGS, annotations: [] };
        assertSame(analysis, state, memory);
        for (const next of actions) {
          if (next.kind === 'interrupt') interrupt(analysis, state, memory, next.slices);
          else state = act(state, next);
          assertSame(analysis, state, memory);
        }
      },
    );
    const details = fc.check(property, {
      seed: SEED,
      numRuns: 10_000,
      interruptAfterTimeLimit: BUDGET_MILLISECONDS,
      markInterruptAsFailure: false,
    });
    console.log(`      ${details.numRuns} sequences of edits`);
    if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  });

  it('is not confused by another document in the same memory', () => {
    const analysis = engine();
    const memory = new AnalysisMemory();
    for (const { text } of [...samples(), ...samples()]) {
      assertSame(analysis, { text, settings: DEFAULT_SETTINGS, annotations: [] }, memory);
    }
  });
});

function assertSame(
  analysis: Analysis,
  { text, settings, annotations }: State,
  memory: AnalysisMemory,
): void {
  const remembered = analysis.analyse(text, settings, annotations, memory);
  assert.deepEqual(remembered, analysis.analyse(text, settings, annotations));
}

/** An analysis that is given up after so many slices, as when the next key is pressed. */
function interrupt(analysis: Analysis, state: State, memory: AnalysisMemory, slices: number): void {
  const running = analysis.steps(`${state.text} and more`, state.settings, state.annotations, memory);
  for (let slice = 0; slice < slices && running.next().done !== true; slice++);
}

function act(state: State, action: Exclude<Action, { kind: 'interrupt' }>): State {
  const { text } = state;
  const place = Math.floor(action.place * text.length);
  switch (action.kind) {
    case 'type':
      return edited(state, { start: place, end: place, newText: action.text });
    case 'delete':
      return edited(state, { start: place, end: Math.min(text.length, place + action.length), newText: '' });
    case 'delete-line':
      return edited(state, { ...stretchAt(text, place, /[^\n]*\n?/y, '\n'), newText: '' });
    case 'copy-line':
    case 'copy-word': {
      const isLine = action.kind === 'copy-line';
      const from = isLine ? stretchAt(text, place, /[^\n]*\n?/y, '\n') : stretchAt(text, place, /\S*/y, ' ');
      const target = Math.floor(action.to * text.length);
      const to = text.lastIndexOf(isLine ? '\n' : ' ', target) + 1;
      return edited(state, {
        start: to,
        end: to,
        newText: `${text.slice(from.start, from.end)}${isLine ? '' : ' '}`,
      });
    }
    case 'copy-lines': {
      const from = text.lastIndexOf('\n', place - 1) + 1;
      const to = text.lastIndexOf('\n', Math.floor(action.to * text.length)) + 1;
      const newText = `${text.slice(from).split('\n', action.lines).join('\n')}\n`;
      return edited(state, { start: to, end: to, newText });
    }
    case 'misspell': {
      const { start, end } = stretchAt(text, place, /\S*/y, ' ');
      const middle = Math.floor((start + end) / 2);
      return edited(state, { start: middle, end, newText: text.slice(middle + 1, end) });
    }
    case 'rename': {
      const { start, end } = stretchAt(text, place, /\S*/y, ' ');
      const word = text.slice(start, end);
      return word === '' ? state : { ...state, text: text.replaceAll(word, action.name), annotations: [] };
    }
    case 'add-word': {
      const word = stretchAt(text, place, /\S*/y, ' ');
      const knownWords = [...state.settings.knownWords, text.slice(word.start, word.end)];
      return { ...state, settings: { ...state.settings, knownWords } };
    }
    case 'annotate':
      return {
        ...state,
        annotations: [
          ...state.annotations,
          annotationAt(text, place, action.annotation, state.annotations.length),
        ],
      };
  }
}

/** The state after an edit: annotations are carried along, as whoever holds them does; orphans are let go. */
function edited(state: State, edit: TextEdit): State {
  const annotations = state.annotations.flatMap((annotation) => {
    const carried = carry(annotation, edit);
    return carried.fate === 'orphan' ? [] : [{ ...annotation, start: carried.start, end: carried.end }];
  });
  return { ...state, text: applyEdits(state.text, [edit]), annotations };
}

function stretchAt(
  text: string,
  place: number,
  pattern: RegExp,
  border: string,
): { start: number; end: number } {
  const start = text.lastIndexOf(border, place - 1) + 1;
  pattern.lastIndex = start;
  return { start, end: start + (pattern.exec(text)?.[0].length ?? 0) };
}

function annotationAt(text: string, place: number, kind: AnnotationKind, count: number): Annotation {
  const span = { ...stretchAt(text, place, /\S*/y, ' '), id: `annotation-${count}` };
  if (kind === 'boundary') return { ...span, kind, verdict: count % 2 === 0 ? 'start' : 'no-start' };
  if (kind === 'role') return { ...span, kind, role: count % 2 === 0 ? 'headline' : 'boilerplate' };
  if (kind === 'name') return { ...span, kind, name: 'Somebody Else' };
  if (kind === 'editing') {
    const printed = text.slice(span.start, span.end);
    return { ...span, kind, code: 'typo.word', printed, corrected: 'x', applied: false };
  }
  const mention = count % 3 === 0 ? 'person' : count % 3 === 1 ? 'outlet' : 'organization';
  return { ...span, kind, mention, ...(kind === 'rejection' && count % 2 === 0 && { reach: 'dump' }) };
}
