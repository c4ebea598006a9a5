import assert from 'node:assert/strict';
import { closingLine, readMochaReport, sum } from '../../../tools/tally';

describe('reading a test report', () => {
  it('takes the closing lines', () => {
    const report = '  a\n    ✔ b\n\n\n  12 passing (3s)\n  2 pending\n  1 failing\n\n  1) a b:\n';
    assert.deepEqual(readMochaReport(report, 1), { passed: 12, failed: 1, skipped: 2 });
  });

  it('is not taken in by what a test prints', () => {
    assert.equal(readMochaReport('  7 passing fancies\n\n  12 passing (3s)\n', 0).passed, 12);
  });

  it('counts a crash as a failure, though no test failed', () => {
    assert.deepEqual(readMochaReport('  3 passing (1s)\n', 7), { passed: 3, failed: 1, skipped: 0 });
    assert.equal(readMochaReport("Error: Cannot find module './lost'\n", 1).failed, 1);
  });

  it('counts a run without a single test as a failure', () => {
    assert.equal(readMochaReport('\n  0 passing (1ms)\n', 0).failed, 1);
  });
});

describe('the closing line', () => {
  it('sums up', () => {
    const rings = [
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 4, failed: 2, skipped: 0 },
    ];
    assert.equal(closingLine(sum(rings)), '7 passed, 2 failed, 1 skipped');
  });
});
