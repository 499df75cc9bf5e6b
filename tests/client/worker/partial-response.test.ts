import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partialResponse } from '../../../src/client/worker/partial-response.ts';

const file = (): Response =>
  new Response('0123456789', { headers: { 'content-type': 'audio/mpeg' } });

for (const [range, text, contentRange] of [
  ['bytes=0-', '0123456789', 'bytes 0-9/10'],
  ['bytes=2-5', '2345', 'bytes 2-5/10'],
  ['bytes=7-99', '789', 'bytes 7-9/10'],
  ['bytes=-3', '789', 'bytes 7-9/10'],
  ['bytes=-99', '0123456789', 'bytes 0-9/10'],
] as const) {
  test(`a request for ${range} gets that part of a stored file`, async () => {
    const part = await partialResponse(file(), range);
    assert.equal(part.status, 206);
    assert.equal(await part.text(), text);
    assert.equal(part.headers.get('content-range'), contentRange);
    assert.equal(part.headers.get('content-length'), `${text.length}`);
    assert.equal(part.headers.get('content-type'), 'audio/mpeg');
  });
}

for (const range of ['bytes=10-', 'bytes=5-2', 'bytes=-0']) {
  test(`a request for ${range} of ten bytes is refused with their number`, async () => {
    const part = await partialResponse(file(), range);
    assert.equal(part.status, 416);
    assert.equal(part.headers.get('content-range'), 'bytes */10');
  });
}

for (const range of ['bytes=0-1,4-5', 'lines=1-2', 'bytes=-']) {
  test(`a request for ${range} gets the whole file`, async () => {
    const whole = await partialResponse(file(), range);
    assert.equal(whole.status, 200);
    assert.equal(await whole.text(), '0123456789');
  });
}
