import type { ChartDrawing } from '../../charts/chart-drawing.ts';
import type { Graph } from '../../connect/graph.ts';
import type { SiteAddress } from '../../model/addresses/site-address.ts';
import type { Labels } from '../../model/labels/labels.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { SiteView } from '../site/site-view.ts';

/** The site once its texts are connected: all that views are made from. */
export interface ConnectedSite {
  graph: Graph;
  labels: Labels;
  address: SiteAddress;
  charts: ChartDrawing;
  /** Problems of the content, sorted by file and line. The addresses of pages must be known for those of links. */
  problems(): readonly Problem[];
}

/** The input for the views of page types. */
export interface ViewInput extends ConnectedSite {
  /** The facts of the site that every page shows. */
  site: SiteView;
  /** Language of the site, as a BCP 47 tag. */
  language: string;
  /** Calls a maker once and keeps its result, since several pages and files need it. */
  once<Made>(make: (input: ViewInput) => Made): Made;
}

/** The input of all page types of one site. */
export function createViewInput(connected: ConnectedSite, site: SiteView): ViewInput {
  const made = new Map<unknown, unknown>();
  const input: ViewInput = {
    ...connected,
    site,
    language: site.language,
    once<Made>(make: (input: ViewInput) => Made): Made {
      if (!made.has(make)) made.set(make, make(input));
      return made.get(make) as Made;
    },
  };
  return input;
}
