import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { compile } from '../../../src/compile.ts';
import type { WebToPlace } from '../../../src/charts/types/network/web-to-place.ts';
import { layoutWeb } from '../../../src/charts/types/network/web/web-layout.ts';
import { projectDir } from '../../../src/publish/site-options.ts';
import { placeWebs } from '../../../src/publish/threads/place-webs.ts';
import { keptInMemory } from '../../made/kept-in-memory.ts';
import { today } from '../../../src/publish/today.ts';

test('a thread places the webs of the network as they would be placed when drawn', async () => {
  const kept = new Map<string, object>();
  const byThread = new Map<string, object>();
  const asked: string[] = [];
  const given: WebToPlace[] = [];
  const { compiled } = await compile({
    contentDir: join(projectDir, 'content'),
    today: today(),
    kept: {
      ...keptInMemory(),
      layouts: {
        find: (key) => {
          asked.push(key);
          return kept.get(key);
        },
        keep: (key, placed) => void kept.set(key, placed),
        finish: () => undefined,
      },
    },
    placeWebs: (webs, keep) => {
      given.push(...webs);
      return placeWebs(webs, (key, placed) => {
        byThread.set(key, placed);
        keep(key, placed);
      });
    },
  });
  assert.ok(given.length > 0);
  for (const { key, web, size } of given) assert.deepEqual(byThread.get(key), layoutWeb(web, size));
  // Views are drawn when they are read.
  for (const { view } of compiled?.().pages.all ?? []) assert.ok(view);
  assert.deepEqual(
    // Once to know whether to place them, and once to draw them.
    given.filter(({ key }) => asked.filter((each) => each === key).length < 2),
    [],
    'and they are what the page shows',
  );
});
