import assert from 'node:assert/strict';
import test from 'node:test';
import { paramsOf } from '../../../src/astro/handover/route-params.ts';
import { sitePath } from '../../../src/model/addresses/path.ts';

test('each part of a path fills the parameter at its position, decoded', () => {
  const params = paramsOf(sitePath('charts', 'preços'), '/charts/[id]');
  assert.deepEqual(params, { id: 'preços' });
  assert.deepEqual(paramsOf(sitePath('charts', 'a', 'embed'), '/charts/[id]/embed'), { id: 'a' });
});

test('a rest parameter takes the remaining parts, if any', () => {
  assert.deepEqual(paramsOf(sitePath('about', 'us'), '/[...page]'), { page: 'about/us' });
  assert.deepEqual(paramsOf(sitePath('timeline'), '/timeline/[...year]'), { year: undefined });
});

test('a path that does not match the route is refused with the name of the route', () => {
  const says = /The route `\/charts\/\[id\]` cannot give the address \/tables\/a\//;
  assert.throws(() => paramsOf(sitePath('tables', 'a'), '/charts/[id]'), says);
  assert.throws(() => paramsOf(sitePath('charts'), '/charts/[id]'), /cannot give/);
  assert.throws(() => paramsOf(sitePath('charts', 'a', 'b'), '/charts/[id]'), /cannot give/);
});
