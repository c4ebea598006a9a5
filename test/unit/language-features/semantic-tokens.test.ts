import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Range } from 'vscode-languageserver-types';
import type { AnnotatedSpan, Dump } from '../../../server/src/analysis/model/dump';
import {
  SEMANTIC_TOKENS_LEGEND,
  semanticTokens,
  semanticTokensDelta,
} from '../../../server/src/language-features/semantic-tokens';
import { buildDump } from './dump-builder';
import { runToEnd } from '../../../server/src/analysis/incremental/slices';

interface Token {
  readonly line: number;
  readonly start: number;
  readonly length: number;
  readonly type: string;
  readonly modifiers: number;
}

function decode(data: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let start = 0;
  for (let index = 0; index < data.length; index += 5) {
    const [deltaLine = 0, deltaStart = 0, length = 0, type = 0, modifiers = 0] = data.slice(index, index + 5);
    line += deltaLine;
    start = deltaLine === 0 ? start + deltaStart : deltaStart;
    tokens.push({ line, start, length, type: SEMANTIC_TOKENS_LEGEND.tokenTypes[type] ?? '?', modifiers });
  }
  return tokens;
}

/** The tokens as `type:text`. */
function shown(dump: Dump, range?: Range): string[] {
  return decode(runToEnd(semanticTokens(dump, range)).data).map(({ line, start, length, type }) => {
    const from = dump.lines.start(line) + start;
    return `${type}:${dump.text.slice(from, from + length)}`;
  });
}

describe('semantic tokens', () => {
  it('are named after the kinds', () => {
    assert.deepEqual([...SEMANTIC_TOKENS_LEGEND.tokenTypes].sort(), [
      'newsBoilerplate',
      'newsByline',
      'newsCredit',
      'newsCrosshead',
      'newsDate',
      'newsDateline',
      'newsDeck',
      'newsEyebrow',
      'newsHeadline',
      'newsMetadata',
      'newsMisc',
      'newsOrganization',
      'newsOutlet',
      'newsPerson',
      'newsPlace',
      'newsPoster',
      'newsSeparator',
      'newsTimestamp',
    ]);
    assert.deepEqual(SEMANTIC_TOKENS_LEGEND.tokenModifiers, ['proposed', 'confirmed']);
  });

  it('show the inner span', () => {
    const { dump } = buildDump('«dateline:«place:ORVANE», «date:June 4» («organization:Nordwire»)» - Rain.');
    assert.deepEqual(shown(dump), [
      'newsPlace:ORVANE',
      'newsDateline:, ',
      'newsDate:June 4',
      'newsDateline: (',
      'newsOrganization:Nordwire',
      'newsDateline:)',
    ]);
  });

  it('show an outlet rather than the organization it also is', () => {
    const { dump } = buildDump('«organization:«outlet:Nordwire»»');
    assert.deepEqual(shown(dump), ['newsOutlet:Nordwire']);
  });

  it('end at line ends', () => {
    const { dump } = buildDump('«headline:Rain in\r\nOrvane»');
    assert.deepEqual(shown(dump), ['newsHeadline:Rain in', 'newsHeadline:Orvane']);
  });

  it('tell what a person confirmed from what is proposed', () => {
    const { dump } = buildDump('«person:Ada» met «person:Ilse»');
    const spans = dump.spans.map((span, index): AnnotatedSpan =>
      index === 0 ? { ...span, by: 'person' } : span,
    );
    const modifiers = decode(runToEnd(semanticTokens({ ...dump, spans })).data).map(
      (token) => token.modifiers,
    );
    assert.deepEqual(modifiers, [2, 1]);
  });

  it('can be asked for part of the text', () => {
    const { dump } = buildDump('«headline:One»\n«headline:Two»\n«headline:Three»');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } };
    assert.deepEqual(shown(dump, range), ['newsHeadline:Two']);
  });

  it('never overlap, run backwards or leave their line, however spans cross', () => {
    const text = 'ab cd\nef gh\r\nij kl\n';
    const { dump } = buildDump(text);
    const offset = fc.integer({ min: 0, max: text.length });
    const kinds = fc.constantFrom<AnnotatedSpan['kind']>(
      'headline',
      'person',
      'place',
      'outlet',
      'boilerplate',
    );
    const span = fc
      .record({ from: offset, to: offset, kind: kinds })
      .map(({ from, to, kind }): AnnotatedSpan => ({
        id: 'x',
        kind,
        start: Math.min(from, to),
        end: Math.max(from, to),
        by: 'analysis',
        evidence: [],
      }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (unsorted) => {
        const spans = [...unsorted].sort((a, b) => a.start - b.start || b.end - a.end);
        let end = -1;
        for (const token of decode(runToEnd(semanticTokens({ ...dump, spans })).data)) {
          const from = dump.lines.start(token.line) + token.start;
          assert.ok(from >= end && token.length > 0, 'in order and not empty');
          end = from + token.length;
          assert.ok(end <= dump.lines.end(token.line), 'within its line');
          assert.ok(
            spans.some((one) => one.start <= from && end <= one.end),
            'within a span',
          );
        }
      }),
    );
  });
});

describe('the delta of semantic tokens', () => {
  it('turns the former answer into the new one', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const result = [...before];
        for (const edit of semanticTokensDelta(before, after).edits) {
          result.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
        }
        assert.deepEqual(result, after);
      }),
    );
  });

  it('holds no edit where nothing changed', () => {
    assert.deepEqual(semanticTokensDelta([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]), { edits: [] });
  });
});
