import type { Graph } from '../../connect/graph.ts';

/** How many records of each type the site has. */
export interface SiteCounts {
  entities: number;
  events: number;
  sources: number;
  articles: number;
  /** Free pages. */
  pages: number;
  charts: number;
  datasets: number;
  /** Timeline points. */
  dates: number;
  relations: number;
  quotes: number;
  corrections: number;
}

/** Counts the content of a site. */
export function countsOf(graph: Graph): SiteCounts {
  const { entities, articles, sources, pages, charts, datasets } = graph.records;
  return {
    entities: entities.length,
    events: entities.filter(({ id }) => graph.eventIds.has(id)).length,
    sources: sources.length,
    articles: articles.length,
    pages: pages.length,
    charts: charts.length,
    datasets: datasets.length,
    dates: graph.timeline.length + graph.relationPoints.length,
    relations: graph.statements.length,
    quotes: graph.quotes.length,
    corrections: [...articles, ...pages].flatMap((each) => each.corrections).length,
  };
}
