import type { AnnotateAnswer, AnnotationStatus, ActCounts, TurnAnswer } from '../../shared/annotating';
import type {
  AnnotationList,
  ListedAnnotation,
  ListedArticle,
  ListedOrphan,
} from '../../shared/annotation-list';
import type { Correction, Corrections, CorrectionsFile, FiledCorrection } from '../../shared/corrections';
import type { DumpStatus, FormatCount, LanguageCount } from '../../shared/dump-status';
import { isEntityDecision } from '../../shared/is-entity-decision';
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

/**
 * Recognises a `DumpStatus`. Like all shapes in this file, it guards against whatever a server of another
 * version might send.
 */
export const isDumpStatus = shape<DumpStatus>({
  uri: isString,
  version: isNumber,
  articles: isNumber,
  problems: isNumber,
  formats: isListOf(shape<FormatCount>({ name: isString, articles: isNumber })),
  languages: isListOf(shape<LanguageCount>({ name: isString, paragraphs: isNumber })),
  notices: isListOf(isString),
});

/** Recognises the status of a document's annotations. */
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

/** Recognises the annotations of a document. */
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

/** Recognises the result of an annotation action. */
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

/** Recognises the result of undoing or redoing. */
export const isTurnAnswer = shape<TurnAnswer>({ done: isBoolean, what: optional(isString) });

type Said<Kind extends Correction['kind']> = Extract<Correction, { readonly kind: Kind }>;

const isFiledCorrection: Shape<FiledCorrection> = bothOf(
  shape<{ readonly start: number; readonly end: number }>({ start: isNumber, end: isNumber }),
  anyOf(
    shape<Said<'boundary'>>({ kind: isOneOf('boundary'), verdict: isOneOf('start', 'no-start') }),
    shape<Said<'role'>>({ kind: isOneOf('role'), role: isString }),
    bothOf(shape<{ readonly kind: 'entity' }>({ kind: isOneOf('entity') }), isEntityDecision),
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

/** Recognises the corrections of a document, each with its range. */
export const isCorrections: Shape<Corrections> = (value): value is Corrections =>
  hasCorrections(value) && value.ranges.length === value.file.corrections.length;
