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

test('in forced colours, no two relations of a network have the same lines', async () => {
  const flagship = await browse('flagship');
  try {
    const { page } = await flagship.open('network/', { forcedColors: 'active' });
    for (const lines of ['.net-filters .ln', '.d.x .web .ln']) {
      const looks = await page.locator(lines).evaluateAll((all) =>
        all.map((line) => {
          const { strokeWidth, strokeDasharray } = getComputedStyle(line);
          const dashes = line.getAttribute('stroke-dasharray') ?? '';
          return {
            relation: `${line.getAttribute('class')} ${dashes}`,
            look: `${strokeWidth} ${strokeDasharray}`,
          };
        }),
      );
      const relations = new Set(looks.map(({ relation }) => relation));
      assert.ok(relations.size > 10, lines);
      assert.equal(new Set(looks.map(({ look }) => look)).size, relations.size, lines);
    }
  } finally {
    await flagship.close();
  }
});

test('in forced colours, the boxes of a network have those of the reader, whatever the kind of their name', async () => {
  const harbour = await browse('harbour');
  try {
    const { page } = await harbour.open('network/', { forcedColors: 'active' });
    const strokes = await page.locator('.d .web .name').evaluateAll((names) => {
      // A colour of the reader as the browser writes it.
      const probe = document.createElement('i');
      probe.style.color = 'CanvasText';
      document.body.append(probe);
      const text = getComputedStyle(probe).color;
      const boxes = names.flatMap((name) => [...name.querySelectorAll('.box')]);
      return boxes.map((box) => getComputedStyle(box).stroke === text);
    });
    assert.ok(strokes.length > 2);
    assert.ok(strokes.every(Boolean));
  } finally {
    await harbour.close();
  }
});
