import type { Labels } from '../model/labels/labels.ts';
import { filePath, sitePath, withBase, type SitePath } from '../model/addresses/path.ts';

export interface ChartLink {
  label: string;
  href: string;
}

/** The addresses of a chart of `charts/` beside that of its page. */
export function chartFiles(id: string): Record<'csv' | 'svg' | 'png' | 'embed', SitePath> {
  return {
    csv: filePath('charts', `${id}.csv`),
    svg: filePath('charts', `${id}.svg`),
    png: filePath('charts', `${id}.png`),
    embed: sitePath('charts', id, 'embed'),
  };
}

/** What the quiet row of such a chart leads to. */
export function chartLinks(
  { id, path }: { id: string; path: SitePath },
  labels: Labels,
  base: string,
): { csvHref: string; links: ChartLink[] } {
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
