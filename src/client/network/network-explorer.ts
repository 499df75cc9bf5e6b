import sheet from '../../styles/sheets/charts/network-tools.css?url';
import { addSheet } from '../page/add-sheet.ts';
import { NetworkFocus } from './network-focus.ts';
import { NetworkFrame } from './network-frame.ts';
import { offerTools } from './network-tools.ts';

/**
 * Adds to networks what paper cannot do: a name and those around it stand out, the drawing can be enlarged and moved,
 * and names can be found in it. Filters work without this.
 */
export async function start(): Promise<void> {
  const figures = document.querySelectorAll<HTMLElement>('figure.fig:has(.web)');
  // Thumbnails of webs are links.
  if (figures.length === 0) return;
  await addSheet(sheet);
  for (const figure of figures) {
    const drawings = [...figure.querySelectorAll<SVGSVGElement>('.d > svg:has(.web)')].map(
      (svg) => ({ svg, focus: new NetworkFocus(svg), frame: new NetworkFrame(svg) }),
    );
    const filters = figure.querySelector<HTMLElement>('.net-filters');
    if (filters) offerTools(filters, drawings);
  }
}
