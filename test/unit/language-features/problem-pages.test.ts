import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Problem, ProblemCode } from '../../../server/src/analysis/model/dump';
import { DEFAULT_SETTINGS } from '../../../server/src/analysis/model/settings';
import { toDiagnostic } from '../../../server/src/language-features/diagnostics';
import {
  PROBLEM_CODES,
  problemName,
  problemNames,
} from '../../../server/src/language-features/problem-words';
import { engine } from '../../corpus/engine';
import { buildDump } from './dump-builder';
import { problemMessage } from '../../../server/src/wording/problem-message';

/** How a page writes what cannot be seen, and what it stands for. */
const UNSEEN: Readonly<Record<string, string>> = {
  '[FF]': '\f',
  '[SHY]': '\u00ad',
  '[D83D]': '\ud83d',
};

/** The page that a diagnostic of this code links to, as it lies in this checkout. */
function pageOf(code: ProblemCode): string {
  const { dump } = buildDump(`«${code}:x»`);
  const [problem] = dump.problems;
  assert.ok(problem);
  const href = toDiagnostic(dump, problem).codeDescription?.href ?? '';
  const path = /\/blob\/main\/(docs\/problems\/[\w.-]+)$/.exec(href)?.[1];
  assert.ok(path !== undefined, href);
  return readFileSync(path, 'utf8');
}

/** The first example of a page, with what cannot be seen in its place. */
function exampleIn(page: string): string {
  const example = /^```\n(.*?)^```$/ms.exec(page)?.[1] ?? '';
  return example.replace(/\[[A-Z0-9]+\]/g, (written) => UNSEEN[written] ?? written);
}

describe('a problem of every code', () => {
  /** The problems of this code in the example of its page, with this severity set. */
  function problemsOf(code: ProblemCode, severity?: Problem['severity'] | 'off'): readonly Problem[] {
    const severities = severity === undefined ? {} : { [code]: severity };
    const settings = { ...DEFAULT_SETTINGS, checkVariants: true, severities };
    const { problems } = engine().analyse(exampleIn(pageOf(code)), settings);
    return problems.filter((problem) => problem.code === code);
  }

  for (const code of PROBLEM_CODES) {
    describe(code, () => {
      it('links to a page, which is about it and tells how to silence it', () => {
        const page = pageOf(code);
        assert.ok(page.startsWith(`# ${code}\n`));
        assert.ok(page.includes(`"dateline.problems.severity": { "${code}": "off" }`));
      });

      it('has a name, alone and in the plural', () => {
        assert.match(problemName(code), /^\p{Lu}/u);
        assert.match(problemNames(code), /^\p{Ll}/u);
      });

      // What is about annotations cannot be shown by a text alone.
      if (code.startsWith('annotation.')) return;

      it('is found in the example of the page, with a message that is a sentence', () => {
        const problems = problemsOf(code);
        assert.ok(problems.length > 0);
        for (const problem of problems) assert.match(problemMessage(problem), /^[\p{Lu}“].+[.]$/su);
      });

      it('has the severity that is set for it, or none', () => {
        assert.deepEqual(
          new Set(problemsOf(code, 'hint').map(({ severity }) => severity)),
          new Set(['hint']),
        );
        assert.deepEqual(problemsOf(code, 'off'), []);
      });
    });
  }
});
