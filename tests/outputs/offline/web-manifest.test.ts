import assert from 'node:assert/strict';
import test from 'node:test';
import { webManifest } from '../../../src/outputs/seo/web-manifest.ts';

const site = { title: 'A study', description: 'Of it.', language: 'en', base: '/repo/' };

test('all addresses of the manifest are under the base', () => {
  const manifest = JSON.parse(JSON.stringify(webManifest(site, 'Search')));
  const addresses = [
    manifest.start_url,
    manifest.scope,
    ...manifest.icons.map(({ src }: { src: string }) => src),
    ...manifest.shortcuts.map(({ url }: { url: string }) => url),
  ];
  assert.ok(addresses.every((address: string) => address.startsWith('/repo/')));
});

for (const [title, short] of [
  ['A study', 'A study'],
  ['China’s technology crackdown, 2020–2023', 'China’s technology'],
  ['The port: who owns it', 'The port'],
  ['互联网监管档案：2020', '互联网监管档案'],
] as const) {
  test(`the short name of “${title}” is “${short}”`, () => {
    const manifest = JSON.parse(JSON.stringify(webManifest({ ...site, title }, 'Search')));
    assert.equal(manifest.short_name, short);
  });
}
