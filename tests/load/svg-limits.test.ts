import assert from 'node:assert/strict';
import test from 'node:test';
import { SvgLimits } from '../../src/load/assets/svg-limits.ts';

test('a drawing may be as deep and have as many attributes as no program writes', () => {
  const limits = new SvgLimits();
  for (let depth = 0; depth < 500; depth += 1) limits.open();
  assert.equal(limits.fault(), undefined);
  limits.open();
  assert.match(limits.fault() ?? '', /500 levels deep/);
  limits.close();
  for (let attribute = 0; attribute < 1000; attribute += 1) limits.addAttribute(false);
  assert.equal(limits.fault(), undefined);
  limits.addAttribute(false);
  assert.match(limits.fault() ?? '', /more than 1000 attributes/);
  limits.close();
  limits.open();
  assert.equal(limits.fault(), undefined, 'attributes are counted for each element');
});

test('names to look up in many ancestors are too many together', () => {
  const limits = new SvgLimits();
  for (let depth = 0; depth < 400; depth += 1) limits.open();
  assert.equal(limits.isAtRoot, false);
  for (let element = 0; element < 60_000; element += 1) {
    limits.close();
    limits.open();
  }
  assert.match(limits.fault() ?? '', /nested too deeply/);
});
