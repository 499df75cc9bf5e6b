import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { globSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test, { type TestContext } from 'node:test';
import { baseMark } from '../../../src/astro/templates/base-mark.ts';
import { templatesFolder } from '../../../src/astro/templates/template-store.ts';
import { bundleFolder } from '../../../src/outputs/built-names.ts';
import { projectDir } from '../../../src/publish/site-options.ts';
import { digests, scratchFolder } from '../../cli/run-command.ts';

const wind = join(projectDir, 'tests/fixtures/wind');

test('with templates that are new, kept or damaged, or written by Astro, a site has the same bytes', (t) => {
  const [key, unknown] = [newKey(t), newKey(t)];
  const kept = join(templatesFolder, key);

  const first = build(t, key);
  assert.ok(first.loadsAstro, 'the first build compiles');
  const again = build(t, key);
  assert.ok(!again.loadsAstro, 'the second one does not');
  assert.deepEqual(again.files, first.files);
  const elsewhere = build(t, key, { base: '/else/where/' });
  assert.ok(!elsewhere.loadsAstro, 'nor does one for another base path');
  const bundled = (files: object): string[] =>
    Object.keys(files).filter((file) => file.startsWith(`${bundleFolder}/`));
  assert.deepEqual(bundled(elsewhere.files), bundled(first.files));

  for (const file of globSync('server/chunks/*.mjs', { cwd: kept }))
    truncateSync(join(kept, file), 100);
  const repaired = build(t, key);
  assert.ok(repaired.loadsAstro, 'damaged templates are compiled again');
  assert.deepEqual(repaired.files, first.files);

  const byAstro = build(t, unknown, { isUnknownForm: true });
  assert.ok(!readdirSync(templatesFolder).includes(unknown));
  assert.deepEqual(byAstro.files, first.files);
});

/** A key that no build has used before. */
function newKey(t: TestContext): string {
  const key = randomBytes(16).toString('hex');
  t.after(() => rmSync(join(templatesFolder, key), { recursive: true, force: true }));
  return key;
}

/**
 * Builds a fixture in a process of its own that tells whether it loaded Astro.
 * @param key What its templates are kept by.
 */
function build(
  t: TestContext,
  key: string,
  { base = '/some/repo/', isUnknownForm = false } = {},
): { files: Record<string, string>; loadsAstro: boolean } {
  const folder = scratchFolder(t);
  const hooks = join(folder, 'hooks.mjs');
  writeFileSync(hooks, moduleHooks(key, isUnknownForm));
  const out = join(folder, 'dist');
  const args = ['--content', wind, '--out', out, '--base', base];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(hooks).href, join(projectDir, 'src/cli/build.ts'), ...args],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  const marked = globSync('**/*.{html,css,js}', { cwd: out }).filter((file) =>
    readFileSync(join(out, file), 'utf8').includes(baseMark),
  );
  assert.deepEqual(marked, []);
  return { files: digests(out), loadsAstro: stderr.includes('Astro was loaded.') };
}

function moduleHooks(key: string, isUnknownForm: boolean): string {
  return `
    import { registerHooks } from 'node:module';
    registerHooks({
      load(url, context, next) {
        if (url.includes('/node_modules/astro/dist/core/index.js')) process.stderr.write('Astro was loaded.\\n');
        if (${isUnknownForm} && url.endsWith('/src/astro/templates/open-templates.ts')) {
          const source = 'export async function openTemplates() { throw new Error("Unknown form."); }';
          return { source, format: 'module', shortCircuit: true };
        }
        if (url.endsWith('/src/astro/templates/template-key.ts')) {
          const source = 'export function templateKey() { return "${key}"; }';
          return { source, format: 'module', shortCircuit: true };
        }
        return next(url, context);
      },
    });`;
}
