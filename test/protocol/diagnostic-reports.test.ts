import assert from 'node:assert/strict';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { askAgain, diagnosticReport } from '../../server/src/protocol/diagnostic-reports';
import { runSafe } from '../../server/src/protocol/run-safe';
import { statusOf } from '../../server/src/protocol/status';
import { buildDump, withArticle, withProblems } from '../unit/language-features/dump-builder';
import type { Notice } from '../../server/src/analysis/model/dump';

const { dump } = buildDump('«article:Rain on «typo.doubled:the the» «typo.word:laek»»');
const DOCUMENT = {
  uri: 'file:///a.news',
  version: 3,
  dump,
  annotations: [],
  findings: [],
  explain: () => Promise.resolve([]),
  fixAll: () => Promise.reject(new Error('nobody asks for it here')),
};

describe('the report on a pull for diagnostics', () => {
  it('is unchanged where the client has the same answer for the same version', () => {
    const first = diagnosticReport(DOCUMENT);
    assert.equal(first.kind, 'full');
    const again = diagnosticReport(DOCUMENT, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
  });

  it('is full for another version, and for other problems', () => {
    const { resultId } = diagnosticReport(DOCUMENT);
    assert.equal(diagnosticReport({ ...DOCUMENT, version: 4 }, resultId).kind, 'full');
    const other = withProblems(dump, (problem) => ({ ...problem, severity: 'hint' }));
    assert.equal(diagnosticReport({ ...DOCUMENT, dump: other }, resultId).kind, 'full');
  });

  it('asks to be asked again where the text has changed meanwhile', () => {
    const answer = askAgain(new ResponseError(LSPErrorCodes.ContentModified, 'changed'));
    assert.ok(answer instanceof ResponseError);
    assert.equal(answer.code, LSPErrorCodes.ServerCancelled);
    assert.deepEqual(answer.data, { retriggerRequest: true });
  });
});

describe('the status', () => {
  it('counts articles and problems to check, and names formats once', () => {
    const notices: readonly Notice[] = [
      { kind: 'too-many-of-a-kind', code: 'text.control', listed: 200 },
      { kind: 'no-article' },
    ];
    const unchecked = [{ start: 0, end: 1, language: 'French' }] as const;
    const hinted = withProblems(dump, (problem) =>
      problem.code === 'typo.word' ? { ...problem, severity: 'hint' } : problem,
    );
    assert.deepEqual(
      statusOf('file:///a.news', 3, withArticle({ ...hinted, notices, unchecked }, { format: 'nexis' })),
      {
        uri: 'file:///a.news',
        version: 3,
        articles: 1,
        problems: 1,
        formats: [{ name: 'nexis', articles: 1 }],
        languages: [{ name: 'French', paragraphs: 1 }],
        notices: [
          'More than 200 problems of the kind text.control stand in this text; the first ones are listed. (dateline.problems.severity)',
          'No article was found: nothing here reads as news. Say where an article starts to have it read as one.',
        ],
      },
    );
  });
});

describe('a handler that fails', () => {
  it('gives the empty answer and a line in the log', async () => {
    const lines: string[] = [];
    const log = {
      info: () => undefined,
      warn: () => undefined,
      error: (line: string) => void lines.push(line),
    };
    const fail = (): never => {
      throw new TypeError('no such thing');
    };
    assert.equal(await runSafe(log, 'The hover', null, fail), null);
    assert.match(lines[0] ?? '', /^The hover failed: TypeError: no such thing/);
  });
});
