import assert from 'node:assert/strict';
import { ExecuteCommandRequest } from 'vscode-languageserver/node';
import { NOTIFICATIONS, SERVER_COMMANDS } from '../../shared/messages';
import { rangeOf, TWO_ARTICLES } from './dumps';
import { FULL_CLIENT, TestClient } from './test-client';

const { status, annotations } = NOTIFICATIONS;

/**
 * The methods of our own that a client hears which begins with these options, each once, while a dump is opened, edited,
 * annotated, undone and closed; and what stands in its log.
 */
async function heardBy(
  options: unknown,
  capabilities: object = FULL_CLIENT,
): Promise<{ readonly methods: readonly string[]; readonly log: readonly string[] }> {
  const client = await TestClient.start(capabilities, { options });
  const methods = new Set<string>();
  client.connection.onNotification(annotations, () => void methods.add(annotations));
  const execute = (command: string, argument: object): Promise<unknown> =>
    client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [argument] });
  const uri = await client.open(TWO_ARTICLES);
  const version = await client.change(uri, { range: rangeOf(TWO_ARTICLES, 'the the'), text: 'the' });
  await client.symbols(uri);
  const range = rangeOf(TWO_ARTICLES, 'Night');
  await execute(SERVER_COMMANDS.annotate, { uri, version, range, do: { action: 'label', label: 'misc' } });
  await execute(SERVER_COMMANDS.undo, { uri });
  await client.symbols(uri);
  await client.close(uri);
  assert.equal(await client.stop(), 0);
  if (client.statusesOf(uri).length > 0) methods.add(status);
  for (const method of client.unheard) methods.add(method);
  return { methods: [...methods].sort(), log: client.log };
}

describe('the notifications of our own', () => {
  it('are heard by a client that asks for them', async () => {
    const { methods } = await heardBy({ notifications: [status, annotations] });
    assert.deepEqual(methods, [annotations, status]);
  });

  it('are each asked for by itself', async () => {
    assert.deepEqual((await heardBy({ notifications: [status] })).methods, [status]);
    assert.deepEqual((await heardBy({ notifications: [annotations] })).methods, [annotations]);
  });

  for (const [name, options] of [
    ['begins with no options', null],
    ['begins with empty ones', {}],
    ['begins with settings alone', { dateline: { spelling: { enabled: true } } }],
    ['begins with a list of none', { notifications: [] }],
    ['begins with options that are none', 'notifications'],
  ] as const)
    it(`are not sent to a client that ${name}`, async () => {
      const { methods, log } = await heardBy(options);
      assert.deepEqual(methods, []);
      assert.deepEqual(
        log.filter((line) => line.includes('notification')),
        [],
      );
    });

  it('are not sent to a client that knows next to nothing', async () => {
    assert.deepEqual((await heardBy(null, {})).methods, []);
  });

  it('are sent as far as they exist, and the log says which do not', async () => {
    const { methods, log } = await heardBy({ notifications: ['dateline/weather', 7, status] });
    assert.deepEqual(methods, [status]);
    assert.ok(log.includes('There is no notification dateline/weather to be sent.'), log.join('\n'));
    assert.ok(log.includes('There is no notification 7 to be sent.'), log.join('\n'));
  });

  it('are asked for by a list, and the log says where it is none', async () => {
    const { methods, log } = await heardBy({ notifications: status });
    assert.deepEqual(methods, []);
    assert.ok(
      log.some((line) => line.includes('notifications is not a list')),
      log.join('\n'),
    );
  });
});
