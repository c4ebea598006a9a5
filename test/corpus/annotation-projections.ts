import { runToEnd } from '../../server/src/analysis/incremental/slices';
import type { Annotation } from '../../server/src/analysis/model/annotations';
import type { Dump } from '../../server/src/analysis/model/dump';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/model/settings';
import { annotationProblems } from '../../server/src/annotations/consistency/annotation-problems';
import { isMentionKind } from '../../server/src/annotations/annotation-labels';
import { annotationActions } from '../../server/src/language-features/annotation-actions';
import { annotationFixes } from '../../server/src/language-features/annotation-fixes';
import { CORRECTION_KIND, correctionActions } from '../../server/src/language-features/correction-actions';
import { documentSymbols } from '../../server/src/language-features/document-symbols';
import { entityActions } from '../../server/src/language-features/entity-actions';
import { hover } from '../../server/src/language-features/hover';
import { labelHints } from '../../server/src/language-features/inlay-hints';
import { engine } from './engine';
import { LONG, placesIn, type Projection, rangesIn, TARGET, wholeOf } from './places-in';

const OWN_LABELS = { labels: ['vessel'], articleLabels: ['relevant'] };

/** How much is said of a dump at most, and of one that is long. */
const SAID = 200;
const SAID_OF_LONG = 20;

/** What is made of a dump and of what a person has said of it. */
export const ANNOTATION_PROJECTIONS: Readonly<Record<string, Projection>> = {
  'annotation actions': (dump) => asked(dump, annotationsOn(dump), annotationActions),
  'annotation actions where nothing was said': (dump) => asked(dump, [], annotationActions),
  'entity actions': (dump) => asked(dump, annotationsOn(dump), entityActions),
  'correction actions': (dump) => asked(dump, annotationsOn(dump), correctionActions),
  'fixes of annotations': (dump) => {
    const said = { placed: annotationsOn(dump), orphans: [] };
    const findings = runToEnd(annotationProblems(dump, said, DEFAULT_SETTINGS));
    return [...rangesIn(dump), wholeOf(dump)].map((range) =>
      annotationFixes(dump, findings, { ...TARGET, range, only: undefined }),
    );
  },
  'document symbols of articles with labels': (dump) => documentSymbols(dump, annotationsOn(dump)),
  'label hints of what has labels': (dump) => {
    if (dump.text.length > LONG) return [];
    const labelled = engine().analyse(dump.text, DEFAULT_SETTINGS, annotationsOn(dump));
    return labelHints(labelled, wholeOf(labelled));
  },
  'hover over annotations': (dump) => {
    const said = annotationsOn(dump);
    return placesIn(dump).map((place) => hover(dump, place, 'markdown', [], said));
  },
};

/** The answers of a feature at each place, and for the whole text. */
function asked(
  dump: Dump,
  annotations: readonly Annotation[],
  feature: typeof annotationActions,
): readonly unknown[] {
  return [...rangesIn(dump), wholeOf(dump)].map((range) => {
    const request = { ...TARGET, range, only: [CORRECTION_KIND], automatic: false };
    return feature(dump, annotations, request, OWN_LABELS);
  });
}

/**
 * Something of each kind that can be said of a mention, and a label for each article. What is said of a dump may come from
 * an earlier text, so it need not agree with the analysis: every fourth is moved to where nothing is known of.
 */
function annotationsOn(dump: Dump): readonly Annotation[] {
  const most = dump.text.length > LONG ? SAID_OF_LONG : SAID;
  const ofMentions = dump.spans.slice(0, most).flatMap(({ start, end, kind }, index): Annotation[] => {
    if (!isMentionKind(kind)) return [];
    const at = { id: `m${index}`, start, end };
    if (index % 4 === 0) return [{ ...at, kind: 'rejection', mention: kind }];
    if (index % 4 === 1) return [{ ...at, kind: 'label', label: 'vessel' }];
    if (index % 4 === 2) return [{ ...at, kind: 'mention', mention: kind }];
    return [{ ...at, end: Math.min(dump.text.length, end + 3), kind: 'mention', mention: 'misc' }];
  });
  const ofArticles = dump.articles.slice(0, most).map(({ start, end }, index): Annotation => ({
    id: `a${index}`,
    start,
    end,
    kind: 'article',
    labels: ['relevant'],
  }));
  return [...ofMentions, ...ofArticles];
}
