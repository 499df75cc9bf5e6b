import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { toString } from 'hast-util-to-string';
import { svgPng } from '../../../src/outputs/pictures/chart-png.ts';
import { readDateSteps } from '../../../src/client/charts/date-rows.ts';
import { readSite } from '../../../src/load/site/site-file.ts';
import { labelsFor } from '../../../src/model/labels/labels.ts';
import { assessmentTags } from '../../../src/model/values/assessment-words.ts';
import { confidences, statuses } from '../../../src/model/values/assessment.ts';
import { builtSite } from '../built-site.ts';
import { siteNames, sites } from '../../sites.ts';
import { elements, pagesOf } from './pages-of.ts';

for (const name of siteNames) {
  const siteDir = builtSite(name);
  const siteYaml = readFileSync(join(sites[name].content, 'site.yaml'), 'utf8');
  const { settings } = readSite(siteYaml, 'site.yaml');
  const labels = labelsFor(settings.language, settings.labels);
  const words = [
    ...confidences.flatMap((confidence) => assessmentTags({ confidence }, labels)),
    ...statuses.flatMap((status) => assessmentTags({ status }, labels)),
  ];
  const isAssessment = (head: string | undefined): boolean =>
    head === labels.status || head === labels.confidence;
  const ids = globSync('charts/*.svg', { cwd: siteDir }).map((file) => file.slice(7, -4));
  const pages = new Map(pagesOf(siteDir).map((page) => [page.path, page]));

  test(`${name}: each chart has a page, a frame, CSV, SVG and PNG`, () => {
    assert.ok(ids.length > 0);
    const files = ids.flatMap((id) =>
      ['/index.html', '/embed/index.html', '.csv', '.svg', '.png'].map(
        (end) => `charts/${id}${end}`,
      ),
    );
    assert.deepEqual(
      files.filter((file) => !existsSync(join(siteDir, file))),
      [],
    );
  });

  for (const id of ids) {
    test(`${name}: the rows of the table of ${id} are those of its CSV file`, () => {
      const page = pages.get(`/charts/${id}/`);
      assert.ok(page);
      const [table] = elements(page.tree, ({ tagName }) => tagName === 'table');
      assert.ok(table);
      const [body] = elements(table, ({ tagName }) => tagName === 'tbody');
      const dates = readDateSteps(String(body?.properties['dataDates'] ?? ''));
      const shown = elements(table, ({ tagName }) => tagName === 'tr')
        .slice(1)
        .map((row, at) =>
          elements(row, ({ tagName }) => tagName === 'th' || tagName === 'td').map(
            (cell, column) => {
              const date = column === 0 ? dates[at] : undefined;
              if (date !== undefined) return date;
              const [time] = elements(cell, ({ tagName }) => tagName === 'time');
              // How sure a value is has columns of its own in the file.
              const text = toString(cell).replace(/\s\([^)]*\)$/, '');
              return time ? String(time.properties.dateTime) : text.trim();
            },
          ),
        );
      const csv: string[][] = parse(readFileSync(join(siteDir, `charts/${id}.csv`)));
      const [heads = [], ...filed] = csv;
      const [first] = elements(table, ({ tagName }) => tagName === 'tr');
      const headed = elements(first ?? table, ({ tagName }) => tagName === 'th').map(toString);
      // A relation has one cell for its period, and one for its label and amount; its file has a column for each fact.
      const period = headed.findIndex((head) => head === labels.chartPeriod);
      const relation = headed.findIndex((head) => head === labels.chartRelation);
      assert.equal(filed.length, shown.length);
      for (const [at, cells] of shown.entries()) {
        for (const [column, text] of cells.entries()) {
          if (period >= 0 && column >= period) break;
          const cell = filed[at]?.[column] ?? '?';
          if (column === relation) {
            assert.ok(text.startsWith(cell), `${text} starts with ${cell}`);
            continue;
          }
          if (isAssessment(heads[column])) {
            const word = words.find(({ shape }) => shape === cell)?.word ?? '';
            assert.equal(word, text);
            continue;
          }
          const number = Number(text.replaceAll(',', '').replace('−', '-'));
          if (text === '' || Number.isNaN(number)) assert.equal(cell.replace(/^'/, ''), text);
          else
            assert.ok(
              text === cell || Math.abs(number - Number(cell)) <= 0.51,
              `${text} is ${cell}`,
            );
        }
      }
    });

    test(`${name}: the picture of ${id} is 1200 pixels wide and the same when drawn again`, () => {
      const png = readFileSync(join(siteDir, `charts/${id}.png`));
      assert.equal(png.readUInt32BE(16), 1200);
      const again = svgPng(readFileSync(join(siteDir, `charts/${id}.svg`), 'utf8'));
      assert.ok(png.equals(Buffer.from(again)));
    });
  }
}
