import assert from 'node:assert/strict';
import { decodeNames } from '../../../../server/src/analysis/resources/names-table';
import { nameLists, packNames } from '../../../../tools/data/compile-names';

const names = decodeNames(packNames(nameLists((word) => word === 'baker', new Set(['Boston']))));

describe('names', () => {
  it('tells given names of many cultures', () => {
    for (const name of [
      'Antony',
      'Jinping',
      'Eui-yong',
      'Yoshihide',
      'Narendra',
      'Fatima',
      'Ngozi',
      'Zoltán',
      'Siti',
    ])
      assert.ok(names.isGiven(name), name);
    assert.ok(!names.isGiven('Parliament'));
  });

  it('tells family names of many cultures', () => {
    for (const name of [
      'Blinken',
      'Xi',
      'Nguyen',
      'Mukherjee',
      'Okafor',
      'Wałęsa',
      'Khamenei',
      'Widodo',
      'García',
    ])
      assert.ok(names.isFamily(name), name);
    assert.ok(!names.isFamily('Parliament'));
  });

  it('tells family names that are written first', () => {
    for (const name of ['Kim', 'Xi', 'Moon', 'Nguyen']) assert.ok(names.isFamilyFirst(name), name);
    assert.ok(!names.isFamilyFirst('Blinken'));
  });

  it('takes no well-known place for a family name on the word of an untyped list', () => {
    assert.ok(!names.isFamily('Boston'));
    assert.ok(names.isFamily('Washington'), 'our own list has it');
  });

  it('reads back what was written, and refuses anything else', () => {
    const lists = {
      given: new Set(['Rui', 'Ana']),
      family: new Set(['Okello']),
      familyFirst: new Set(['Kim']),
    };
    const read = decodeNames(packNames(lists));
    assert.ok(
      read.isGiven('Rui') && read.isFamily('Okello') && read.isFamily('Kim') && read.isFamilyFirst('Kim'),
    );
    assert.ok(!read.isGiven('Okello') && !read.isFamilyFirst('Okello'));
    assert.throws(() => decodeNames(new TextEncoder().encode('Rui Ana')));
  });
});
