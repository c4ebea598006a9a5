import type { AnnotateAnswer, AnnotationStatus, ActCounts, TurnAnswer } from '../../shared/annotating';
import type {
  AnnotationList,
  ListedAnnotation,
  ListedArticle,
  ListedOrphan,
} from '../../shared/annotation-list';
import type {
  Correction,
  Corrections,
  CorrectionsFile,
  FiledCorrection,
  LikeStarts,
} from '../../shared/corrections';
import type { DumpStatus, FormatCount, LanguageCount } from '../../shared/dump-status';
import { isRange } from '../../shared/is-range';
import {
  anyOf,
  bothOf,
  isBoolean,
  isListOf,
  isNumber,
  isOneOf,
  isString,
  optional,
  shape,
  type Shape,
} from '../../shared/shape';

/** Tells a `DumpStatus` from anything else that a server of another version might send, as all of these do. */
export const isDumpStatus = shape<DumpStatus>({
  uri: isString,
  version: isNumber,
  articles: isNumber,
  problems: isNumber,
  formats: isListOf(shape<FormatCount>({ name: isString, articles: isNumber })),
  languages: isListOf(shape<LanguageCount>({ name: isString, paragraphs: isNumber })),
  notices: isListOf(isString),
});

/** Tells how the annotations of a document stand. */
export const isAnnotationStatus = shape<AnnotationStatus>({
  uri: isString,
  version: isNumber,
  placed: isNumber,
  orphans: isNumber,
  canUndo: isBoolean,
  canRedo: isBoolean,
  lastWas: isOneOf('annotation', 'text', 'nothing'),
  notSaved: optional(isString),
});

const LISTED = {
  id: isString,
  kind: isString,
  label: isString,
  range: isRange,
  note: optional(isString),
  creator: optional(isString),
  created: optional(isString),
};

/** Tells the lines that are like another. */
export const isLikeStarts = shape<LikeStarts>({ ranges: isListOf(isRange) });

/** Tells all that was said of a document. */
export const isAnnotationList = shape<AnnotationList>({
  placed: isListOf(shape<ListedAnnotation>({ ...LISTED, text: isString })),
  orphans: isListOf(shape<ListedOrphan>({ ...LISTED, quote: isString })),
  articles: isListOf(
    shape<ListedArticle>({
      range: isRange,
      headline: isString,
      labels: isListOf(isString),
      note: optional(isString),
    }),
  ),
});

/** Tells what came of an act on annotations. */
export const isAnnotateAnswer = shape<AnnotateAnswer>({
  changed: isNumber,
  message: optional(isString),
  counts: optional(
    shape<ActCounts>({
      accepted: optional(isNumber),
      rejected: optional(isNumber),
      labelled: optional(isNumber),
      removed: optional(isNumber),
      flagged: optional(isNumber),
      decided: optional(isNumber),
    }),
  ),
});

/** Tells what came of undoing and redoing. */
export const isTurnAnswer = shape<TurnAnswer>({ done: isBoolean, what: optional(isString) });

type Said<Kind extends Correction['kind'], Verdict = unknown> = Extract<
  Correction,
  { readonly kind: Kind; readonly verdict?: Verdict }
>;

const isFiledCorrection: Shape<FiledCorrection> = bothOf(
  shape<{ readonly start: number; readonly end: number }>({ start: isNumber, end: isNumber }),
  anyOf(
    shape<Said<'boundary'>>({ kind: isOneOf('boundary'), verdict: isOneOf('start', 'no-start') }),
    shape<Said<'role'>>({ kind: isOneOf('role'), role: isString }),
    shape<Said<'entity', 'same'>>({
      kind: isOneOf('entity'),
      verdict: isOneOf('same'),
      entity: isString,
      name: isString,
    }),
    shape<Said<'entity', 'apart'>>({
      kind: isOneOf('entity'),
      verdict: isOneOf('apart'),
      reach: isOneOf('mention', 'article'),
    }),
  ),
);

const hasCorrections = shape<Corrections>({
  file: shape<CorrectionsFile>({
    schemaVersion: isOneOf(1),
    source: isString,
    length: isNumber,
    corrections: isListOf(isFiledCorrection),
  }),
  ranges: isListOf(isRange),
});

/** Tells what was corrected in a document: each correction with its range. */
export const isCorrections: Shape<Corrections> = (value): value is Corrections =>
  hasCorrections(value) && value.ranges.length === value.file.corrections.length;
