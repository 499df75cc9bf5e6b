import assert from 'node:assert/strict';
import test from 'node:test';
import { licenseOf } from '../../src/views/parts/json-ld/credit-json-ld.ts';

for (const [given, expected] of [
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC-BY-3.0-IGO', 'https://spdx.org/licenses/CC-BY-3.0-IGO'],
  ['GPL-3.0-or-later', 'https://spdx.org/licenses/GPL-3.0-or-later'],
  ['All-rights-reserved', { '@type': 'CreativeWork', name: 'All-rights-reserved' }],
  ['https://example.org/terms', 'https://example.org/terms'],
  ['All rights reserved', { '@type': 'CreativeWork', name: 'All rights reserved' }],
] as const) {
  test(`the licence “${given}” is in JSON-LD as schema.org wants it`, () => {
    assert.deepEqual(licenseOf(given), { license: expected });
  });
}

test('without a licence there is none', () => {
  assert.deepEqual(licenseOf(undefined), {});
});
