import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkExamples } from '../../docs/_generate/check-examples.ts';
import { exampleFiles } from '../../docs/_generate/example-files.ts';
import { projectDir } from '../../src/publish/site-options.ts';

const recipes = globSync('docs/pages/recipes/*.md', { cwd: projectDir })
  .sort()
  .map((file) => ({ file, text: readFileSync(join(projectDir, file), 'utf8') }));

test('there are several recipes, and the list leads to each', () => {
  const list = readFileSync(join(projectDir, 'docs/pages/recipes.md'), 'utf8');
  const linked = [...list.matchAll(/\]\((recipes\/[\w-]+\.md)\)/g)].map(([, path = '']) => path);
  assert.ok(recipes.length >= 4, `${recipes.length} recipes`);
  assert.deepEqual(
    linked.map((path) => `docs/pages/${path}`).sort(),
    recipes.map(({ file }) => file.replaceAll('\\', '/')),
  );
});

for (const { file, text } of recipes) {
  const files = exampleFiles(text);

  test(`${file} is a whole site, in which \`check --strict\` finds nothing`, async () => {
    assert.ok(
      files.some((each) => each.file === 'site.yaml'),
      'no site.yaml',
    );
    assert.deepEqual(await checkExamples(files), []);
  });

  test(`${file} names each of its files once, before its text`, () => {
    const names = files.map((each) => each.file);
    assert.deepEqual([...new Set(names)], names);
    const named = text.match(/^`(\S+)`:\n\n`{3,}\w+ title=\1$/gm) ?? [];
    assert.equal(named.length, text.match(/^`{3,}\w/gm)?.length);
  });
}
