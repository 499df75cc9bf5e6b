import assert from 'node:assert/strict';
import { appendFileSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { copyFixture, runCommand, scratchFolder } from '../../cli/run-command.ts';

test('`offline.app: false` leaves out the worker, the manifest and all references to them in pages', (t) => {
  const folder = scratchFolder(t);
  const content = copyFixture('wind', folder);
  appendFileSync(join(content, 'site.yaml'), '\noffline: {app: false}\n');
  const out = join(folder, 'dist');
  const { status, stderr } = runCommand('build', ['--content', content, '--out', out]);
  assert.equal(status, 0, stderr);
  assert.deepEqual(
    globSync(['sw.js', 'offline.pack', 'offline.json', 'manifest.webmanifest'], { cwd: out }),
    [],
  );
  assert.deepEqual(globSync('offline/**', { cwd: out }), []);
  const text = globSync('**/*.html', { cwd: out }).filter((file) =>
    /rel="manifest"|dossier-edition|dossier-offline|Offline[^"]*\.js/.test(
      readFileSync(join(out, file), 'utf8'),
    ),
  );
  assert.deepEqual(text, []);
});
