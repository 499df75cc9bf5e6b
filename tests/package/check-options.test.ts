import assert from 'node:assert/strict';
import test from 'node:test';
import { build, compile } from '../../src/package/index.ts';

test('an option that there is not is refused, before a site is written', async () => {
  const misspelt: object = { output: 'public' };
  await assert.rejects(build(misspelt), {
    name: 'TypeError',
    message: 'There is no option `output`. Possible options: content, site, base, out.',
  });
  await assert.rejects(compile(misspelt), /Possible options: content, site, base\.$/);
});

test('an option that is not text is refused, as a URL that means a folder', async () => {
  const options: object = { content: new URL('./content', import.meta.url) };
  await assert.rejects(compile(options), /The option `content` must be text\./);
});
