import assert from 'node:assert/strict';
import test from 'node:test';
import { compile } from '../../src/compile.ts';
import { fileOf } from '../../src/model/addresses/page-files.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { today } from '../../src/publish/today.ts';
import { pageTypes } from '../../src/views/page-types.ts';
import { sites } from '../sites.ts';

const { compiled } = await compile({ contentDir: sites.wind.content, today: today() });
assert.ok(compiled);
const { pages, files, site } = compiled();

test('each page type has its own id', () => {
  assert.equal(new Set(pageTypes.map(({ id }) => id)).size, pageTypes.length);
});

test('no two pages or files share an address', () => {
  const paths = [...pages.all, ...files].map(({ path }) => fileOf(path));
  assert.equal(new Set(paths).size, paths.length);
});

test('content cannot take the name of a top-level page or file of the site', () => {
  const ofContent = ['home', 'page', 'kind-list', 'entity'];
  const own = pages.all.filter(({ type }) => !ofContent.includes(type));
  const kinds = new Set(site.kinds.map(({ folder }) => folder));
  const names = [...own, ...files.filter((file) => !('redirectsTo' in file))]
    .map(({ path }) => path.split('/')[1]?.replace(/\..*$/, '') ?? '')
    .filter((name) => !kinds.has(name) && !/^sitemap-\d+$/.test(name));
  const free = [...new Set(names)].filter((name) => !reservedNames.has(name));
  assert.deepEqual(free, [], 'Add these to `reserves` of their page type or family of files.');
});
