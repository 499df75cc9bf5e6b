import { offerCopy } from './chart-copy.ts';
import { ChartExplorer, type Position } from './chart-explorer.ts';
import { readPlot } from './chart-plot.ts';
import { readSeries, type ChartSeries } from './chart-series.ts';

/*
 * What a chart does beyond being looked at: its values by pointer, touch and keys, and its table to be copied.
 * A figure whose drawing says nothing of its scale (`data-plot`) keeps to the copying.
 */
for (const figure of document.querySelectorAll<HTMLElement>('figure.fig')) enliven(figure);

function enliven(figure: HTMLElement): void {
  const table = figure.querySelector<HTMLTableElement>('.tbl table');
  if (!table) return;
  const voice = document.createElement('p');
  voice.className = 'sr';
  voice.ariaLive = 'polite';
  figure.append(voice);
  const say = (text: string): void => {
    voice.textContent = text;
  };
  offerCopy(figure, say);
  let series: ChartSeries[] | undefined;
  const label = figure.querySelector<HTMLElement>('.btns')?.dataset['labelKeys'] ?? '';
  for (const svg of figure.querySelectorAll<SVGSVGElement>('svg[data-plot]')) {
    let explorer: ChartExplorer | undefined;
    // A long table is read when someone first asks, not while the page loads.
    const open = (): ChartExplorer | undefined => {
      const plot = explorer ? undefined : readPlot(svg, (series ??= readSeries(table)));
      if (plot) explorer = new ChartExplorer(svg, plot);
      return explorer;
    };
    followPointer(svg, open);
    followKeys(svg, open, label, say);
    addEventListener('resize', () => explorer?.refresh());
  }
}

type Open = () => ChartExplorer | undefined;

function followPointer(svg: SVGSVGElement, open: Open): void {
  let explorer: ChartExplorer | undefined;
  const follow = (event: PointerEvent): void => {
    explorer = open();
    const label = event.target instanceof Element ? event.target.closest('.lab') : null;
    if (label instanceof SVGElement) {
      explorer?.hide();
      explorer?.pick(label.dataset['series']);
      return;
    }
    const { left, top, width } = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / width;
    explorer?.pointAt((event.clientX - left) * scale, (event.clientY - top) * scale);
  };
  svg.addEventListener('pointermove', follow);
  svg.addEventListener('pointerdown', follow);
  // What a finger has found stays until it touches elsewhere; a scroll that began here found nothing.
  svg.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') explorer?.hide();
  });
  svg.addEventListener('pointercancel', () => explorer?.hide());
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !svg.contains(target)) explorer?.hide();
  });
}

function followKeys(
  svg: SVGSVGElement,
  open: Open,
  label: string,
  say: (text: string) => void,
): void {
  const stop = document.createElement('div');
  stop.className = 'keys';
  stop.tabIndex = 0;
  // An image takes no keys from a screen reader; an application does.
  stop.role = 'application';
  stop.ariaLabel = label;
  stop.setAttribute('aria-describedby', svg.querySelector('title')?.id ?? '');
  const go = (explorer: ChartExplorer, position: Position): void => {
    explorer.moveTo(position);
    say(inWords(position));
  };
  stop.addEventListener('focus', () => {
    const explorer = open();
    const position = explorer?.start();
    if (explorer && position) go(explorer, position);
  });
  stop.addEventListener('blur', () => open()?.hide());
  stop.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const explorer = open();
    if (!explorer || altKey || ctrlKey || metaKey) return;
    if (key === 'Escape') explorer.hide();
    const position = explorer.after(key);
    if (!position) return;
    event.preventDefault();
    go(explorer, position);
  });
  svg.after(stop);
}

/** `Tencent, 31 Mar 2021, 746.518 US$ bn`: as the table has it. */
function inWords({ series, point }: Position): string {
  return [series.name, point.date, `${point.value} ${series.unit}`.trim()].join(', ');
}
