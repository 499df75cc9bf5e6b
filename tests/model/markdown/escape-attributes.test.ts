import assert from 'node:assert/strict';
import test from 'node:test';
import { inTime } from '../../in-time.ts';
import { escapeAttributes } from '../../../src/model/markdown/escape-attributes.ts';

test('values of attributes are written without signs of tags, texts as they are', () => {
  assert.equal(
    escapeAttributes('<p title="<b>" lang="en" data-a>a="b > c <i hidden>d</i></p><br>'),
    '<p title="&lt;b&gt;" lang="en" data-a>a="b > c <i hidden>d</i></p><br>',
  );
});

test('HTML without such a value stays as it is', () => {
  const html = `<p title="a & b">a="b"</p><script>{"a":"="}</script><p>it's > that</p>`;
  assert.equal(escapeAttributes(html), html);
});

test('a value that never ends is looked at once', async () => {
  await inTime(() => escapeAttributes('<p a="b>'.repeat(20_001)));
});
