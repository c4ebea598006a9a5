import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { extensions } from 'vscode';
import { closeAll, EXTENSION, hoverText, openSample, outline, problemAt } from './support';

describe('installed from its package', () => {
  after(closeAll);

  it('is the packaged copy, without sources or packages', () => {
    const folder = extensions.getExtension(EXTENSION)?.extensionPath ?? '';
    assert.ok(existsSync(path.join(folder, 'dist', 'server.js')));
    for (const left of ['node_modules', 'client', 'server', 'test']) {
      assert.equal(existsSync(path.join(folder, left)), false, left);
    }
  });

  it('carries the notices of what it contains', () => {
    const folder = extensions.getExtension(EXTENSION)?.extensionPath ?? '';
    assert.ok(existsSync(path.join(folder, 'ThirdPartyNotices.txt')));
  });

  it('activates on a dump and outlines it', async () => {
    const { document } = await openSample('summit.newsdump');
    assert.equal((await outline(document)).length, 4);
    assert.equal(extensions.getExtension(EXTENSION)?.isActive, true);
  });

  it('explains and checks', async () => {
    const { document } = await openSample('summit.newsdump');
    assert.match(await hoverText(document, 'OSLO/STOCKHOLM'), /Dateline/);
    await problemAt(document, "PARLIMENT'S", 'typo.word');
  });
});
