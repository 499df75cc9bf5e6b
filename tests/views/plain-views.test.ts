import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { compile } from '../../src/compile.ts';
import { today } from '../../src/publish/today.ts';

// A build keeps the page of a view whose JSON is that of the last build, so JSON has to tell all of a view.
for (const name of ['wind', 'charts', 'own-kinds', 'vault', 'harbour']) {
  test(`all that the pages of ${name} show is plain data`, async () => {
    const contentDir = join(import.meta.dirname, '../fixtures', name);
    const { compiled } = await compile({ contentDir, today: today() });
    assert.ok(compiled);
    const { pages, site, labels, address } = compiled();
    const shown = pages.all.map(({ path, view, frame }) => ({ path, view, frame: frame() }));
    assert.ok(shown.length > 5, `${shown.length} pages`);
    assert.deepEqual(findOthers({ shown, site, labels, address }), []);
  });
}

test('what JSON would lose is found', () => {
  const lost = [new Map(), new Set(), new Date(0), () => 1, Symbol('s'), 1n, Number.NaN, -0];
  for (const value of lost) assert.equal(findOthers({ a: [value] }).length, 1);
  assert.equal(findOthers([undefined]).length, 1);
  assert.deepEqual(findOthers({ a: undefined, b: [null, 'x', 1.5, true, { c: [] }] }), []);
});

/** The places of values that are not the same once they are written as JSON and read again. */
function findOthers(value: unknown, place = ''): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [place];
  }
  if (Array.isArray(value)) return value.flatMap((each, at) => findOthers(each, `${place}/${at}`));
  if (typeof value !== 'object') return [place];
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value))) return [place];
  // A key without a value reads the same as none.
  return Object.entries(value).flatMap(([key, each]) =>
    each === undefined ? [] : findOthers(each, `${place}/${key}`),
  );
}
