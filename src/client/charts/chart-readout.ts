import sheet from '../../styles/sheets/charts/chart-reading.css?url';
import { addSheet } from '../page/add-sheet.ts';
import { offerCopy } from './chart-copy.ts';
import { ChartExplorer } from './chart-explorer.ts';
import { readPlots } from './chart-plot.ts';
import type { ChartReader } from './chart-reader.ts';
import { readSeries, type ChartSeries } from './chart-series.ts';
import { rescaleSeries } from './chart-scale.ts';
import { MarkExplorer } from './mark-explorer.ts';

/**
 * Makes charts interactive: values can be read by pointer, touch and keyboard, and the table can be copied. A drawing
 * over time gives its plot area in `data-plot`; in other drawings the title of each mark is read.
 */
export async function start(): Promise<void> {
  await addSheet(sheet);
  for (const figure of document.querySelectorAll<HTMLElement>('figure.fig')) enliven(figure);
}

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
  offerCopy(figure, table, say);
  let series: ChartSeries[] | undefined;
  const labels = figure.querySelector<HTMLElement>('.btns')?.dataset ?? {};
  for (const svg of figure.querySelectorAll<SVGSVGElement>('.d > svg')) {
    const isOverTime = svg.matches('[data-plot], :has([data-plot])');
    if (!isOverTime && !svg.querySelector('.mark')) continue;
    let reader: ChartReader | undefined;
    // A long table is parsed on first use, not while the page loads.
    const open = (): ChartReader => {
      reader ??= isOverTime
        ? new ChartExplorer(svg, readPlots(svg, rescaleSeries(svg, (series ??= readSeries(table)))))
        : new MarkExplorer(svg);
      return reader;
    };
    followPointer(svg, open);
    followKeys(svg, open, labels['labelKeys'] ?? '', say);
    addEventListener('resize', () => reader?.refresh());
    // What is read lies over the drawing, also for a pointer that stays where it is.
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') reader?.hide();
    });
  }
}

function followPointer(svg: SVGSVGElement, open: () => ChartReader): void {
  let reader: ChartReader | undefined;
  const follow = ({ target, clientX, clientY }: PointerEvent): void => {
    reader = open();
    const { left, top, width } = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / width;
    const element = target instanceof Element ? target : undefined;
    reader.pointAt((clientX - left) * scale, (clientY - top) * scale, element);
  };
  svg.addEventListener('pointermove', follow);
  // A first tap on a mark that is a link reads it, and a second one follows it.
  let wasRead = false;
  svg.addEventListener('pointerdown', (event) => {
    wasRead = event.target instanceof Element && reader?.reads(event.target) === true;
    follow(event);
  });
  svg.addEventListener('click', (event) => {
    const { target } = event;
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    if (isTap && !wasRead && target instanceof Element) {
      // A tap that was held back until this code was there pressed nothing.
      if (!reader?.reads(target)) follow(event);
      if (reader?.reads(target)) event.preventDefault();
    }
    wasRead = false;
  });
  // After a touch, the readout stays until the next touch elsewhere. A scroll that began here reads nothing.
  svg.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') reader?.hide();
  });
  svg.addEventListener('pointercancel', () => reader?.hide());
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !svg.contains(target)) reader?.hide();
  });
}

function followKeys(
  svg: SVGSVGElement,
  open: () => ChartReader,
  label: string,
  say: (text: string) => void,
): void {
  const stop = document.createElement('div');
  stop.className = 'keys';
  stop.tabIndex = 0;
  // Screen readers pass no keys to an image; they do to an application.
  stop.role = 'application';
  stop.ariaLabel = label;
  stop.setAttribute('aria-describedby', svg.querySelector('title')?.id ?? '');
  const tell = (words: string | undefined): boolean => {
    if (words !== undefined) say(words);
    return words !== undefined;
  };
  stop.addEventListener('focus', () => tell(open().begin()));
  stop.addEventListener('blur', () => open().hide());
  stop.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    if (key === 'Enter') openPage(svg.querySelector('a.here'));
    if (!tell(open().press(key))) return;
    event.preventDefault();
    // A drawing may be taller than the screen, and what is read must be seen.
    for (const shown of [
      svg.querySelector('.here, .cross'),
      stop.parentElement?.querySelector('.readout'),
    ])
      shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  svg.after(stop);
}

/** Opens the page of a mark that is a link. Links in drawings have no method for it. */
function openPage(mark: Element | null): void {
  mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
