import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { browse, type Browsing } from './browse.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = [
  '',
  'articles/',
  'articles/wechat-nine-days/',
  'companies/',
  'companies/tencent/',
  'charts/market-value/',
  'search/',
  'sources/',
  'sources/alibaba-6k-2021/',
  'tags/',
  'timeline/',
  'network/',
  'quotes/',
  'quality/',
  'methodology/',
  '404.html',
];

let site: Browsing;
before(async () => {
  site = await browse('flagship');
});
after(() => site.close());

for (const [name, options] of [
  ['light, 1440 px', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
  ['dark, 1440 px', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
  ['light, 320 px', { viewport: { width: 320, height: 800 }, colorScheme: 'light' }],
  ['forced colours', { viewport: { width: 1440, height: 900 }, forcedColors: 'active' }],
] as const) {
  test(`axe finds no violation: ${name}`, async () => {
    for (const path of paths) {
      // The pages' policy keeps foreign scripts out, the checker's too.
      const { page } = await site.open(path, { ...options, bypassCSP: true });
      await page.addScriptTag({ content: axe });
      assert.deepEqual(await violationsOf(page, {}), [], `/${path}`);
      await page.context().close();
    }
  });
}

test('what a finger may touch is 24 px large, or has as much room around it', async () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  for (const path of paths) {
    const { page } = await site.open(path, { ...phone, bypassCSP: true });
    await page.addScriptTag({ content: axe });
    const rules = { runOnly: { type: 'rule', values: ['target-size'] } };
    assert.deepEqual(await violationsOf(page, rules), [], `/${path}`);
    await page.context().close();
  }
});

function violationsOf(page: Page, options: object): Promise<string[]> {
  return page.evaluate(async (given) => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: AxeViolation[] }> };
    };
    return (await checker.run(given)).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`,
    );
  }, options);
}

interface AxeViolation {
  id: string;
  nodes: { html: string }[];
}
