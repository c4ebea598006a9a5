import assert from 'node:assert/strict';
import { type Label, labelsOf, labelWithKey } from '../../../../client/src/annotations/label-keys';

const english = (message: string): string => message;

/** The user's own labels, of which a setting is to make these: name, key, colour. */
function checkOwn(setting: unknown, ...expected: readonly (readonly (string | undefined)[])[]): void {
  const own = labelsOf(setting, english).filter(({ isOwn }) => isOwn);
  assert.deepEqual(
    own.map(({ name, key, color }) => [name, key, color]),
    expected,
  );
}

function named(labels: readonly Label[], key: string): string | undefined {
  return labelWithKey(labels, key)?.name;
}

describe('labels', () => {
  it('are the six kinds where the user has none', () => {
    for (const setting of [undefined, null, [], 'threat', { name: 'threat' }]) {
      assert.deepEqual(
        labelsOf(setting, english).map(({ name, title, key }) => `${key} ${name} ${title}`),
        [
          'p person Person',
          'o organization Organization',
          'l place Place',
          'm misc Other Name',
          'd date Date',
          'u outlet Outlet',
        ],
      );
    }
  });

  it('are followed by the user’s own', () => {
    checkOwn(
      [
        { name: 'threat', key: 't', color: '#c62828' },
        { name: 'pledge', key: 'G', color: '#2e7d32' },
      ],
      ['threat', 't', '#c62828'],
      ['pledge', 'g', '#2e7d32'],
    );
  });

  it('have digits where the user gave no key, or one that is another’s', () => {
    checkOwn(
      [
        { name: 'threat' },
        'pledge',
        { name: 'aid', key: '2' },
        { name: 'port', key: 'p' },
        { name: 'toll', key: '2' },
      ],
      ['threat', '1', undefined],
      ['pledge', '3', undefined],
      ['aid', '2', undefined],
      ['port', '4', undefined],
      ['toll', '5', undefined],
    );
  });

  it('are left without a key when the digits have run out', () => {
    const own = labelsOf(
      Array.from({ length: 11 }, (_, index) => `label ${index}`),
      english,
    );
    assert.deepEqual(
      own.slice(-3).map(({ key }) => key),
      ['9', undefined, undefined],
    );
  });

  it('bear no name twice', () => {
    checkOwn(['threat', { name: ' threat ' }, 'person'], ['threat', '1', undefined]);
  });

  it('leave out what cannot be used', () => {
    checkOwn([7, null, {}, { name: ' ' }, { name: 'aid', key: 'ctrl+t', color: 7 }], ['aid', '1', undefined]);
  });

  it('take nothing for a colour that could be more in a style sheet', () => {
    for (const color of ['red; background: url(x)', '#12', '#12345g', 'var(--x)', '}', 'charts.green']) {
      checkOwn([{ name: 'aid', color }], ['aid', '1', undefined]);
    }
  });

  it('are chosen by their keys, with Shift or without', () => {
    const labels = labelsOf([{ name: 'threat', key: 't' }], english);
    assert.equal(named(labels, 'p'), 'person');
    assert.equal(named(labels, 'P'), 'person');
    assert.equal(named(labels, 't'), 'threat');
    for (const typed of ['', 'x', 'pe']) assert.equal(named(labels, typed), undefined);
  });
});
