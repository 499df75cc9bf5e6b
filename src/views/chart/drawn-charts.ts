import { s } from 'hastscript';
import { drawingHtml } from '../../charts/marks/drawing-html.ts';
import { chartFiles, chartLinks } from '../../charts/chart-links.ts';
import {
  chartFigure,
  type FigureInput,
  type PreparedChart,
} from '../../charts/figure/chart-figure.ts';
import { embedHeight } from '../../charts/figure/embed-height.ts';
import { listDrawing } from './list-drawing.ts';
import { withoutLinks, withoutTitles } from '../../charts/marks/without-links.ts';
import { embedCode } from './embed-code.ts';
import { linksOnTop } from './links-on-top.ts';
import { buildCitationView } from '../parts/references/build-citation-view.ts';
import type { Graph } from '../../connect/graph.ts';
import { buildReferenceViews } from '../parts/references/build-reference-views.ts';
import { describedLink } from '../parts/links/page-links.ts';
import { targetKey } from '../../link/target.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import type { ChartPageView } from './chart-page-view.ts';
import type { DescribedLink } from '../parts/links/page-link.ts';
import type { Chart } from '../../model/records/chart.ts';
import type { Labels } from '../../model/labels/labels.ts';
import { withBase } from '../../model/addresses/path.ts';
import type { SiteAddress } from '../../model/addresses/site-address.ts';

/** A chart of `charts/` with its page and its drawing, from which its files are made. */
export interface DrawnChart {
  view: ChartPageView;
  input: FigureInput;
  /** Absent if there is nothing to show. */
  prepared?: PreparedChart;
}

/** Every chart of `charts/` whose data exists. */
export function drawnCharts({ graph, charts, ...words }: ViewInput): DrawnChart[] {
  const users = chartUsers(graph);
  return graph.records.charts.flatMap((chart) => {
    const drawn = charts.prepare(chart);
    if (!drawn) return [];
    const { input, prepared } = drawn;
    const usedOn = users.get(chart.id) ?? [];
    const view = { ...buildChartPageView(graph, input, prepared, words), usedOn };
    return [{ view, input, ...(prepared && { prepared }) }];
  });
}

function buildChartPageView(
  graph: Graph,
  input: FigureInput,
  prepared: PreparedChart | undefined,
  { labels, address }: { labels: Labels; address: SiteAddress },
): Omit<ChartPageView, 'usedOn'> {
  const { chart, dataset } = input;
  const { id, path, title, subtitle } = chart;
  const { base, url } = address;
  const files = chartFiles(id);
  const license = dataset?.license ?? graph.records.settings.license;
  const anchor = `chart-${id}`;
  const own = { anchor, headingLevel: 1, hasOpenTable: true, hasScaleSwitch: true } as const;
  const embedded = { anchor, headingLevel: 1, titleHref: withBase(path, base) } as const;
  const { csvHref, links } = chartLinks(chart, labels, base);
  // Its page says the note in a section of its own.
  const { note, ...withoutNote } = chart;
  const shown = chart.description === undefined && note ? withoutNote : chart;
  const figure = chartFigure({ ...input, chart: shown }, { ...own, csvHref, links }, prepared);
  const embeddedFigure = chartFigure(input, { ...embedded, csvHref }, prepared);
  const height = embedHeight(embeddedFigure);
  const alternative = prepared?.description ?? '';
  const description = chart.description ?? alternative;
  const said = chart.description ?? note;
  return {
    id,
    path,
    title,
    ...(subtitle && { subtitle }),
    ...(description && { description }),
    ...(said && { said }),
    figureHtml: drawingHtml(figure),
    embedHtml: drawingHtml(linksOnTop(embeddedFigure)),
    alternative,
    files,
    ...(prepared?.draw && { thumbHtml: thumbnail(prepared.draw) }),
    embedCode: embedCode({ title, address: url + files.embed, height }),
    embedHeight: height.tallest,
    ...(dataset && { dataset: { title: dataset.title, path: dataset.path } }),
    ...(license && { license }),
    references: buildReferenceViews(prepared?.sources ?? dataset?.sources ?? [], graph),
    citation: buildCitationView(
      graph,
      { type: 'graphic', title, path, license, dataTo: prepared?.to },
      url,
    ),
    ...(prepared?.to && { to: prepared.to }),
  };
}

/** A drawing for lists, hidden from screen readers: the title beside it is the link. */
function thumbnail(draw: NonNullable<PreparedChart['draw']>): string {
  const { width, height, content } = listDrawing(draw) ?? { width: 1, height: 1, content: [] };
  const viewBox = `0 0 ${width} ${Math.ceil(height)}`;
  const marks = withoutTitles(withoutLinks(content));
  return drawingHtml(s('svg', { viewBox, 'aria-hidden': 'true' }, marks));
}

/** The pages that draw or link to each chart, by its id. */
function chartUsers(graph: Graph): Map<Chart['id'], DescribedLink[]> {
  const users = new Map<string, Map<string, DescribedLink>>();
  const add = (id: string, link: DescribedLink | undefined): void => {
    if (!link) return;
    users.set(id, (users.get(id) ?? new Map<string, DescribedLink>()).set(link.path, link));
  };
  for (const [key, { charts }] of graph.rendered) {
    for (const id of charts) add(id, describedLink(graph, key));
  }
  for (const { id } of graph.records.charts) {
    for (const { from } of graph.backlinks.get(targetKey({ type: 'chart', id })) ?? []) {
      add(id, describedLink(graph, from));
    }
  }
  return new Map([...users].map(([id, links]) => [id, [...links.values()]]));
}
