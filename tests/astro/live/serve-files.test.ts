import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { after } from 'node:test';
import { serveFiles } from '../../../src/astro/live/serve-files.ts';
import { compile } from '../../../src/compile.ts';
import type { CompiledSite } from '../../../src/outputs/compiled-site.ts';
import { fileOf, markdownPath } from '../../../src/model/addresses/page-files.ts';
import { sitePath, withBase } from '../../../src/model/addresses/path.ts';
import { mediaTypeOf } from '../../../src/model/media-type.ts';
import { today } from '../../../src/publish/today.ts';
import { sites } from '../../sites.ts';

const { content, base } = sites.wind;
const { compiled } = await compile({ contentDir: content, base, today: today() });
assert.ok(compiled);
const site = compiled();

type Middleware = (...args: [...Parameters<RequestListener>, () => void]) => void;

const port = serve(site, { after });

/** Serves the files of a site, and gives the port. */
function serve(made: CompiledSite, context: { after(hook: () => void): void }): number {
  const middlewares: Middleware[] = [];
  const development = { middlewares: { use: (each: Middleware) => middlewares.push(each) } };
  serveFiles(development as unknown as Parameters<typeof serveFiles>[0], () => made);
  const server = createServer((request, response) =>
    middlewares[0]?.(request, response, () => void response.writeHead(404).end()),
  ).listen(0);
  context.after(() => server.close());
  return (server.address() as AddressInfo).port;
}

test('the development server has every file that is not drawn, with its media type', async () => {
  const served = site.files.filter((file) => !('marks' in file));
  assert.ok(served.length > 20, `${served.length} files`);
  for (const { path } of served) {
    // Some servers remove the base.
    for (const address of [path, withBase(path, base)]) {
      const response = await fetch(`http://localhost:${port}${address}`);
      const { byteLength } = await response.arrayBuffer();
      assert.equal(response.status, 200, address);
      assert.equal(response.headers.get('content-type'), mediaTypeOf(fileOf(path)), address);
      assert.ok(byteLength > 0, address);
    }
  }
});

test('a file in a folder with the name of the base is found', async (t) => {
  const entity = site.pages.ofType('entity')[0];
  assert.ok(entity);
  const kind = `/${entity.path.split('/')[1]}/`;
  const { compiled: make } = await compile({ contentDir: content, base: kind, today: today() });
  const made = make?.();
  assert.ok(made);
  const response = await fetch(`http://localhost:${serve(made, t)}${markdownPath(entity.path)}`);
  assert.equal(response.status, 200);
});

test('a part of a file is served, and the whole if the part asked for is none', async () => {
  const copied = site.files.find((file) => 'copyOf' in file);
  assert.ok(copied);
  const ask = async (range?: string): Promise<[number, string, string | null]> => {
    const response = await fetch(`http://localhost:${port}${copied.path}`, {
      headers: range ? { range } : {},
    });
    const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
    const { headers } = response;
    assert.equal(headers.get('content-length'), String(text.length));
    return [response.status, text, headers.get('content-range')];
  };
  const [, whole] = await ask();
  const { length } = whole;
  assert.ok(length > 10);
  assert.deepEqual(await ask('bytes=2-4'), [206, whole.slice(2, 5), `bytes 2-4/${length}`]);
  const end = `bytes ${length - 3}-${length - 1}/${length}`;
  assert.deepEqual(await ask(`bytes=${length - 3}-`), [206, whole.slice(-3), end]);
  assert.deepEqual(await ask(`bytes=${length - 3}-${length}`), [206, whole.slice(-3), end]);
  for (const none of [`bytes=${length}-`, 'bytes=5-1', 'bytes=-3', 'bytes=0-1,4-5', 'lines=1-2'])
    assert.deepEqual(await ask(none), [200, whole, null], none);
});

test('the development server leaves pages to Astro', async () => {
  const response = await fetch(`http://localhost:${port}${withBase(sitePath('articles'), base)}`);
  assert.equal(response.status, 404);
});
