import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import {
  templateStore,
  type CompiledTemplates,
  type TemplateStore,
} from '../../../src/astro/templates/template-store.ts';
import { scratchFolder } from '../../cli/run-command.ts';

test('what is kept is found again by its key, whole', (t) => {
  const { store, compiled, work } = setUp(t);
  assert.equal(store.find('a'), undefined);
  const kept = store.keep('a', compiled, work);
  assert.deepEqual(store.find('a'), kept);
  assert.equal(store.find('b'), undefined);
  assert.equal(readFileSync(kept.entry, 'utf8'), 'export const app = 1;');
  assert.equal(readFileSync(join(kept.clientDir, '_astro/a.css'), 'utf8'), 'a {}');
  assert.equal(readFileSync(join(kept.scriptsDir, 'sw.js'), 'utf8'), 'self.a = 1;');
  assert.deepEqual(kept.styles, compiled.styles);
});

const damages: Record<string, (folder: string) => void> = {
  'a file that was cut short': (folder) => writeFileSync(join(folder, 'server/entry.mjs'), 'exp'),
  'a file of the same length with another letter': (folder) =>
    writeFileSync(join(folder, 'server/entry.mjs'), 'export const app = 2;'),
  'a file that is gone': (folder) => rmSync(join(folder, 'client/_astro/a.css')),
  'a list that is no JSON': (folder) => writeFileSync(join(folder, 'templates.json'), '{'),
  'a list without files': (folder) => writeFileSync(join(folder, 'templates.json'), '{}'),
};

for (const [name, damage] of Object.entries(damages)) {
  test(`${name} is as good as none, and is replaced`, (t) => {
    const { store, compiled, work, folder } = setUp(t);
    store.keep('a', compiled, work);
    damage(join(folder, 'a'));
    assert.equal(store.find('a'), undefined);
    store.keep('a', compiled, work);
    assert.ok(store.find('a'));
  });
}

test('the four used last stay', (t) => {
  const { store, compiled, work, folder } = setUp(t);
  for (const [at, key] of ['a', 'b', 'c', 'd'].entries()) {
    store.keep(key, compiled, work);
    utimesSync(join(folder, key), at + 1, at + 1);
  }
  store.find('a');
  store.keep('e', compiled, work);
  assert.deepEqual(readdirSync(folder).sort(), ['a', 'c', 'd', 'e']);
});

function setUp(t: TestContext): {
  store: TemplateStore;
  folder: string;
  work: string;
  compiled: CompiledTemplates;
} {
  const scratch = scratchFolder(t);
  const [serverDir, clientDir] = [join(scratch, 'made'), join(scratch, 'site')];
  const scriptsDir = join(scratch, 'scripts');
  for (const dir of [serverDir, scriptsDir]) mkdirSync(dir);
  writeFileSync(join(scriptsDir, 'sw.js'), 'self.a = 1;');
  mkdirSync(join(clientDir, '_astro'), { recursive: true });
  const entry = join(serverDir, 'entry.mjs');
  writeFileSync(entry, 'export const app = 1;');
  writeFileSync(join(clientDir, '_astro/a.css'), 'a {}');
  const styles = { '/articles/[id]': ['_astro/article.css'] };
  const folder = join(scratch, 'kept');
  const work = join(scratch, 'work');
  return {
    store: templateStore(folder),
    folder,
    work,
    compiled: { serverDir, clientDir, scriptsDir, entry, styles },
  };
}
