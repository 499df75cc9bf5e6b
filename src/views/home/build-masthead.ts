import type { Graph } from '../../connect/graph.ts';
import { comparePartialDates } from '../../model/dates/partial-date.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { counted, fill, type Words } from '../../model/labels/labels.ts';
import { commaIn } from '../../model/text/language.ts';
import type { Masthead } from '../page-type/page-frame.ts';
import { countsOf } from '../site/site-counts.ts';

/** How much the site holds, and the date of its newest article or page. */
export function buildMasthead(graph: Graph, words: Words): Masthead {
  const { articles, pages } = graph.records;
  const dates = [...articles, ...pages].flatMap((each) => each.updated ?? each.date ?? []);
  const [newest] = dates.sort((a, b) => comparePartialDates(b, a));
  return { summary: summaryOf(graph, words), ...(newest && { newest }) };
}

/** Leaves out counts of zero. A site with only texts counts these. */
function summaryOf(graph: Graph, { labels, language }: Words): string {
  const { articles, pages } = graph.records;
  const { entities, events, sources } = countsOf(graph);
  const texts = articles.length + pages.length;
  const say = (count: number, one: string, several: string): string =>
    count === 0 ? '' : counted(countIn(language, count), one, several);
  const named = {
    entities: say(entities - events, labels.entityCountOne, labels.entityCount),
    events: say(events, labels.eventCountOne, labels.eventCount),
    sources: say(sources, labels.sourceCountOne, labels.sourceCount),
  };
  const there = Object.values(named).filter((part) => part !== '');
  if (there.length === 0) return say(texts, labels.pageSummaryOne, labels.pageSummary);
  if (there.length === 3) return fill(labels.siteSummary, named);
  return there.join(commaIn(language));
}
