import { ReadoutBox, type Reading } from './chart-box.ts';
import type { Plot, PlottedPoint, PlottedSeries } from './chart-plot.ts';

/** What is being read off a drawing: the series last pointed at, and the date. */
export interface Position {
  series: PlottedSeries;
  point: PlottedPoint;
}

/** Moves through the values of one drawing and shows where it is; how it is moved is for others to say. */
export class ChartExplorer {
  private readonly svg: SVGSVGElement;
  private readonly plot: Plot;
  private readonly box: ReadoutBox;
  private position: Position | undefined;
  private isShown = false;

  constructor(svg: SVGSVGElement, plot: Plot) {
    this.svg = svg;
    this.plot = plot;
    this.box = new ReadoutBox(svg, plot);
  }

  /** The date nearest to a place in the drawing, and the series nearest to it on that date. */
  pointAt(x: number, y: number): void {
    const { left, right, top, bottom } = this.plot;
    if (x < left - 8 || x > right + 8 || y < top - 14 || y > bottom + 24) return this.hide();
    const stop = nearest(this.plot.stops, (each) => Math.abs(each.x - x));
    if (!stop) return;
    const here = this.readingsAt(stop.time);
    this.position = nearest(here, ({ point }) => Math.abs(point.y - y));
    this.pick(undefined);
    this.show();
  }

  /** The newest value of what the title speaks of. */
  start(): Position | undefined {
    const { series } = this.plot;
    const main = series.find(({ weight }) => weight === 'main') ?? series[0];
    const point = main?.points.at(-1);
    return this.position ?? (main && point && { series: main, point });
  }

  /** The value to which a key leads; `undefined` for keys that mean nothing here. */
  after(key: string): Position | undefined {
    const here = this.start();
    if (!here) return undefined;
    const { points } = here.series;
    const place = points.indexOf(here.point);
    const to = (at: number): Position => ({
      series: here.series,
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

  moveTo(position: Position): void {
    this.position = position;
    this.pick(position.series.id);
    this.show();
  }

  /** Sets one series apart from the others, or none. */
  pick(id: string | undefined): void {
    const isOne = id !== undefined && this.plot.series.length > 1;
    this.svg.classList.toggle('picked', isOne);
    for (const mark of this.svg.querySelectorAll<SVGElement>('[data-series]')) {
      mark.classList.toggle('chosen', isOne && mark.dataset['series'] === id);
    }
  }

  show(): void {
    if (!this.position) return;
    const { series, point } = this.position;
    const readings = this.readingsAt(point.time)
      .filter((each) => each.series.weight !== 'faint' || each.series === series)
      .sort((a, b) => a.point.y - b.point.y);
    this.isShown = true;
    this.box.show(readings, series.id);
  }

  /** Sets the box right after the drawing has changed its size. */
  refresh(): void {
    if (this.isShown) this.show();
  }

  hide(): void {
    this.isShown = false;
    this.box.hide();
    this.pick(undefined);
  }

  private readingsAt(time: number): Reading[] {
    return this.plot.series.flatMap((series) => {
      const point = series.points.find((each) => each.time === time);
      return point ? [{ series, point }] : [];
    });
  }

  /** The next series above or below, at its date nearest to this one. */
  private beside({ series, point }: Position, step: 1 | -1): Position {
    const places = this.plot.series.flatMap((each): Position[] => {
      const near = nearest(each.points, ({ x }) => Math.abs(x - point.x));
      return near ? [{ series: each, point: each === series ? point : near }] : [];
    });
    places.sort((a, b) => a.point.y - b.point.y);
    const place = places.findIndex((each) => each.series === series);
    return places[Math.max(0, Math.min(place + step, places.length - 1))] ?? { series, point };
  }
}

function nearest<T>(items: readonly T[], distance: (item: T) => number): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const item of items) {
    if (distance(item) < least) [best, least] = [item, distance(item)];
  }
  return best;
}
