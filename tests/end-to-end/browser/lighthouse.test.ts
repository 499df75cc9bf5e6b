import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import lighthouse from 'lighthouse';
import puppeteer, { type Browser } from 'puppeteer-core';
import { mediaTypeOf } from '../../../src/model/media-type.ts';
import { serve, type Served } from '../../../src/cli/serve.ts';
import { builtSite } from '../built-site.ts';
import { sites } from '../../sites.ts';
import { findBrowser } from '../find-program.ts';
import { browserFlags } from './browse.ts';
import { servePlainly } from './plain-server.ts';

/** The score of performance is left out: it depends on time, which means nothing on a busy machine. */
const categories = ['accessibility', 'best-practices', 'seo'];

let site: Served;
let browser: Browser;
before(async () => {
  site = await serve(builtSite('harbour'), sites.harbour.base, 0);
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: [...browserFlags] });
});
after(async () => {
  await browser.close();
  site.server.closeAllConnections();
  site.server.close();
});

for (const path of [
  '',
  'articles/parcelo-nine-days/',
  'companies/corvane/',
  'charts/market-value/',
]) {
  test(`Lighthouse finds nothing to fix in accessibility, best practices and SEO: /${path}`, async () => {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const result = await lighthouse(site.address + path, {
      port,
      logLevel: 'error',
      onlyCategories: categories,
    });
    assert.ok(result);
    const { audits, categories: found } = result.lhr;
    const wrong = Object.values(found).flatMap(({ id, auditRefs }) =>
      auditRefs
        .filter(({ weight }) => weight > 0)
        .flatMap((ref) => audits[ref.id] ?? [])
        .filter(({ score }) => score !== null && score < 1)
        .map((audit) => `${id}: ${audit.title} ${JSON.stringify(audit.details).slice(0, 400)}`),
    );
    assert.deepEqual(Object.keys(found).sort(), categories);
    assert.deepEqual(wrong, []);
  });
}

/**
 * Most milliseconds until the largest paint on Lighthouse's phone: 150 ms to the host and back, 1.6 Mbit/s, a fourth of
 * this processor. Google calls this limit good.
 */
const latestPaint = 2500;

test('the largest paint of each type of page comes in time on a slow phone', async (t) => {
  const { base } = sites.harbour;
  const siteDir = builtSite('harbour');
  const host = await servePlainly((path) => {
    const file = join(siteDir, path.slice(base.length).replace(/(^|\/)$/, '$1index.html'));
    if (!existsSync(file)) return undefined;
    return { mediaType: mediaTypeOf(file), bytes: readFileSync(file) };
  });
  t.after(() => host.close());
  for (const path of [
    '',
    'articles/parcelo-nine-days/',
    'companies/corvane/',
    'charts/market-value/',
    'search/',
  ]) {
    const paints: number[] = [];
    // Simulated times grow with those of this machine, which may be busy at any one moment.
    while (paints.length < 3 && !paints.some((each) => each <= latestPaint))
      paints.push(await largestPaint(`${host.origin}${base}${path}`));
    t.diagnostic(`/${path}: ${paints.map((each) => Math.round(each)).join(', ')} ms`);
    assert.ok(Math.min(...paints) <= latestPaint, `/${path}: ${paints.join(', ')} ms`);
  }
});

/** Milliseconds until the largest paint of a page, as Lighthouse simulates a phone. */
async function largestPaint(address: string): Promise<number> {
  const result = await lighthouse(address, {
    port: Number(new URL(browser.wsEndpoint()).port),
    logLevel: 'error',
    onlyAudits: ['largest-contentful-paint'],
  });
  const paint = result?.lhr.audits['largest-contentful-paint']?.numericValue;
  assert.ok(paint !== undefined && paint > 0, address);
  return paint;
}
