import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { runInNewContext } from 'node:vm';
import { retireWorker, retiringScript } from '../../../src/astro/live/retire-worker.ts';

type Middleware = (...args: [...Parameters<RequestListener>, () => void]) => void;

test('only a browser that looks for a newer worker gets the script that retires the old one', async (t) => {
  const handles: Middleware[] = [];
  const development = { middlewares: { use: (each: Middleware) => handles.push(each) } };
  retireWorker(development as unknown as Parameters<typeof retireWorker>[0], () => '/wind/');
  const server = createServer((request, response) =>
    handles[0]?.(request, response, () => void response.writeHead(404).end()),
  ).listen(0);
  t.after(() => server.close());
  const at = `http://localhost:${(server.address() as AddressInfo).port}`;
  const headers = { 'service-worker': 'script' };
  for (const path of ['/wind/sw.js', '/sw.js']) {
    const response = await fetch(at + path, { headers });
    assert.match(response.headers.get('content-type') ?? '', /javascript/);
    assert.equal(await response.text(), retiringScript('/wind/'));
  }
  assert.equal((await fetch(`${at}/wind/sw.js`, { method: 'HEAD' })).status, 404);
  assert.equal((await fetch(`${at}/wind/other.js`, { headers })).status, 404);
});

test('the script deletes what this site has stored, and opens its pages without a worker', async () => {
  const done: string[] = [];
  const listeners = new Map<string, (event: object) => void>();
  runInNewContext(retiringScript('/wind/'), {
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
    skipWaiting: () => done.push('skip waiting'),
    caches: {
      keys: async () => ['dossier /wind/ 1', 'dossier / 2', 'other'],
      delete: async (name: string) => done.push(`delete ${name}`),
    },
    clients: {
      matchAll: async () => [{ url: 'a', navigate: (url: string) => done.push(`navigate ${url}`) }],
    },
    registration: { unregister: async () => done.push('unregister') },
  });
  listeners.get('install')?.({});
  let retired: Promise<unknown> | undefined;
  listeners.get('activate')?.({ waitUntil: (work: Promise<unknown>) => (retired = work) });
  await retired;
  assert.deepEqual(done, ['skip waiting', 'delete dossier /wind/ 1', 'unregister', 'navigate a']);
});
