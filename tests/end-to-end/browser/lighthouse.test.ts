import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import lighthouse from 'lighthouse';
import puppeteer, { type Browser } from 'puppeteer-core';
import { serve, type Served } from '../../../src/cli/serving/serve.ts';
import { builtSite } from '../built-site.ts';
import { sites } from '../../sites.ts';
import { findBrowser } from '../find-program.ts';
import { browserFlags } from './browse.ts';

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
      disableFullPageScreenshot: true,
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
