import assert from 'node:assert/strict';
import { ConfigurationTarget, extensions, workspace, type WorkspaceConfiguration } from 'vscode';
import { actions, apply, closeAll, EXTENSION, openSample, outline, problemAt, rangeOf } from './support';

describe('in Restricted Mode', () => {
  after(closeAll);

  it('runs in a folder that is not trusted', async () => {
    assert.equal(workspace.isTrusted, false);
    const { document } = await openSample('summit.newsdump');
    assert.equal((await outline(document)).length, 4);
    assert.equal(extensions.getExtension(EXTENSION)?.isActive, true);
  });

  it('lets the folder name no file for the dictionary', async () => {
    const settings = (): WorkspaceConfiguration => workspace.getConfiguration('dateline');
    const before = settings().get('spelling.dictionary');
    await settings().update('spelling.dictionary', 'scripts/run.txt', ConfigurationTarget.Workspace);
    try {
      assert.equal(settings().get('spelling.dictionary'), before);
    } finally {
      await settings().update('spelling.dictionary', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('still repairs', async () => {
    const { document } = await openSample('summit.newsdump');
    await problemAt(document, "PARLIMENT'S", 'typo.word');
    const fixes = await actions(document, rangeOf(document, "PARLIMENT'S"), 'quickfix');
    await apply(fixes.find((action) => action.isPreferred === true));
    assert.match(document.getText(), /PARLIAMENT'S/);
  });
});
