import { figureWords } from '../../charts/figure/figure-words.ts';
import { drawingSizes } from '../../charts/marks/drawing-size.ts';
import { withoutLinks } from '../../charts/marks/without-links.ts';
import { bundleNames } from '../../model/offline/bundle-name.ts';
import type { PlainTable } from '../../model/data/plain-table.ts';
import { fill } from '../../model/labels/labels.ts';
import { once } from '../../model/lazy/once.ts';
import { drawnCharts, type DrawnChart } from '../../views/chart/drawn-charts.ts';
import type { ViewInput } from '../../views/page-type/view-input.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { tableCsv } from '../data/chart-csv.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import type { MadeFile } from '../file-family/output-file.ts';
import { fontsFor } from '../pictures/fonts-for.ts';
import { svgPng } from '../pictures/chart-png.ts';
import { chartSvg } from '../pictures/chart-svg.ts';
import { measureText, pictureColors } from '../pictures/picture-look.ts';
import { textOf } from '../pictures/render-svg.ts';
import { standaloneSheet } from '../pictures/standalone-sheet.ts';
import { themeSheet } from '../theme/theme-sheet.ts';

/** Each chart as CSV and SVG. */
export const chartFiles: FileFamily = {
  offline: bundleNames,
  files: (input) =>
    input.once(standaloneCharts).flatMap(({ chart, drawn }): MadeFile[] => [
      { path: chart.view.files.csv, make: () => tableCsv(chart.prepared?.rows() ?? noRows) },
      { path: chart.view.files.svg, make: drawn },
    ]),
};

/** Each chart as PNG. The app leaves them out: no page shows them, and they would be most of its bytes. */
export const chartPictureFiles: FileFamily = {
  offline: ['folder'],
  files: (input) =>
    input.once(standaloneCharts).map(({ chart, drawn }): MadeFile => ({
      path: chart.view.files.png,
      make: () => svgPng(drawn()),
      madeFrom: () => [drawn(), fontsFor(drawn())],
      words: () => textOf(drawn()),
    })),
};

/** A chart with its drawing as a file of its own, which is made once. */
interface StandaloneChart {
  chart: DrawnChart;
  drawn: () => string;
}

function standaloneCharts(input: ViewInput): StandaloneChart[] {
  const css = standaloneSheet(themeSheet(input.site));
  return input
    .once(drawnCharts)
    .map((chart) => ({ chart, drawn: once(() => standalone(chart, input.site, css)) }));
}

const noRows: PlainTable = { heads: [], rows: [] };

function standalone({ view, input, prepared }: DrawnChart, site: SiteView, css: string): string {
  const { paper, ink, quiet } = pictureColors();
  const size = drawingSizes.findLast(({ name }) => name === 'l');
  const drawing = prepared?.drawWide?.() ?? (size && prepared?.draw?.(size));
  const words = prepared ? figureWords(input, prepared) : { legend: [], foot: [] };
  const nothing = { width: 912, height: 40, content: [] };
  const { license } = view;
  const licensed = license ? [fill(input.labels.license, { license })] : [];
  const { width, height, content } = drawing ?? nothing;
  return chartSvg(
    {
      title: view.title,
      ...('subtitle' in words && words.subtitle && { subtitle: words.subtitle }),
      description: view.alternative,
      drawing: { width, height, content: withoutLinks(content) },
      legend: words.legend.map(({ text, mark }) => ({
        text,
        ...(mark && { mark: withoutLinks(mark) }),
      })),
      foot: [
        ...(drawing ? words.foot : [input.labels.noData, ...words.foot]),
        [`${site.title} · ${site.url}${view.path}`, ...licensed].join(' · '),
      ],
      language: site.language,
    },
    { css, colors: { paper, ink, quiet, rule: ink }, measure: measureText },
  );
}
