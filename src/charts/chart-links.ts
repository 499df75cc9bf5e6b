import type { Dataset } from '../model/data/dataset.ts';
import type { Labels } from '../model/labels/labels.ts';
import { filePath, sitePath, withBase, type SitePath } from '../model/addresses/path.ts';

/** The links below a chart: to its rows, and others after that. */
interface ChartLinks {
  csvHref: string;
  links: { label: string; href: string }[];
}

/** Where the files of a chart are. */
export type ChartFilePaths = Record<'csv' | 'svg' | 'png' | 'embed' | 'oembed', SitePath>;

/** The paths of the files of a chart of `charts/`. */
export function chartFiles(id: string): ChartFilePaths {
  return {
    csv: filePath('charts', `${id}.csv`),
    svg: filePath('charts', `${id}.svg`),
    png: filePath('charts', `${id}.png`),
    embed: sitePath('charts', id, 'embed'),
    oembed: filePath('charts', `${id}.oembed.json`),
  };
}

/** The links below a chart of `charts/`. */
export function chartLinks(
  { id, path }: { id: string; path: SitePath },
  labels: Labels,
  base: string,
): ChartLinks {
  const { csv, svg, png } = chartFiles(id);
  const page = withBase(path, base);
  return {
    csvHref: withBase(csv, base),
    links: [
      { label: labels.svg, href: withBase(svg, base) },
      { label: labels.png, href: withBase(png, base) },
      { label: labels.embed, href: `${page}#embed` },
      { label: labels.cite, href: `${page}#cite` },
    ],
  };
}

/** The links below a chart that has no files of its own, to its dataset. */
export function datasetLinks(
  { id, path }: Dataset,
  labels: Labels,
  base: string,
): ChartLinks & { tableHref: string } {
  const page = withBase(path, base);
  return {
    csvHref: withBase(filePath('data', `${id}.csv`), base),
    links: [{ label: labels.aboutData, href: page }],
    tableHref: `${page}#rows`,
  };
}
