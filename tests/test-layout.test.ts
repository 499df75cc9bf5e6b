import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { findTestFiles } from './test-files.ts';

test('unit tests import nothing from the end-to-end tests', () => {
  const { unit } = findTestFiles([]);
  assert.ok(unit.length > 50);
  const wrong = unit.filter((file) => /from '[./]*\/end-to-end\//.test(readFileSync(file, 'utf8')));
  assert.deepEqual(wrong, []);
});

test('unit tests open no browser and build no site', () => {
  const wrong = findTestFiles([]).unit.filter((file) =>
    /from '(playwright|puppeteer)-core'|(run|start)Command\('(build|dev|start|preview)'/.test(
      readFileSync(file, 'utf8'),
    ),
  );
  assert.deepEqual(wrong, []);
});
