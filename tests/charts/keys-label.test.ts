import assert from 'node:assert/strict';
import test from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { chartFigure } from '../../src/charts/figure/chart-figure.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { everyType, inputOfType } from './every-type.ts';

const { chartKeys, chartMarkKeys } = labelsFor('en');
const overTime = /^(line|small|area|columns)/;

test('a figure says of the arrow keys what they do in its drawings', () => {
  for (const [name, settings] of Object.entries(everyType)) {
    const input = inputOfType(settings, [
      ['one', '2020', 3, null],
      ['one', '2021', 4, null],
      ['another', '2020', 5, null],
      ['another', '2021', 6, null],
    ]);
    for (const hasScaleSwitch of [false, true]) {
      const html = toHtml(chartFigure(input, { anchor: 'c', hasScaleSwitch }));
      const [said] = /data-label-keys="([^"]*)"/.exec(html)?.slice(1) ?? [];
      assert.equal(said, overTime.test(name) ? chartKeys : chartMarkKeys, name);
    }
  }
});
