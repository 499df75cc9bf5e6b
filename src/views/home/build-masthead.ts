import type { Graph } from '../../connect/graph.ts';
import { comparePartialDates } from '../../model/dates/partial-date.ts';
import { counted, fill, type Labels } from '../../model/labels/labels.ts';
import type { Masthead } from '../page-type/page-frame.ts';
import { countsOf } from '../site/site-counts.ts';

/** How much the site holds, and the date of its newest article or page. A site of texts alone counts these. */
export function buildMasthead(graph: Graph, labels: Labels): Masthead {
  const { articles, pages } = graph.records;
  const { entities, events, sources } = countsOf(graph);
  const dates = [...articles, ...pages].flatMap((each) => each.updated ?? each.date ?? []);
  const [newest] = dates.sort((a, b) => comparePartialDates(b, a));
  return {
    summary:
      entities + sources > 0
        ? fill(labels.siteSummary, {
            entities: counted(entities - events, labels.entityCountOne, labels.entityCount),
            events: counted(events, labels.eventCountOne, labels.eventCount),
            sources: counted(sources, labels.sourceCountOne, labels.sourceCount),
          })
        : fill(labels.pageSummary, { count: articles.length + pages.length }),
    ...(newest && { newest }),
  };
}
