import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { globSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test, { type TestContext } from 'node:test';
import { templateKey } from '../../../src/astro/templates/template-key.ts';
import { projectDir } from '../../../src/publish/site-options.ts';
import { digests, scratchFolder } from '../../cli/run-command.ts';

const wind = join(projectDir, 'tests/fixtures/wind');

test('with templates that are new, kept or damaged, or written by Astro, a site has the same bytes', (t) => {
  // Nobody has built for this base path before.
  const base = `/${randomBytes(8).toString('hex')}/`;
  const kept = join(projectDir, '.astro/templates', templateKey(base));

  const first = build(t, base);
  assert.ok(first.loadsAstro, 'the first build compiles');
  const again = build(t, base);
  assert.ok(!again.loadsAstro, 'the second one does not');
  assert.deepEqual(again.files, first.files);

  for (const file of globSync('server/chunks/*.mjs', { cwd: kept }))
    truncateSync(join(kept, file), 100);
  const repaired = build(t, base);
  assert.ok(repaired.loadsAstro, 'damaged templates are compiled again');
  assert.deepEqual(repaired.files, first.files);

  const unknown = `/${randomBytes(8).toString('hex')}/`;
  const byAstro = build(t, unknown, { isUnknownForm: true });
  assert.deepEqual(globSync(templateKey(unknown), { cwd: join(kept, '..') }), []);
  assert.deepEqual(byAstro.files, build(t, unknown).files);
});

/** Builds a fixture in a process of its own that tells whether it loaded Astro. */
function build(
  t: TestContext,
  base: string,
  { isUnknownForm = false } = {},
): { files: Record<string, string>; loadsAstro: boolean } {
  const folder = scratchFolder(t);
  const hooks = join(folder, 'hooks.mjs');
  writeFileSync(hooks, moduleHooks(isUnknownForm));
  const out = join(folder, 'dist');
  const args = ['--content', wind, '--out', out, '--base', base];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(hooks).href, join(projectDir, 'src/cli/build.ts'), ...args],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return { files: digests(out), loadsAstro: stderr.includes('Astro was loaded.') };
}

function moduleHooks(isUnknownForm: boolean): string {
  return `
    import { registerHooks } from 'node:module';
    registerHooks({
      load(url, context, next) {
        if (url.includes('/node_modules/astro/dist/core/index.js')) process.stderr.write('Astro was loaded.\\n');
        if (${isUnknownForm} && url.endsWith('/src/astro/templates/open-templates.ts')) {
          const source = 'export async function openTemplates() { throw new Error("Unknown form."); }';
          return { source, format: 'module', shortCircuit: true };
        }
        return next(url, context);
      },
    });`;
}
