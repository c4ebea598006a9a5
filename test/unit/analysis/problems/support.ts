import assert from 'node:assert/strict';
import { type Analysis, createAnalysis } from '../../../../server/src/analysis/analysis';
import type { Annotation } from '../../../../server/src/analysis/model/annotations';
import type { Dump, Problem, ProblemCode } from '../../../../server/src/analysis/model/dump';
import { DEFAULT_SETTINGS } from '../../../../server/src/analysis/model/settings';
import { marked } from '../../text/marked';
import { smallResources } from '../small-resources';

let engine: Analysis | undefined;

/** The dump of a text by the whole analysis over the small tables. */
export function analyse(text: string, annotations: readonly Annotation[] = []): Dump {
  engine ??= createAnalysis(smallResources());
  return engine.analyse(text, DEFAULT_SETTINGS, annotations);
}

/** The problems of one code in a text. */
export function problemsOf(text: string, code: ProblemCode): readonly Problem[] {
  return analyse(text).problems.filter((problem) => problem.code === code);
}

/** The problems of `code` stand at the «…» stretches and nowhere else; gives them back for a closer look. */
export function check(code: ProblemCode, source: string): readonly Problem[] {
  const { text, spans } = marked(source);
  const problems = problemsOf(text, code);
  assert.deepEqual(
    problems.map(({ start, end }) => text.slice(start, end)),
    spans.map(({ start, end }) => text.slice(start, end)),
    source,
  );
  assert.deepEqual(
    problems.map(({ start }) => start),
    spans.map(({ start }) => start),
  );
  return problems;
}

/** An invented story of three paragraphs: headline, dateline, body. */
export const FERRIES: readonly string[] = [
  'Ferries stop for a day as crews weigh an offer',
  'LISBON (Reuters) - Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.',
  'The operator, which carries sixty thousand people a day, said that buses would run in place of boats until the evening and that tickets would hold on both.',
  'A vote is due on Thursday, and both sides said they hoped that the boats would sail again by the weekend, when the regatta brings visitors to both banks.',
];

/** Another one, with nothing in common with the first. */
export const RAIN: readonly string[] = [
  'Rain fills the dams of the north',
  'NAIROBI (Reuters) - Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers who had sold their cattle are asking for them back, officials said.',
  'The ministry would open the gates of the largest dam by a hand’s breadth so that water could run off before the next storm, an engineer told reporters at the wall.',
  'Herders who had moved to the hills are coming home, and seed is sold out in the markets of three counties, traders said.',
];

/** Paragraphs as a dump has them, a blank line between each two. */
export function dumpOf(...lines: readonly string[]): string {
  return `${lines.join('\n\n')}\n`;
}

/** Lines from this length (UTF-16) on are taken for running text by `dumpOfStories`. */
const LONG_LINE = 100;

/**
 * The dump of these stories, each given by its lines. Where each begins and which lines are running text is said by
 * annotations, so that what a test expects does not hang on the weights of the role model.
 */
export function dumpOfStories(...stories: readonly (readonly string[])[]): Dump {
  const annotations: Annotation[] = [];
  let start = 0;
  for (const story of stories) {
    story.forEach((line, index) => {
      const span = { id: `${start}`, start, end: start + line.length };
      annotations.push({ ...span, kind: 'boundary', verdict: index === 0 ? 'start' : 'no-start' });
      if (line.length >= LONG_LINE) annotations.push({ ...span, kind: 'role', role: 'body' });
      start += line.length + 2;
    });
  }
  return analyse(dumpOf(...stories.flat()), annotations);
}
