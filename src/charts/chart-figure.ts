// placeholder until the real one lands
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Chart } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Labels } from '../model/labels.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Source } from '../model/source.ts';
import { filePath } from '../model/path.ts';
export interface ChartInput {
  chart: Chart;
  dataset: Dataset;
  entities: ReadonlyMap<string, { title: string; href?: string; kind?: string }>;
  events: readonly { id: string; title: string; date: PartialDate; href: string; involves: readonly string[] }[];
  sources: ReadonlyMap<string, Source>;
  language: string;
  labels: Labels;
}
export interface FigureOptions { anchor: string; headingLevel: 2 | 3; number?: number; titleHref?: string; csvHref?: string; wide?: boolean }
export function chartFigure(input: ChartInput, options: FigureOptions): Element {
  return h('figure', { class: 'fig', id: options.anchor }, h('figcaption', h(`h${options.headingLevel}`, input.chart.title)));
}
export function sparkLine(_values: readonly (number | null)[], _size: { width: number; height: number }): Element {
  return h('span');
}
export function profileChart(dataset: Dataset, entity: { id: string; title: string }, _labels: Labels, _language: string): Chart {
  return { id: dataset.id, path: filePath('data', dataset.id), at: dataset.at, title: dataset.title, type: 'line', data: dataset.id, scale: 'linear', events: 'auto', facets: false, highlight: [], entities: [entity.id] };
}
