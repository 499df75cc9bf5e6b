import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type Browsing } from './browse.ts';

let site: Browsing;
before(async () => {
  site = await browse('harbour');
});
after(() => site.close());

/** Paper of A4 within its margins. */
const paper = { width: 642, height: 980 };

for (const columns of [6, 9, 12, 16]) {
  test(`on paper, a table with ${columns} columns of numbers is there as a whole`, async () => {
    const { page } = await site.open('articles/parcelo-nine-days/', { viewport: paper });
    await page.emulateMedia({ media: 'print' });
    const [end, edge] = await page.evaluate((count) => {
      const row = (cell: string): string => `<tr>${cell.repeat(count)}</tr>`;
      const table = `<table><thead>${row('<th>Port of call</th>')}</thead><tbody>${row('<td>126704</td>')}</tbody></table>`;
      document
        .querySelector('.prose')
        ?.insertAdjacentHTML('beforeend', `<div class="scroll">${table}</div>`);
      const cells = [...document.querySelectorAll('.prose .scroll:last-child th')];
      return [cells.at(-1)?.getBoundingClientRect().right, innerWidth];
    }, columns);
    assert.ok(end !== undefined && end <= edge, `${end} of ${edge}`);
  });
}
