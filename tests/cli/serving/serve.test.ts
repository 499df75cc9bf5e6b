import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs, { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { readBase } from '../../../src/cli/options/read-base.ts';
import { serve } from '../../../src/cli/serving/serve.ts';
import { scratchFolder } from '../run-command.ts';

test('pages and files are served with the media types of the development server', async (t) => {
  const site = scratchFolder(t);
  mkdirSync(join(site, 'network'));
  const files = ['index.html', 'network/index.html', 'graph.graphml', 'sources.bib', 'theme.css'];
  for (const file of files) writeFileSync(join(site, file), '');
  const { server, address } = await serve(site, '/some/repo/', 0);
  t.after(() => server.close());
  const typeOf = async (path: string): Promise<string> => {
    const response = await fetch(address + path);
    await response.text();
    return response.headers.get('content-type')?.replaceAll(' ', '') ?? '';
  };
  assert.equal(await typeOf(''), 'text/html;charset=utf-8');
  assert.equal(await typeOf('network/'), 'text/html;charset=utf-8');
  assert.equal(await typeOf('graph.graphml'), 'application/xml;charset=utf-8');
  assert.equal(await typeOf('sources.bib'), 'text/plain;charset=utf-8');
  assert.equal(await typeOf('theme.css'), 'text/css;charset=utf-8');
});

test('texts are compressed for browsers that accept it, pictures are not', async (t) => {
  const site = scratchFolder(t);
  const text = 'All harbours, '.repeat(500);
  for (const file of ['index.html', '404.html', 'app.webmanifest', 'map.svg', 'photo.png'])
    writeFileSync(join(site, file), text);
  const { server, address } = await serve(site, '/', 0);
  t.after(() => server.close());
  const ask = async (path: string, accepted: string): Promise<[string | null, string]> => {
    const response = await fetch(address + path, { headers: { 'accept-encoding': accepted } });
    return [response.headers.get('content-encoding'), await response.text()];
  };
  for (const path of ['', 'missing/', 'app.webmanifest', 'map.svg']) {
    assert.deepEqual(await ask(path, 'gzip, deflate, br'), ['gzip', text], path);
    assert.deepEqual(await ask(path, 'identity'), [null, text], path);
  }
  assert.deepEqual(await ask('photo.png', 'gzip'), [null, text]);
});

test('a page is served beside the old address that leads to it', async (t) => {
  const site = scratchFolder(t);
  mkdirSync(join(site, 'about'));
  writeFileSync(join(site, 'about.html'), 'moved');
  writeFileSync(join(site, 'about/index.html'), 'page');
  writeFileSync(join(site, 'index.html'), 'home');
  const { server, address } = await serve(site, '/repo/', 0);
  t.after(() => server.close());
  for (const [path, status, text] of [
    ['', 200, 'home'],
    ['?q=a/', 200, 'home'],
    ['about/', 200, 'page'],
    ['about/?q=/', 200, 'page'],
    ['about.html', 200, 'moved'],
    ['other/', 404, 'Not found'],
  ] as const) {
    const response = await fetch(address + path);
    assert.deepEqual([response.status, await response.text()], [status, text], path);
  }
});

test('the address of a page without its slash leads to it, so that it finds what is beside it', async (t) => {
  const scratch = scratchFolder(t);
  const site = join(scratch, 'site');
  for (const folder of ['site/a/über uns', 'site/b', 'outside'])
    mkdirSync(join(scratch, folder), { recursive: true });
  for (const file of ['site/a/über uns/index.html', 'site/b.html', 'site/b/index.html'])
    writeFileSync(join(scratch, file), file);
  writeFileSync(join(scratch, 'outside/index.html'), 'outside');
  const { server, address } = await serve(site, '/repo/', 0);
  t.after(() => server.close());
  const ask = async (path: string): Promise<[number, string]> => {
    const response = await fetch(address + path);
    await response.text();
    return [response.status, response.url.slice(address.length)];
  };
  const page = 'a/%C3%BCber%20uns/';
  assert.deepEqual(await ask('a/%C3%BCber%20uns'), [200, page]);
  assert.deepEqual(await ask('a/%C3%BCber%20uns?q=1'), [200, `${page}?q=1`]);
  assert.deepEqual(await ask('b'), [200, 'b'], 'an old address');
  for (const none of ['a', '..%2foutside', 'a%', 'a/%FF', '%5c..%5coutside'])
    assert.deepEqual(await ask(none), [404, none], none);
});

test('a part of a file is served, and the whole if the part asked for is none', async (t) => {
  const site = scratchFolder(t);
  writeFileSync(join(site, 'tide.mp3'), '0123456789');
  const { server, address } = await serve(site, '/', 0);
  t.after(() => server.close());
  for (const [range, status, text] of [
    ['bytes=2-4', 206, '234'],
    ['bytes=7-', 206, '789'],
    ['bytes=7-100', 206, '789'],
    ['bytes=5-1', 200, '0123456789'],
    ['bytes=-3', 200, '0123456789'],
    ['bytes=0-1,4-5', 200, '0123456789'],
    ['bytes=20-', 416, ''],
    [`bytes=0-${'9'.repeat(30)}`, 200, '0123456789'],
    [`bytes=${'9'.repeat(400)}-`, 200, '0123456789'],
    ['lines=1-2', 200, '0123456789'],
  ] as const) {
    const response = await fetch(`${address}tide.mp3`, { headers: { range } });
    assert.deepEqual([response.status, await response.text()], [status, text], range);
  }
});

test('a file that is gone while it is read, as a build replaces the site, fails its request alone', async (t) => {
  const site = scratchFolder(t);
  writeFileSync(join(site, 'index.html'), 'Words.');
  const { server, address } = await serve(site, '/', 0);
  t.after(() => server.close());
  const { createReadStream } = fs;
  const gone = t.mock.method(fs, 'statSync', () => {
    throw new Error('ENOENT');
  });
  syncBuiltinESMExports();
  assert.equal((await fetch(address)).status, 503);
  gone.mock.restore();
  const unread = t.mock.method(fs, 'createReadStream', () => createReadStream(join(site, 'no')));
  syncBuiltinESMExports();
  await assert.rejects(async () => (await fetch(address)).text());
  unread.mock.restore();
  syncBuiltinESMExports();
  assert.equal(await (await fetch(address)).text(), 'Words.');
});

/** The status of a request that names this host. */
function statusFor(address: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once('error', reject).end();
  });
}

