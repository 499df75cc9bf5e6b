import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';
import { pageTypes } from '../../src/views/page-types.ts';

const routes = globSync('src/pages/**/*.*', { cwd: projectDir }).sort();
const typesOf = (maker: string) =>
  routes.map((route) => {
    const text = readFileSync(join(projectDir, route), 'utf8');
    return [...text.matchAll(new RegExp(`\\b${maker}\\('([\\w-]+)'`, 'g'))].map(([, id]) => id);
  });

test('each page type has one route, and each route writes the pages of one type', () => {
  assert.deepEqual(typesOf('pageOf').flat().sort(), pageTypes.map(({ id }) => id).toSorted());
  assert.ok(typesOf('pageOf').every(({ length }) => length === 1));
});

test('a route with parameters takes its addresses from the type whose pages it writes', () => {
  const written = typesOf('pageOf');
  for (const [index, [type]] of typesOf('pathsOf').entries()) {
    const route = routes[index] ?? '';
    assert.equal(type, route.includes('[') ? written[index]?.[0] : undefined, route);
  }
});
