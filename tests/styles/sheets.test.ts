import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';

test('each style sheet has its place in the order of all, or is one that every page has', () => {
  // Only Vite can import the module, since it gives the sheets their addresses.
  const code = readFileSync(join(projectDir, 'src/styles/sheets.ts'), 'utf8');
  const imported = [...code.matchAll(/^import (\w+) from '\.\/.*\.css\?url';$/gm)].map(
    ([, name = '']) => name,
  );
  const namesIn = (start: string, end: string): string[] => {
    const [, after = ''] = code.split(start);
    return (after.split(end)[0] ?? '').match(/\w+/g) ?? [];
  };
  const placed = [
    ...namesIn('const frames = {', '};'),
    ...namesIn('const order = [', '];'),
    ...namesIn('const laterSheets = [', '];'),
  ];
  assert.ok(imported.length > 40, `${imported.length} sheets`);
  assert.deepEqual(
    imported.filter((name) => !placed.includes(name)),
    [],
  );
});

test('lists of links to pages bring their sheet wherever they stand, as on the home page', () => {
  const code = readFileSync(join(projectDir, 'src/styles/sheets.ts'), 'utf8');
  assert.match(code, /\['pagelinks', \[pageLinks\]\]/);
});

test('only a list with more values than its filters show has the sheet for them', () => {
  const code = readFileSync(join(projectDir, 'src/styles/sheets.ts'), 'utf8');
  assert.match(code, /\['rest', \[listRest\]\]/);
  assert.equal(code.match(/listRest/g)?.length, 3, 'imported, ordered, and no part of a type');
});
