import { ReadoutBox, type Reading } from './chart-box.ts';
import type { ChartReader } from './chart-reader.ts';
import type { Plot, PlottedPoint, PlottedSeries } from './chart-plot.ts';
import { valueText } from './value-text.ts';

/** The value being read: its plot, its series and its point. */
interface Position {
  plot: Plot;
  series: PlottedSeries;
  point: PlottedPoint;
}

/** Reads the values of a drawing over time, with a crosshair, a dot on each line and a box of numbers. */
export class ChartExplorer implements ChartReader {
  private readonly svg: SVGSVGElement;
  private readonly plots: readonly Plot[];
  private readonly box: ReadoutBox;
  private position: Position | undefined;
  private isShown = false;

  /** @param plots one plot, or one for each panel of small multiples. */
  constructor(svg: SVGSVGElement, plots: readonly Plot[]) {
    this.svg = svg;
    this.plots = plots;
    this.box = new ReadoutBox(svg);
  }

  /**
   * Reads the date nearest to the pointer and the series nearest to it on that date. Over a label, highlights its
   * series.
   */
  pointAt(x: number, y: number, target: Element | undefined): void {
    const label = target?.closest<SVGElement>('.lab');
    const plot = this.plots.find((each) => isWithin(each, x, y));
    const stop = plot && nearest(plot.stops, (each) => Math.abs(each.x - x));
    if (label ?? !stop) this.hide();
    if (label) return this.pick(label.dataset['series']);
    if (!stop || !plot) return;
    const reading = nearest(readingsAt(plot, stop.time), ({ point }) => Math.abs(point.y - y));
    this.position = reading && { plot, ...reading };
    this.pick(undefined);
    this.show();
  }

  /** Lines are no links, so that no tap needs to know. */
  reads(): boolean {
    return false;
  }

  begin(): string | undefined {
    const position = this.start();
    return position && this.moveTo(position);
  }

  press(key: string): string | undefined {
    const position = this.after(key);
    return position && this.moveTo(position);
  }

  /** Repositions the box after the drawing has changed size. */
  refresh(): void {
    if (this.isShown) this.show();
  }

  hide(): void {
    this.isShown = false;
    this.box.hide();
    this.pick(undefined);
  }

  /** The current position, or the newest value of the main series. */
  private start(): Position | undefined {
    if (this.position) return this.position;
    const all = this.plots.flatMap((plot) => plot.series.map((series) => ({ plot, series })));
    const main = all.find(({ series }) => series.weight === 'main') ?? all[0];
    const point = main?.series.points.at(-1);
    return main && point && { ...main, point };
  }

  /** The position a key moves to; `undefined` for keys that do nothing here. */
  private after(key: string): Position | undefined {
    const here = this.start();
    if (!here) return undefined;
    const { points } = here.series;
    const place = points.indexOf(here.point);
    const to = (at: number): Position => ({
      ...here,
      point: points[Math.max(0, Math.min(at, points.length - 1))] ?? here.point,
    });
    if (key === 'ArrowLeft') return to(place - 1);
    if (key === 'ArrowRight') return to(place + 1);
    if (key === 'Home') return to(0);
    if (key === 'End') return to(points.length - 1);
    if (key === 'ArrowUp') return this.beside(here, -1);
    if (key === 'ArrowDown') return this.beside(here, 1);
    return undefined;
  }

  private moveTo(position: Position): string {
    this.position = position;
    this.pick(position.series.id);
    this.show();
    return inWords(position);
  }

  /** Highlights one series, or none. */
  private pick(id: string | undefined): void {
    const isOne = id !== undefined && this.plots.some(({ series }) => series.length > 1);
    this.svg.classList.toggle('picked', isOne);
    for (const mark of this.svg.querySelectorAll<SVGElement>('[data-series]')) {
      mark.classList.toggle('chosen', isOne && mark.dataset['series'] === id);
    }
  }

  private show(): void {
    if (!this.position) return;
    const { plot, series, point } = this.position;
    const readings = readingsAt(plot, point.time)
      .filter((each) => each.series.weight !== 'faint' || each.series === series)
      .sort((a, b) => a.point.y - b.point.y);
    this.isShown = true;
    this.box.show(plot, readings, series.id);
  }

  /** The next series above or below, or in the next panel, at its date nearest to the current one. */
  private beside(here: Position, step: 1 | -1): Position {
    const places = this.plots.flatMap((plot) => {
      const ofPlot = plot.series.flatMap((series): Position[] => {
        const near = nearest(series.points, ({ time }) => Math.abs(time - here.point.time));
        return near ? [{ plot, series, point: near }] : [];
      });
      return ofPlot.sort((a, b) => a.point.y - b.point.y);
    });
    const place = places.findIndex(({ series }) => series === here.series);
    return places[Math.max(0, Math.min(place + step, places.length - 1))] ?? here;
  }
}

/** The position as text: `Tencent, 31 Mar 2021, US$746.518 bn`. */
function inWords({ series, point }: Position): string {
  return [series.name, point.date, valueText(point.value, series.unit)].join(', ');
}

function isWithin({ left, right, top, bottom }: Plot, x: number, y: number): boolean {
  return x >= left - 8 && x <= right + 8 && y >= top - 14 && y <= bottom + 24;
}

function readingsAt(plot: Plot, time: number): Reading[] {
  return plot.series.flatMap((series) => {
    const point = series.points.find((each) => each.time === time);
    return point ? [{ series, point }] : [];
  });
}

function nearest<T>(items: readonly T[], distance: (item: T) => number): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const item of items) {
    if (distance(item) < least) [best, least] = [item, distance(item)];
  }
  return best;
}
