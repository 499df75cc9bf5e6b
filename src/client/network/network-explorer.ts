import sheet from '../../styles/sheets/charts/network-tools.css?url';
import { addSheet } from '../page/add-sheet.ts';
import { NetworkFocus } from './network-focus.ts';
import { NetworkFrame } from './network-frame.ts';
import { offerTools, type NetworkDrawing } from './network-tools.ts';

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
    for (const drawing of drawings) followReader(drawing);
    const filters = figure.querySelector<HTMLElement>('.net-filters');
    if (filters) offerTools(filters, drawings);
  }
}

/** Moves an enlarged drawing to the name that has the focus, and to the one that the keys of the figure read. */
function followReader({ svg, frame }: NetworkDrawing): void {
  const follow = ({ target }: Event): void => {
    if (!(target instanceof SVGGraphicsElement) || !svg.matches('.enlarged')) return;
    frame.reach([target]);
    // The browser has scrolled to the place where the name was.
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  svg.addEventListener('focusin', (event) => {
    // A drawing that moves under a press would lose it.
    if (event.target instanceof Element && event.target.matches(':focus-visible')) follow(event);
  });
  svg.addEventListener('read', follow);
}
