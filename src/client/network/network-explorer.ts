import sheet from '../../styles/sheets/charts/network-tools.css?url';
import { addSheet } from '../page/add-sheet.ts';
import { NetworkFocus } from './network-focus.ts';
import { NetworkFrame } from './network-frame.ts';
import { offerTools } from './network-tools.ts';

/**
 * Adds to networks what paper cannot do: a name and those around it stand out, the drawing can be enlarged and moved,
 * and names can be found in it. Filters work without this.
 */
export async function explore(): Promise<void> {
  await addSheet(sheet);
  for (const figure of document.querySelectorAll<HTMLElement>('figure.fig:has(.web)')) {
    const drawings = [...figure.querySelectorAll<SVGSVGElement>('.d > svg:has(.web)')].map(
      (svg) => ({ svg, focus: new NetworkFocus(svg), frame: new NetworkFrame(svg) }),
    );
    const filters = figure.querySelector<HTMLElement>('.net-filters');
    if (filters) offerTools(filters, drawings);
  }
}
