import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { keptFiles } from '../../../src/outputs/kept/kept-files.ts';
import { folderFiles } from '../../../src/outputs/offline/folder-files.ts';
import { siteFilesIn } from './site-files-in.ts';
import { scratchFolder } from '../../cli/run-command.ts';
import { writeFiles } from '../../made/write-files.ts';

const site = {
  'index.html':
    '<a href="/档案/人物/">人物</a><script type="module" src="/档案/_astro/a.js"></script>',
  '人物/index.html': '<template data-cards lang="zh" data-later="later.json?0"></template>',
  '人物/later.json': '{"cards":"<a href=\\"/档案/\\">档案</a>","tables":[],"values":[],"words":[]}',
  '_astro/a.js': 'document.title = "a";',
  '_astro/unused.js': 'document.title = "unused";',
  'pagefind/en.pf_meta': '\u0000',
  'pagefind/pagefind.js': 'export const search = 1;',
  'pagefind/worker.js': '',
};

test('a folder holds what works without a server, with the scripts that its pages name', async (t) => {
  const made = await folderOf(scratchFolder(t));
  assert.deepEqual([...made.keys()].sort(), [
    '_astro/a.js',
    'folder-edition.js',
    'index.html',
    'pagefind/en.pf_meta.js',
    'pagefind/pagefind.js',
    '人物/index.html',
  ]);
  assert.equal(
    made.get('pagefind/en.pf_meta.js'),
    'dossierFolder.deliver("pagefind/en.pf_meta","AA==")\n',
  );
});

test('addresses and a base path in letters beyond ASCII are read as such', async (t) => {
  const made = await folderOf(scratchFolder(t));
  assert.match(made.get('index.html') ?? '', /<a href="人物\/index\.html">人物<\/a>/);
});

test('a page in a folder contains what it would fetch from a server', async (t) => {
  const made = await folderOf(scratchFolder(t));
  assert.equal(
    made.get('人物/index.html'),
    '<template data-cards lang="zh"><a href="../index.html">档案</a></template>',
  );
});

async function folderOf(siteDir: string): Promise<Map<string, string>> {
  writeFiles(siteDir, site);
  const kept = keptFiles(join(siteDir, '.kept'), '');
  const script = (name: string): string => `script ${name}`;
  const files = folderFiles({
    base: '/档案/',
    files: siteFilesIn(siteDir),
    script,
    earlier: { outDir: siteDir, kept },
  });
  const made = new Map<string, string>();
  for (const { name, make } of files) made.set(name, (await make()).toString());
  return made;
}
