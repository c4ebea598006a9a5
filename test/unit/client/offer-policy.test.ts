import assert from 'node:assert/strict';
import { OfferPolicy, associationPattern, looksLikePaste } from '../../../client/src/offer-policy';
import { type Memory, RememberedFiles } from '../../../client/src/remembered-files';

class FakeMemory implements Memory {
  readonly stored = new Map<string, unknown>();

  get<T>(key: string, fallback: T): T {
    return this.stored.has(key) ? (this.stored.get(key) as T) : fallback;
  }

  async update(key: string, value: unknown): Promise<void> {
    this.stored.set(key, value);
  }
}

const file = { uri: 'file:///notes.txt', isUntitled: false };
const untitled = { uri: 'untitled:Untitled-1', isUntitled: true };

describe('offer policy', () => {
  it('asks once about a file, in this session and in later ones', async () => {
    const memory = new FakeMemory();
    const policy = new OfferPolicy(new RememberedFiles(memory, 'asked'));
    assert.equal(policy.mayAsk(file), true);
    await policy.asked(file);
    assert.equal(policy.mayAsk(file), false);
    policy.closed(file);
    assert.equal(policy.mayAsk(file), false);
    assert.equal(new OfferPolicy(new RememberedFiles(memory, 'asked')).mayAsk(file), false);
  });

  it('asks once about an untitled document, and again about the next of that name', async () => {
    const policy = new OfferPolicy(new RememberedFiles(new FakeMemory(), 'asked'));
    await policy.asked(untitled);
    assert.equal(policy.mayAsk(untitled), false);
    policy.closed(untitled);
    assert.equal(policy.mayAsk(untitled), true);
  });

  it('looks again after a paste, not after a keystroke', () => {
    assert.equal(looksLikePaste([{ text: 'a' }]), false);
    assert.equal(looksLikePaste([{ text: '' }, { text: '\n' }]), false);
    assert.equal(looksLikePaste([{ text: 'word '.repeat(50) }]), true);
  });

  for (const [path, pattern] of [
    ['/a/notes.txt', '*.txt'],
    ['/a.b/notes.TEXT', '*.TEXT'],
    ['/a.b/notes', null],
    ['/a/.hidden', null],
    ['/a/notes.', null],
    ['/a/notes.{a,b}', null],
  ] as const) {
    it(`${pattern === null ? 'offers no pattern' : `offers ${pattern}`} for ${path}`, () =>
      assert.equal(associationPattern(path), pattern));
  }
});

describe('remembered files', () => {
  it('forgets what it is told to forget', async () => {
    const files = new RememberedFiles(new FakeMemory(), 'key');
    await files.add('file:///a');
    await files.add('file:///b');
    await files.delete('file:///a');
    assert.deepEqual([files.has('file:///a'), files.has('file:///b')], [false, true]);
  });

  it('keeps the thousand used last', async () => {
    const memory = new FakeMemory();
    memory.stored.set(
      'key',
      Array.from({ length: 1_000 }, (_, index) => `file:///${index}`),
    );
    const files = new RememberedFiles(memory, 'key');
    await files.add('file:///0');
    await files.add('file:///new');
    assert.deepEqual(
      [files.has('file:///0'), files.has('file:///1'), files.has('file:///new')],
      [true, false, true],
    );
  });

  it('takes a store of another shape for an empty one', async () => {
    const memory = new FakeMemory();
    memory.stored.set('key', { of: 'old' });
    const files = new RememberedFiles(memory, 'key');
    assert.equal(files.has('of'), false);
    await files.add('file:///a');
    assert.equal(files.has('file:///a'), true);
  });
});
