import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';

const pages = globSync(['*.md', 'docs/**/*.md', 'bench/*.md'], { cwd: projectDir });

test('every file and folder of the code that the docs name exists', () => {
  const named = pages.flatMap((page) => {
    const text = readFileSync(join(projectDir, page), 'utf8').replace(/^(`{3,}).*?^\1$/gms, '');
    const paths = text.matchAll(/`((?:src|tests|bench|docs|examples|\.github)\/[\w./[\]-]+)`/g);
    return [...paths].map(([, path = '']) => ({ page, path }));
  });
  assert.ok(named.length > 10, `${named.length} paths`);
  assert.deepEqual(
    named.filter(({ path }) => !existsSync(join(projectDir, path))),
    [],
  );
});
