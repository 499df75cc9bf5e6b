import type { ChartDrawing } from '../../charts/chart-drawing.ts';
import type { Graph } from '../../connect/graph.ts';
import type { SiteAddress } from '../../model/addresses/site-address.ts';
import type { Labels } from '../../model/labels/labels.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { SiteView } from '../site/site-view.ts';

/** What a site is made of, once its texts are connected. */
export interface ConnectedSite {
  graph: Graph;
  labels: Labels;
  address: SiteAddress;
  charts: ChartDrawing;
  /** What the check has found, sorted. */
  problems: readonly Problem[];
  /** What every page shows of the site. */
  site: SiteView;
}

/** What page types make their views of. */
export interface ViewInput extends ConnectedSite {
  /** Language of the site, as a tag. */
  language: string;
  /** What a function makes of this site, made once: several types of pages and of files show the same. */
  once<Made>(make: (input: ViewInput) => Made): Made;
}

/** The input of all page types of one site. */
export function createViewInput(connected: ConnectedSite): ViewInput {
  const made = new Map<unknown, unknown>();
  const input: ViewInput = {
    ...connected,
    language: connected.site.language,
    once<Made>(make: (input: ViewInput) => Made): Made {
      if (!made.has(make)) made.set(make, make(input));
      return made.get(make) as Made;
    },
  };
  return input;
}
