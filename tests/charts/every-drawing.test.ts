import assert from 'node:assert/strict';
import test from 'node:test';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { prepareChart } from '../../src/charts/figure/chart-figure.ts';
import {
  everyData,
  everyType,
  inputInArabic,
  inputInChinese,
  inputOfType,
  preparedOfType,
} from './every-type.ts';
import { attributesOf, collisions, textsOf } from './text-boxes.ts';

for (const [name, settings] of Object.entries(everyType)) {
  test(`${name}: no attribute holds an invalid number, whatever the data`, () => {
    for (const [data, rows] of Object.entries(everyData)) {
      const prepared = preparedOfType(settings, rows);
      for (const size of drawingSizes) {
        const drawing = prepared?.draw?.(size);
        const wrong = attributesOf(drawing?.content ?? []).filter((each) =>
          /NaN|Infinity|undefined|\d[eE]/.test(each),
        );
        assert.deepEqual(wrong.slice(0, 3), [], `${data}, ${size.name}`);
      }
    }
  });

  for (const [language, inputOf] of [
    ['English', inputOfType],
    ['Chinese', inputInChinese],
    ['Arabic', inputInArabic],
  ] as const) {
    test(`${name}: no text covers another or leaves the drawing, whatever the data, in ${language}`, () => {
      for (const [data, rows] of Object.entries(everyData)) {
        const prepared = prepareChart(inputOf(settings, rows));
        for (const size of drawingSizes) {
          const drawing = prepared?.draw?.(size);
          if (!drawing) continue;
          const texts = textsOf(drawing.content);
          assert.deepEqual(collisions(texts), [], `${data}, ${size.name}`);
          const outside = texts.filter(
            ({ box }) =>
              box.left < -2 || box.right > drawing.width + 2 || box.bottom > drawing.height,
          );
          assert.deepEqual(outside, [], `${data}, ${size.name}`);
        }
      }
    });
  }
}
