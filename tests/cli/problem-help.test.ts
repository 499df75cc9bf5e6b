import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { problemCodes } from '../../src/model/problems/problem.ts';
import { linkedCode, problemHelp } from '../../src/publish/report/problem-help.ts';

test('in a terminal, each code links to a page that exists', () => {
  for (const code of problemCodes) {
    const [, , address = '', shown = ''] = linkedCode(code).split(/;|\\/);
    assert.ok(existsSync(fileURLToPath(address.replace('\u001B', ''))), code);
    assert.equal(shown, `${code}\u001B]8`);
  }
});

test('a report without problems needs no help', () => {
  assert.equal(problemHelp([]), '');
});
