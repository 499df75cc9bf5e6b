import assert from 'node:assert/strict';
import test from 'node:test';
import { countLostParts } from '../../../../src/client/search/engine/lost-parts.ts';

const part = '/repo/pagefind/index/en_25148a1.pf_index';

for (const [name, answer] of [
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['an error', async () => new Response('', { status: 500 })],
  ['the login page of a network', async () => page()],
] as const)
  test(`a part of the index with ${name} is lost`, async () => {
    const loader: { fetch: typeof fetch } = { fetch: answer };
    const lost = countLostParts(loader);
    assert.equal(lost(), 0);
    await loader.fetch(part).catch(() => undefined);
    assert.equal(lost(), 1);
  });

test('parts that come, and other files, are not lost', async () => {
  const loader = {
    fetch: async (address: string | URL | Request) =>
      String(address).includes('.pf_') ? new Response('bytes') : page(),
  };
  const lost = countLostParts(loader);
  await loader.fetch(part);
  await loader.fetch('/repo/about/');
  assert.equal(lost(), 0);
});

function page(): Response {
  return new Response('<h1>Welcome</h1>', { headers: { 'content-type': 'text/html' } });
}
