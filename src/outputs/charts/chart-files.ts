import { figureWords } from '../../charts/figure/figure-words.ts';
import { drawingSizes } from '../../charts/marks/drawing-size.ts';
import { withoutLinks } from '../../charts/marks/without-links.ts';
import { readRows } from '../../charts/text/plain-rows.ts';
import { bundleNames } from '../../model/bundle-name.ts';
import { drawnCharts, type DrawnChart } from '../../views/chart/drawn-charts.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { tableCsv } from '../data/chart-csv.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import type { MadeFile } from '../file-family/output-file.ts';
import { fontsFor } from '../pictures/fonts-for.ts';
import { svgPng } from '../pictures/chart-png.ts';
import { chartSvg } from '../pictures/chart-svg.ts';
import { measureText, pictureColors } from '../pictures/picture-look.ts';
import { standaloneSheet } from '../pictures/standalone-sheet.ts';
import { themeSheet } from '../theme/theme-sheet.ts';

/** Each chart as CSV, SVG and PNG. */
export const chartFiles: FileFamily = {
  offline: bundleNames,
  files(input) {
    const css = standaloneSheet(themeSheet(input.site));
    return input.once(drawnCharts).flatMap((chart): MadeFile[] => {
      const { csv, svg, png } = chart.view.files;
      let known: string | undefined;
      const drawn = (): string => (known ??= standalone(chart, input.site, css));
      return [
        { path: csv, make: () => tableCsv(rowsOf(chart)) },
        { path: svg, make: drawn },
        { path: png, make: () => svgPng(drawn()), madeFrom: () => [drawn(), fontsFor(drawn())] },
      ];
    });
  },
};

function rowsOf({ prepared, input }: DrawnChart): ReturnType<typeof readRows> {
  if (!prepared) return { heads: [], rows: [] };
  return prepared.rows?.() ?? readRows(prepared.table, input.language);
}

function standalone({ view, input, prepared }: DrawnChart, site: SiteView, css: string): string {
  const { paper, ink, quiet } = pictureColors();
  const size = drawingSizes.findLast(({ name }) => name === 'l');
  const drawing = prepared && size && prepared.draw?.(size);
  const words = prepared ? figureWords(input, prepared) : { legend: [], foot: [] };
  const nothing = { width: 912, height: 40, content: [] };
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
        `${site.title} · ${site.url}${view.path}`,
      ],
      language: site.language,
    },
    { css, colors: { paper, ink, quiet, rule: ink }, measure: measureText },
  );
}