test('a site is served to this machine alone, and not under the name of another host', async (t) => {
  const site = scratchFolder(t);
  writeFileSync(join(site, 'index.html'), '');
  const { server, address, networkAddresses } = await serve(site, '/', 0);
  t.after(() => server.close());
  const bound = server.address();
  assert.ok(typeof bound === 'object' && bound?.address === '127.0.0.1');
  assert.deepEqual(networkAddresses, []);
  for (const host of ['localhost:80', '127.0.0.1', 'LOCALHOST', 'a.localhost', '[::1]:4321']) {
    assert.equal(await statusFor(address, host), 200, host);
  }
  for (const host of [
    'attacker.example',
    'localhost.attacker.example',
    '127.0.0.1.nip.io',
    '10.0.0.1',
    'a b',
  ]) {
    assert.equal(await statusFor(address, host), 403, host);
  }
});

test('with --host a site is served to other machines at the addresses named', async (t) => {
  const site = scratchFolder(t);
  writeFileSync(join(site, 'index.html'), '');
  const { server, address, networkAddresses } = await serve(site, '/', 0, { fromNetwork: true });
  t.after(() => server.close());
  assert.equal(await statusFor(address, 'my-machine.example'), 200);
  const hosts = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  assert.equal(networkAddresses.length, hosts.length);
  for (const each of networkAddresses) assert.equal(await statusFor(each, new URL(each).host), 200);
});

test('a port that is in use gives way to the next one, and no port comes after the last', async (t) => {
  const site = scratchFolder(t);
  writeFileSync(join(site, 'index.html'), '');
  const first = await serve(site, '/', 65_534);
  t.after(() => first.server.close());
  const second = await serve(site, '/', 65_534);
  t.after(() => second.server.close());
  assert.equal(new URL(second.address).port, '65535');
  await assert.rejects(serve(site, '/', 65_534), /All ports from 65534 to 65535 are in use/);
});

test('a port that another program has at the other address of localhost gives way, too', async (t) => {
  const site = scratchFolder(t);
  writeFileSync(join(site, 'index.html'), '');
  const other = createServer();
  t.after(() => other.close());
  await once(other.listen(0, '::1'), 'listening').catch(() => t.skip('no IPv6 here'));
  const taken = other.address();
  if (taken === null || typeof taken === 'string') return;
  const { server, address } = await serve(site, '/', taken.port);
  t.after(() => server.close());
  assert.notEqual(new URL(address).port, String(taken.port));
});

test('the base path of a site is read from its home page as browsers ask for it', async (t) => {
  const site = scratchFolder(t);
  writeFileSync(join(site, 'index.html'), `<html lang="en" data-base="/a&amp;b&#39;c/">`);
  assert.equal(await readBase(site), "/a&b'c/");
});
