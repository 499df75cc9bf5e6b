import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { shortLivedSlots } from '../../../src/astro/templates/short-lived-slots.ts';
import { projectDir } from '../../../src/publish/site-options.ts';

const id = join(projectDir, 'node_modules/astro/dist/runtime/server/render/astro/instance.js');

test('functions that render slots have a name in the Astro that is installed', () => {
  const plugin = shortLivedSlots() as { transform?: (code: string, id: string) => unknown };
  const transformed = plugin.transform?.(readFileSync(id, 'utf8'), id);
  assert.match(
    String(transformed),
    /const slotOnce = \(\) => \{[^]*this\.slotValues\[name\] = slotOnce;/,
  );
  assert.doesNotMatch(String(transformed), /\] = \(\) =>/);
});
