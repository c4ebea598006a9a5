import assert from 'node:assert/strict';
import type { Annotation } from '../../../server/src/analysis/model/annotations';
import type { Problem } from '../../../server/src/analysis/model/dump';
import type { AnnotateAction, Outcome } from '../../../server/src/annotations/actions/action';
import { perform } from '../../../server/src/annotations/actions/perform';
import {
  type DocumentAnnotations,
  NO_ANNOTATIONS,
} from '../../../server/src/annotations/document-annotations';
import { labelOf } from '../../../server/src/annotations/annotation-labels';
import type { Span } from '../../../server/src/text/span';
import { buildDump, type BuiltDump } from '../language-features/dump-builder';

/** Who annotates in the tests, and when. */
export const MAKER = { creator: 'Ines', created: '2026-11-02T08:00:00Z' };

/** A person at work on a marked text, whose first cursor, or first two as a selection, is where the actions go. */
export class AtWork {
  readonly built: BuiltDump;
  annotations: DocumentAnnotations;
  private made = 0;
  private problems: readonly Problem[] | undefined;

  constructor(marked: string, annotations: readonly Annotation[] = []) {
    this.built = buildDump(marked);
    this.annotations = { ...NO_ANNOTATIONS, placed: annotations };
  }

  /** The place of the cursors, or of the first stretch that reads so. */
  place(words?: string): Span {
    const { dump, cursors } = this.built;
    if (words !== undefined) {
      const start = dump.text.indexOf(words);
      assert.ok(start >= 0, `“${words}” stands in the text`);
      return { start, end: start + words.length };
    }
    const [start = 0, end = start] = cursors;
    return { start, end };
  }

  /** The same person where these problems are found in the text. */
  withProblems(problems: readonly Problem[]): AtWork {
    this.problems = problems;
    return this;
  }

  /** Does it, and gives what came of it. */
  do(action: AnnotateAction, at: Span = this.place()): Outcome {
    const outcome = perform(
      {
        dump: this.problems === undefined ? this.built.dump : { ...this.built.dump, problems: this.problems },
        annotations: this.annotations,
        span: at,
        maker: MAKER,
        newId: () => `new-${++this.made}`,
      },
      action,
    );
    if (outcome.kind === 'done') this.annotations = outcome.annotations;
    return outcome;
  }

  /** What is said now, each as `kind label: text`. */
  said(): readonly string[] {
    return this.annotations.placed.map(
      (each) => `${each.kind} ${labelOf(each)}: ${this.built.dump.text.slice(each.start, each.end)}`,
    );
  }
}

/** Why nothing was done; fails where something was. */
export function refusal(outcome: Outcome): string {
  assert.equal(outcome.kind, 'nothing');
  return outcome.kind === 'nothing' ? outcome.message : '';
}

/** How much was changed; fails where nothing was. */
export function changedBy(outcome: Outcome): number {
  assert.equal(outcome.kind, 'done', outcome.kind === 'nothing' ? outcome.message : '');
  return outcome.kind === 'done' ? outcome.changed : 0;
}
