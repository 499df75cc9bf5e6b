import type { Element } from 'hast';
import { withBase } from '../model/addresses/path.ts';
import type { Labels } from '../model/labels/labels.ts';
import { chartLinks, datasetLinks } from './chart-links.ts';
import { chartFigure, type FigureInput, type FigureOptions } from './figure/chart-figure.ts';
import type { PreparedCharts } from './prepared-charts.ts';

/** Draws charts as figures with links to the pages and files of what they show. */
export interface LinkedFigures {
  /** A chart as its file describes it: its title and its table lead to its page, and it has files of its own. */
  ofFile(input: FigureInput, options: FigureOptions): Element;
  /** Any other chart, with the files of its dataset. */
  ofOther(input: FigureInput, options: FigureOptions): Element;
}

export function createLinkedFigures(
  prepared: PreparedCharts,
  labels: Labels,
  base: string,
): LinkedFigures {
  return {
    ofFile(input, options) {
      const { chart } = input;
      const page = withBase(chart.path, base);
      const links = { ...chartLinks(chart, labels, base), titleHref: page, tableHref: page };
      return chartFigure(input, { ...options, ...links }, prepared.of(input));
    },
    ofOther(input, options) {
      const { chart, dataset } = input;
      const links = dataset && datasetLinks(dataset, labels, base);
      return chartFigure(input, { ...options, ...links }, prepared.known(chart));
    },
  };
}
