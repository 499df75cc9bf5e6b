import { drawingSizes } from '../charts/marks/drawing-size.ts';
import { figureWords } from '../charts/figure/figure-words.ts';
import { readRows } from '../charts/text/plain-rows.ts';
import { withoutLinks } from '../charts/marks/without-links.ts';
import type { DrawnChart } from '../views/chart/drawn-charts.ts';
import { bibtex } from './bibliography/bibliography-bibtex.ts';
import { cslJson } from './bibliography/bibliography-csl.ts';
import { tableCsv } from './data/chart-csv.ts';
import { svgPng } from './pictures/chart-png.ts';
import { chartSvg } from './pictures/chart-svg.ts';
import { dataPackage } from './data/data-package.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { filePath, type SitePath } from '../model/addresses/path.ts';
import type { Records } from '../model/records/records.ts';
import { measureText, pictureColors } from './pictures/picture-look.ts';
import { standaloneSheet } from './pictures/standalone-sheet.ts';
import { themeSheet } from './theme/theme-sheet.ts';

/** A file that the build makes and no page route writes. */
export interface GeneratedFile {
  to: SitePath;
  /** Made only when it is asked for, since drawing one takes its time. */
  make: () => string | Uint8Array;
}

/** Each chart as CSV, SVG and PNG, the descriptor of all tables, the bibliography. */
export function generatedFiles(
  charts: readonly DrawnChart[],
  site: SiteView,
  records: Records,
): GeneratedFile[] {
  const css = standaloneSheet(themeSheet(site));
  const files = charts.flatMap((chart): GeneratedFile[] => {
    const { csv, svg, png } = chart.view.files;
    const drawn = (): string => standalone(chart, site, css);
    return [
      { to: csv, make: () => tableCsv(rowsOf(chart)) },
      { to: svg, make: drawn },
      { to: png, make: () => svgPng(drawn()) },
    ];
  });
  const descriptor = (): string => `${JSON.stringify(dataPackage(records, site), null, 2)}\n`;
  const { sources, datasets } = records;
  return [
    ...files,
    ...(datasets.length > 0
      ? [{ to: filePath('data', 'datapackage.json'), make: descriptor }]
      : []),
    ...(sources.length > 0
      ? [
          { to: filePath('sources.json'), make: () => cslJson(sources) },
          { to: filePath('sources.bib'), make: () => bibtex(sources, site) },
        ]
      : []),
  ];
}

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
