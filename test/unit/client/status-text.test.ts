import assert from 'node:assert/strict';
import { statusText, withUnsaved } from '../../../client/src/status-text';
import type { DumpStatus } from '../../../shared/dump-status';

const translate = (message: string, ...values: (string | number)[]): string =>
  message.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));

const status: DumpStatus = {
  uri: 'file:///a.news',
  version: 1,
  articles: 12,
  problems: 3,
  formats: [{ name: 'paste', articles: 12 }],
  languages: [],
  notices: [],
};

function check(
  change: Partial<DumpStatus>,
  expected: { readonly text: string; readonly detail: string },
): void {
  const { text, detail } = statusText('running', { ...status, ...change }, translate);
  assert.deepEqual({ text, detail }, expected);
}

describe('status text', () => {
  it('says that annotations are not saved, and why, before all else', () => {
    const shown = withUnsaved(statusText('running', status, translate), 'the disk is full', translate);
    assert.deepEqual(shown, {
      text: '12 articles · 3 to check · annotations not saved',
      detail: 'Annotations are not saved: the disk is full',
      busy: false,
      severity: 'error',
    });
    assert.deepEqual(withUnsaved(shown, undefined, translate), shown);
  });

  it('counts articles and problems', () => check({}, { text: '12 articles · 3 to check', detail: '' }));

  it('speaks of one article in the singular', () =>
    check({ articles: 1 }, { text: '1 article · 3 to check', detail: '' }));

  it('says that nothing is left to check', () =>
    check({ problems: 0 }, { text: '12 articles · nothing to check', detail: '' }));

  it('says that no article was found', () =>
    check({ articles: 0 }, { text: 'No article found · 3 to check', detail: '' }));

  it('counts the articles of each format where some are an export’s', () =>
    check(
      {
        formats: [
          { name: 'nexis', articles: 10 },
          { name: 'paste', articles: 2 },
        ],
      },
      { text: '12 articles · 3 to check', detail: 'nexis 10, paste 2' },
    ));

  it('says how many paragraphs are in another language and not spell-checked, without a warning', () => {
    const languages = [
      { name: 'French', paragraphs: 9 },
      { name: 'unknown', paragraphs: 3 },
    ];
    const detail = '12 paragraphs not in English are not spell-checked (French 9, other 3)';
    check({ languages }, { text: '12 articles · 3 to check', detail });
    const shown = statusText('running', { ...status, languages: languages.slice(0, 1) }, translate);
    assert.equal(shown.severity, 'information');
    check(
      { languages: [{ name: 'Dutch', paragraphs: 1 }] },
      {
        text: '12 articles · 3 to check',
        detail: '1 paragraph not in English is not spell-checked (Dutch 1)',
      },
    );
  });

  it('warns of what was not checked', () => {
    const shown = statusText('running', { ...status, notices: ['Spelling is off.'] }, translate);
    assert.equal(shown.severity, 'warning');
    assert.equal(shown.detail, 'Spelling is off.');
  });

  it('is busy until the server has read the dump', () => {
    assert.equal(statusText('starting', undefined, translate).busy, true);
    assert.equal(statusText('running', undefined, translate).busy, true);
    assert.equal(statusText('running', status, translate).busy, false);
  });

  it('is an error when the server is gone, whatever it said before', () =>
    assert.equal(statusText('stopped', status, translate).severity, 'error'));
});
