import type { Plot, PlottedPoint, PlottedSeries } from './chart-plot.ts';

/** One row of the readout: a series and its value on the date shown. */
export interface Reading {
  series: PlottedSeries;
  point: PlottedPoint;
}

/** Shows the values at one date over a drawing: a hairline, a dot on each line, and a box with the numbers. */
export class ReadoutBox {
  private readonly svg: SVGSVGElement;
  private readonly marks = svgElement('g', { class: 'probe', 'aria-hidden': 'true' });
  private readonly box = document.createElement('div');

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
    this.box.className = 'readout';
    this.box.ariaHidden = 'true';
  }

  /**
   * @param readings in display order; never empty.
   * @param active id of the highlighted series.
   */
  show(plot: Plot, readings: readonly Reading[], active: string): void {
    const [first] = readings;
    if (!first) return;
    const { top, bottom } = plot;
    const x = first.point.x;
    const dots = readings.map(({ series, point }) =>
      svgElement('circle', {
        class: `dot c-${series.color}`,
        cx: point.x,
        cy: point.y,
        r: series.id === active ? 5 : 3.5,
      }),
    );
    this.marks.replaceChildren(
      svgElement('line', { class: 'cross', x1: x, x2: x, y1: top - 6, y2: bottom }),
      ...dots,
    );
    this.box.replaceChildren(
      htmlElement('p', 'when', first.point.date, htmlElement('span', '', first.series.unit)),
      ...readings.map((reading) => rowOf(reading, reading.series.id === active)),
    );
    this.svg.append(this.marks);
    this.svg.after(this.box);
    this.place(plot, x);
  }

  hide(): void {
    this.marks.remove();
    this.box.remove();
  }

  /** Places the box beside the hairline, on the side with more room, inside the drawing. */
  private place({ left, right, top }: Plot, x: number): void {
    const { width } = this.svg.getBoundingClientRect();
    const scale = width / this.svg.viewBox.baseVal.width;
    const own = this.box.offsetWidth;
    const wanted = x < (left + right) / 2 ? x * scale + 12 : x * scale - 12 - own;
    this.box.style.left = `${Math.max(0, Math.min(wanted, width - own))}px`;
    this.box.style.top = `${top * scale}px`;
  }
}

function rowOf({ series, point }: Reading, isActive: boolean): HTMLElement {
  const key = svgElement('svg', { viewBox: '0 0 16 8', width: 16, height: 8 });
  const line = { class: `ln c-${series.color}`, 'stroke-dasharray': series.dash };
  key.append(svgElement('path', { ...line, d: 'M0,4L16,4' }));
  const row = htmlElement(
    'p',
    isActive ? 'now' : '',
    htmlElement('span', '', series.name),
    htmlElement('span', 'n', point.value),
  );
  row.prepend(key);
  return row;
}

function htmlElement(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function svgElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
