import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeViolations } from './axe.ts';
import { browse, type Browsing } from './browse.ts';

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
      const { page } = await site.open(path, { ...options, bypassCSP: true });
      assert.deepEqual(await axeViolations(page), [], `/${path}`);
      await page.context().close();
    }
  });
}

test('touch targets are 24 px in size, or have as much space around them', async () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  for (const path of paths) {
    const { page } = await site.open(path, { ...phone, bypassCSP: true });
    assert.deepEqual(await axeViolations(page, { rules: ['target-size'] }), [], `/${path}`);
    await page.context().close();
  }
});
