import assert from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Problem } from '../../../server/src/analysis/model/dump';
import { diagnostics } from '../../../server/src/language-features/diagnostics';
import { buildDump, withProblems } from './dump-builder';

describe('diagnostics', () => {
  it('carry code, page, source and severity', () => {
    const { dump } = buildDump('Rain fell on «typo.doubled:the the» lake.');
    assert.deepEqual(diagnostics(dump), [
      {
        range: { start: { line: 0, character: 13 }, end: { line: 0, character: 20 } },
        severity: DiagnosticSeverity.Warning,
        code: 'typo.doubled',
        codeDescription: {
          href: 'https://github.com/dateline-news/dateline/blob/main/docs/problems/typo.doubled.md',
        },
        source: 'dateline',
        message: '“the” stands here twice.',
      },
    ]);
  });

  it('fade boilerplate', () => {
    const { dump } = buildDump('«structure.boilerplate:Share this»');
    assert.deepEqual(diagnostics(dump)[0]?.tags, [DiagnosticTag.Unnecessary]);
  });

  it('point at the other places a problem is about, in the text they are asked for', () => {
    const { dump } = buildDump('First.\n«structure.duplicate:First.»');
    const linked = withProblems(dump, (problem) => ({
      ...problem,
      related: [
        {
          start: 0,
          end: 6,
          description: { kind: 'other-english', word: 'col\u0007or', english: 'American' },
        },
      ],
    }));
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } };
    assert.deepEqual(diagnostics(linked, 10, 'file:///a.news')[0]?.relatedInformation, [
      { location: { uri: 'file:///a.news', range }, message: '“color” is American spelling.' },
    ]);
    assert.equal(diagnostics(linked)[0]?.relatedInformation, undefined);
  });

  it('show no control characters of the text', () => {
    const { dump } = buildDump('«typo.doubled:a\u0007b\nc»');
    const ringing = withProblems(dump, (problem) =>
      problem.code === 'typo.doubled' ? { ...problem, args: { word: 'a\u0007b\nc' } } : problem,
    );
    assert.equal(diagnostics(ringing)[0]?.message, '“ab c” stands here twice.');
  });

  it('beyond the limit keep the graver ones in text order, and say how many are not shown', () => {
    const { dump } = buildDump('«typo.word:a» «typo.word:b» «typo.name:c» «typo.word:d» «typo.place:e»');
    const graver = new Set(['typo.name', 'typo.place']);
    const mixed = withProblems(dump, (problem): Problem => ({
      ...problem,
      severity: graver.has(problem.code) ? 'warning' : 'information',
    }));
    const shown = diagnostics(mixed, 4);
    assert.deepEqual(
      shown.map((diagnostic) => diagnostic.code),
      [undefined, 'typo.word', 'typo.name', 'typo.place'],
    );
    assert.match(String(shown[0]?.message), /^2 more problems are not shown/);
    assert.equal(shown[0]?.severity, DiagnosticSeverity.Information);
  });

  it('are all there up to the limit', () => {
    const { dump } = buildDump('«typo.word:a» «typo.word:b»');
    assert.equal(diagnostics(dump, 2).length, 2);
  });
});
