import assert from 'node:assert/strict';
import { appendFileSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { copyFixture, runCommand, scratchFolder } from '../../cli/run-command.ts';

const folder = scratchFolder({ after });
const out = join(folder, 'dist');

/** A site with neither the app nor social images. */
before(() => {
  const content = copyFixture('wind', folder);
  appendFileSync(join(content, 'site.yaml'), '\noffline: {app: false}\nsocialCards: false\n');
  const { status, stderr } = runCommand('build', ['--content', content, '--out', out]);
  assert.equal(status, 0, stderr);
});

/** The pages with something in their HTML. */
function pagesWith(pattern: RegExp): string[] {
  return globSync('**/*.html', { cwd: out }).filter((file) =>
    pattern.test(readFileSync(join(out, file), 'utf8')),
  );
}

test('`offline.app: false` leaves out the worker, the manifest and all references to them in pages', () => {
  assert.deepEqual(
    globSync(['sw.js', 'offline.pack', 'offline.json', 'manifest.webmanifest'], { cwd: out }),
    [],
  );
  assert.deepEqual(globSync('offline/**', { cwd: out }), []);
  assert.deepEqual(
    pagesWith(/rel="manifest"|dossier-edition|dossier-offline|Offline[^"]*\.js/),
    [],
  );
});

test('`socialCards: false` leaves out the images and the tags that refer to them', () => {
  assert.ok(!existsSync(join(out, 'social')));
  assert.ok(pagesWith(/property="og:title"/).length > 15);
  // The page of a chart still has the chart as its image.
  const pictured = pagesWith(/property="og:image"/).map((file) => file.replaceAll('\\', '/'));
  assert.ok(pictured.length > 0 && pictured.every((file) => file.startsWith('charts/')));
});
