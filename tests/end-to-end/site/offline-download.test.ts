import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { toString } from 'hast-util-to-string';
import { siteNames, sites } from '../../sites.ts';
import { builtSite } from '../built-site.ts';
import { elements, pagesOf } from './pages-of.ts';

for (const name of siteNames) {
  const siteDir = builtSite(name);
  const { base } = sites[name];

  for (const path of ['/', '/offline/']) {
    test(`${name}: ${path} leads to the folder bundle and tells its size`, () => {
      const page = pagesOf(siteDir).find((each) => each.path === path);
      assert.ok(page);
      const [download] = elements(page.tree, ({ properties }) =>
        String(properties.className).includes('offline-folder'),
      );
      assert.ok(download);
      const [link] = elements(download, ({ tagName }) => tagName === 'a');
      assert.equal(link?.properties.href, `${base}offline.zip`);
      const [told] = elements(
        download,
        ({ properties }) => properties['dataOfflineSize'] !== undefined,
      );
      const megabytes = statSync(join(siteDir, 'offline.zip')).size / 1e6;
      const digits = toString(told ?? download).replace(/[٠-٩]/g, (digit) =>
        String(digit.charCodeAt(0) - 0x660),
      );
      const number = Number(/\d+(?:[.,٫]\d+)?/.exec(digits)?.[0]?.replace(/[,٫]/, '.'));
      assert.ok(Math.abs(number - megabytes) <= 0.051, `${digits} for ${megabytes}`);
    });
  }
}
