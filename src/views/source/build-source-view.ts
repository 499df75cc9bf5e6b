import { assessmentOf } from '../../model/values/assessment.ts';
import type { Words } from '../../model/labels/labels.ts';
import { comparePartialDates } from '../../model/dates/partial-date.ts';
import { bibliographyItem, type Source } from '../../model/sources/source.ts';
import { sourcePath, sourceSlug } from '../../model/sources/source-path.ts';
import { buildTimelineItemViews } from '../parts/statements/build-timeline-item-views.ts';
import { workLanguageTag } from '../../model/sources/work-language.ts';
import { showValue, valueDetail } from '../../model/values/shown-value.ts';
import type { Graph } from '../../connect/graph.ts';
import { compareNewestFirst } from '../../model/dates/compare-newest-first.ts';
import { linkToEntity, namedLink, pageLink } from '../parts/links/page-links.ts';
import { buildQuoteView } from '../parts/statements/build-quote-views.ts';
import { relationDetail } from '../parts/statements/build-relation-views.ts';
import type { SourceUses } from './source-uses.ts';
import { isEvent } from '../../link/timeline/timeline.ts';
import type { PageLink } from '../parts/links/page-link.ts';
import type { CitingTextView, ListedSource, SourceView } from './source-view.ts';

/** What of the site cites a source, and the charts that rest on it. */
export interface UsesWithCharts extends SourceUses {
  charts: readonly PageLink[];
}

/** The page of a source. */
export function buildSourceView(
  graph: Graph,
  source: Source,
  uses: UsesWithCharts,
  words: Words,
): SourceView {
  const { key } = source;
  const cited = buildCitedViews(graph, uses, words);
  const entry = graph.bibliography.of(source);
  const lang = source.language && workLanguageTag(source.language);
  return {
    slug: sourceSlug(key),
    path: sourcePath(key),
    source: bibliographyItem(source),
    ...(entry && { entry }),
    ...(lang && { lang }),
    citedBy: countPages(cited),
    ...cited,
  };
}

type CitedViews = Omit<SourceView, keyof ListedSource>;

function buildCitedViews(graph: Graph, uses: UsesWithCharts, words: Words): CitedViews {
  const resting = [...uses.entities, ...uses.facts.map(({ entity }) => entity)];
  const ids = new Set(resting.map(({ id }) => id));
  const events = [...ids]
    .flatMap((id) => graph.points.get(id)?.filter(isEvent) ?? [])
    .sort((a, b) => comparePartialDates(a.date, b.date));
  const eventIds = new Set(events.map(({ entity }) => entity));
  return {
    texts: buildTextViews(graph, uses),
    facts: uses.facts.map(({ entity, field, value }) => {
      const detail = valueDetail(value, words);
      return {
        entity: linkToEntity(entity),
        label: field.label,
        text: showValue(value, words).text,
        ...(detail && { detail }),
        ...assessmentOf(value),
      };
    }),
    relations: uses.relations.map(({ entity, field, relation }) => {
      const detail = relationDetail(relation, words);
      return {
        entity: linkToEntity(entity),
        label: field.label,
        other: namedLink(graph, relation.target),
        ...(detail && { detail }),
        ...assessmentOf(relation),
      };
    }),
    events: buildTimelineItemViews(graph, events, words.language, { of: () => [], keys: () => [] }),
    entities: uses.entities.filter(({ id }) => !eventIds.has(id)).map(linkToEntity),
    quotes: uses.quotes.flatMap((quote) => buildQuoteView(graph, quote)),
    datasets: uses.datasets.map(({ dataset, isWhole, rowCount }) => ({
      dataset: { title: dataset.title, path: dataset.path },
      isWhole,
      rowCount,
    })),
    charts: [...uses.charts],
  };
}

/** Pages whose text cites the source, newest first, undated last. */
function buildTextViews(graph: Graph, { texts }: SourceUses): CitingTextView[] {
  return texts
    .flatMap(({ from, anchors, places }): CitingTextView[] => {
      const page = pageLink(graph, from);
      if (!page) return [];
      const date = graph.pageDates.get(from);
      const [anchor] = anchors;
      // Show a sentence with two citations once.
      const sentences = new Set<string>();
      const shown = places.filter(
        ({ sentence }) => !sentences.has(sentence) && sentences.add(sentence),
      );
      return [
        {
          page,
          ...(date && { date }),
          count: anchors.length,
          ...(anchor && { anchor }),
          places: shown.map((place) => ({ anchor: place.anchor, sentence: place.sentence })),
        },
      ];
    })
    .sort((a, b) => compareNewestFirst(a.date, b.date));
}

function countPages({ texts, quotes, datasets, charts, ...rest }: CitedViews): number {
  const { facts, relations, events, entities } = rest;
  const pages = [
    ...[...texts, ...quotes].map(({ page }) => page),
    ...[...facts, ...relations].map(({ entity }) => entity),
    ...datasets.map(({ dataset }) => dataset),
    ...[...events, ...entities, ...charts],
  ];
  return new Set(pages.map(({ path }) => path)).size;
}
