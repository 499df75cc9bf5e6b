import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browse } from './browse.ts';

test('in forced colours, the shape of a confidence shows how sure a figure is', async () => {
  const wind = await browse('wind');
  try {
    const { page } = await wind.open('wind-farms/', { forcedColors: 'active' });
    const fill = await page
      .locator('.as-medium')
      .first()
      .evaluate((words) => getComputedStyle(words, '::before').backgroundImage);
    assert.match(fill, /gradient/);
  } finally {
    await wind.close();
  }
});
