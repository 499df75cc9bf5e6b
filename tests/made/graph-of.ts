import { buildGraph, type Graph } from '../../src/connect/graph.ts';
import { linkSite } from '../../src/link/site/site.ts';
import type { Records } from '../../src/model/records/records.ts';
import { renderText } from '../markdown/render-text.ts';

/** The graph of a site whose pages have no text. */
export function graphOf(records: Records): Graph {
  const site = linkSite(records);
  const silent = renderText('');
  return buildGraph(site, new Map([...site.prose.keys()].map((key) => [key, silent])));
}
