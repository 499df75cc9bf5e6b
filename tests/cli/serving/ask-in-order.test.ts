import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import test from 'node:test';
import type { RequestHandler } from '../../../src/astro/live/middlewares.ts';
import { askInOrder } from '../../../src/cli/serving/ask-in-order.ts';
import { sendFailure } from '../../../src/cli/serving/failure-page.ts';

const handles: readonly RequestHandler[] = [
  ({ url }, _response, next) => {
    if (url === '/thrown') throw new Error('thrown');
    next(url === '/passed' ? new Error('passed') : undefined);
  },
  ({ url }, response, next) => {
    if (url !== '/begun') return next();
    response.write('a');
    throw new Error('begun');
  },
  (_request, response) => void response.end('answered'),
];

test('the first handler that answers does, and what one throws fails its request alone', async (t) => {
  const server = createServer((request, response) =>
    askInOrder(handles, request, response, (cause) =>
      sendFailure(response, `failed: ${(cause as Error).message}`),
    ),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => server.close());
  const bound = server.address();
  assert.ok(bound !== null && typeof bound === 'object');
  const ask = async (path: string): Promise<[number, string]> => {
    const response = await fetch(`http://127.0.0.1:${bound.port}${path}`);
    return [response.status, await response.text()];
  };
  assert.deepEqual(await ask('/thrown'), [500, 'failed: thrown']);
  assert.deepEqual(await ask('/passed'), [500, 'failed: passed']);
  await assert.rejects(ask('/begun'));
  assert.deepEqual(await ask('/'), [200, 'answered']);
});
