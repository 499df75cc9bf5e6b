import { drawingSizes } from './charts/drawing-size.ts';
import { figureWords } from './charts/figure-words.ts';
import { readRows } from './charts/plain-rows.ts';
import { withoutLinks } from './charts/without-links.ts';
import type { DrawnChart } from './chart-pages.ts';
import { bibtex } from './exports/bibliography-bibtex.ts';
import { cslJson } from './exports/bibliography-csl.ts';
import { tableCsv } from './exports/chart-csv.ts';
import { svgPng } from './exports/chart-png.ts';
import { chartSvg } from './exports/chart-svg.ts';
import { dataPackage } from './exports/data-package.ts';
import type { SiteView } from './graph/views/site-view.ts';
import { filePath, type SitePath } from './model/path.ts';
import type { Records } from './model/site.ts';
import { measureText, pictureColors } from './picture-look.ts';
import { standaloneSheet } from './styles/standalone-sheet.ts';
import { themeSheet } from './styles/theme-sheet.ts';

/** A file that the build makes and no page route writes. */
export interface GeneratedFile {
  to: SitePath;
  /** Made only when it is asked for, since a picture takes its time. */
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

function rowsOf({ picture, input }: DrawnChart): ReturnType<typeof readRows> {
  if (!picture) return { heads: [], rows: [] };
  return picture.rows?.() ?? readRows(picture.table, input.language);
}

function standalone({ view, input, picture }: DrawnChart, site: SiteView, css: string): string {
  const { paper, ink, quiet } = pictureColors();
  const size = drawingSizes.findLast(({ name }) => name === 'l');
  const drawing = picture && size && picture.draw?.(size);
  const words = picture ? figureWords(input, picture) : { key: [], foot: [] };
  const nothing = { width: 912, height: 40, content: [] };
  const { width, height, content } = drawing ?? nothing;
  return chartSvg(
    {
      title: view.title,
      ...('subtitle' in words && words.subtitle && { subtitle: words.subtitle }),
      description: view.alternative,
      drawing: { width, height, content: withoutLinks(content) },
      key: words.key.map(({ text, mark }) => ({
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
