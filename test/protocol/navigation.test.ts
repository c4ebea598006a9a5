import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  type InlayHint,
  InlayHintRequest,
  Location,
  LSPErrorCodes,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  TextDocumentEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { rangeOf, textIn, TWO_ARTICLES } from './dumps';
import { FULL_CLIENT, TestClient } from './test-client';

/** The mayor's name misspelt once, in a third article. */
const MISSPELT = `${TWO_ARTICLES}
Lisbon keeps its night ferry

LISBON (Reuters) - Mayor Teresa Valadares said on Friday the ferry would stay, and Valadares thanked the crew.

The crew cheered Valadares, and Mayor Teresa Valdares waved from the quay as the boat sailed down the river.
`;

const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

/** The mayor by full name and by family name in one article, so that both are surely one person. */
const NAMED_TWICE = TWO_ARTICLES.replace('\nValadares was not available for comment.\n', '').replace(
  'left the quay.\n',
  'left the quay.\n\nValadares was not available for comment.\n',
);

describe('navigation over the connection', () => {
  let client: TestClient;
  before(async () => (client = await TestClient.start()));
  beforeEach(() => client.configure({}));
  after(() => client.stop());

  const at = (uri: string, text: string, part: string) => ({
    textDocument: { uri },
    position: rangeOf(text, part).start,
  });
  const hints = (uri: string): Promise<InlayHint[] | null> =>
    client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: ALL });

  it('highlights every form of a name', async () => {
    const uri = await client.open(NAMED_TWICE);
    const found = await client.connection.sendRequest(
      DocumentHighlightRequest.type,
      at(uri, NAMED_TWICE, 'Teresa'),
    );
    assert.deepEqual(
      found?.map(({ range }) => textIn(NAMED_TWICE, range)),
      ['Teresa Valadares', 'Valadares'],
    );
  });

  it('lists references with and without the first full naming, which is the definition', async () => {
    const uri = await client.open(NAMED_TWICE);
    const lone = at(uri, NAMED_TWICE, 'Valadares was');
    const texts = async (includeDeclaration: boolean): Promise<readonly string[] | undefined> =>
      (
        await client.connection.sendRequest(ReferencesRequest.type, {
          ...lone,
          context: { includeDeclaration },
        })
      )?.map(({ range }) => textIn(NAMED_TWICE, range));
    assert.deepEqual(await texts(true), ['Teresa Valadares', 'Valadares']);
    assert.deepEqual(await texts(false), ['Valadares']);
    const definition = await client.connection.sendRequest(DefinitionRequest.type, lone);
    assert.ok(Location.is(definition));
    assert.deepEqual(definition, { uri, range: rangeOf(NAMED_TWICE, 'Teresa Valadares') });
  });

  it('renames a misspelt form, each place to be confirmed', async () => {
    const uri = await client.open(MISSPELT);
    const where = at(uri, MISSPELT, 'Valdares');
    const offer = await client.connection.sendRequest(PrepareRenameRequest.type, where);
    assert.deepEqual(offer, { range: rangeOf(MISSPELT, 'Valdares'), placeholder: 'Valdares' });
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...where, newName: 'Valadares' });
    const [change] = edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change));
    assert.deepEqual(
      change.edits.map(({ range }) => textIn(MISSPELT, range)),
      ['Valdares'],
    );
    assert.deepEqual(
      Object.values(edit?.changeAnnotations ?? {}).map(({ needsConfirmation }) => needsConfirmation),
      [true],
    );
  });

  it('refuses to rename what was printed correctly, and says why', async () => {
    const uri = await client.open(MISSPELT);
    const where = at(uri, MISSPELT, 'Teresa Valadares, who');
    const refused = (request: Promise<unknown>): Promise<void> =>
      assert.rejects(request, (error: unknown) => {
        assert.ok(error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed);
        assert.match(error.message, /“Teresa Valadares” is what the source printed/);
        return true;
      });
    await refused(client.connection.sendRequest(PrepareRenameRequest.type, where));
    await refused(client.connection.sendRequest(RenameRequest.type, { ...where, newName: 'Teresa V.' }));
  });

  it('finds articles, people and outlets in all open dumps', async () => {
    const first = await client.open(NAMED_TWICE);
    const second = await client.open(NAMED_TWICE.replaceAll('Burgundy', 'Champagne'));
    const found = async (query: string): Promise<readonly string[]> =>
      ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).flatMap(
        ({ name, location }) => {
          const index = [first, second].indexOf(location.uri);
          return index < 0 ? [] : [`${name} in ${index + 1}`];
        },
      );
    assert.deepEqual(await found('hail VINTNERS'), [
      'Vintners count losses after hail in Burgundy in 1',
      'Vintners count losses after hail in Champagne in 2',
    ]);
    assert.deepEqual(await found('valadáres'), ['Teresa Valadares in 1', 'Teresa Valadares in 2']);
    assert.ok((await found('reuters')).includes('Reuters in 1'));
    await client.close(second);
    assert.deepEqual(await found('valadares'), ['Teresa Valadares in 1']);
  });

  it('shows which day a weekday is, unless the user has switched that off', async () => {
    const uri = await client.open(NAMED_TWICE);
    const [hint, ...others] = (await hints(uri)) ?? [];
    assert.deepEqual(
      [hint?.label, hint?.position, others],
      ['4 Jun 2019', rangeOf(NAMED_TWICE, 'on Tuesday').end, []],
    );
    const refreshes = client.hintRefreshes;
    await client.configure({ dates: { hints: false } });
    await client.until(() => (client.hintRefreshes > refreshes ? true : undefined));
    assert.deepEqual(await hints(uri), []);
  });

  it('follows the text: with another stamp the day is another', async () => {
    const uri = await client.open(NAMED_TWICE);
    await client.change(uri, { range: rangeOf(NAMED_TWICE, 'June 4, 2019'), text: 'June 6, 2018' });
    assert.deepEqual(
      (await hints(uri))?.map(({ label }) => label),
      ['5 Jun 2018'],
    );
  });

  it('offers renaming without a question before to clients that ask none', async () => {
    const other = TestClient.launch();
    const { textDocument, ...rest } = FULL_CLIENT;
    const { rename: _, ...features } = textDocument ?? {};
    const { capabilities } = await other.initialize({ ...rest, textDocument: features });
    assert.equal(capabilities.renameProvider, true);
    await other.stop();
  });

  it('has empty answers for a document it does not know', async () => {
    const textDocument = { uri: 'untitled:unknown.news' };
    const position = ALL.start;
    const { connection } = client;
    assert.equal(
      await connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position }),
      null,
    );
    assert.equal(await connection.sendRequest(DefinitionRequest.type, { textDocument, position }), null);
    assert.equal(await connection.sendRequest(PrepareRenameRequest.type, { textDocument, position }), null);
    assert.deepEqual(await hints(textDocument.uri), []);
  });
});
