import { feedPath, markdownPath } from '../../model/addresses/page-files.ts';
import { definePageType, pageOfText, type PlannedPage } from '../page-type/page-type.ts';
import type { SearchableFigure } from '../page-type/searchable-page.ts';
import { searchableProse } from '../page-type/searchable-prose.ts';
import { sharedImage } from '../parts/prose/page-image.ts';
import { kindViewsById, siteCards } from '../page-type/shared-views.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import type { CardsOf } from '../parts/cards/create-cards.ts';
import { imageOf } from '../parts/json-ld/picture-json-ld.ts';
import { createEventViews } from './build-event-view.ts';
import { buildEntityView, type EntityViewOptions } from './build-entity-view.ts';
import { buildEntityJsonLd } from './build-entity-json-ld.ts';
import type { EntityView } from './entity-view.ts';
import { tickersOf } from './tickers-of.ts';

export const entityPageType = definePageType({
  id: 'entity',
  pages: entityPages,
  hasTexts: true,
  frame: (view, input) => {
    const { language, graph } = input;
    const { title, path, kind, otherScript } = view;
    const entity = graph.entities.get(view.id);
    const definition = graph.kinds.get(kind.id);
    const tickers = entity ? tickersOf(entity, definition) : [];
    const feed = { type: 'application/rss+xml', path: feedPath(path), title };
    return {
      title,
      description: view.summary,
      lang: view.lang,
      // Open Graph has profiles of people only.
      type: definition?.schemaOrg === 'Person' ? 'profile' : 'website',
      ...sharedImage(view),
      jsonLd: { ...view.jsonLd, ...imageOf(view.picture, input.address.url) },
      current: kind.path,
      hasText: view.bodyHtml.trim() !== '',
      alternates: [
        { type: 'text/markdown', path: markdownPath(path) },
        ...(view.hasNews ? [feed] : []),
      ],
      search: {
        ...searchableProse(view, kind.label, language),
        section: definition?.event ? 'events' : 'names',
        aliases: [...new Set([...view.aliases, ...tickers])],
        kind: kind.id,
        otherScript,
        figures: searchableFigures(view, input.once(siteCards)),
        mentionCount: view.mentions.length,
      },
    };
  },
});

/** The content of its card: its key figure and first facts. */
function searchableFigures({ id, keyFigure }: EntityView, cardsOf: CardsOf): SearchableFigure[] {
  const [card] = cardsOf([id]);
  if (!card) return [];
  const { keyFigure: figure, facts } = card;
  const { label } = keyFigure ?? {};
  return [...(figure && label ? [{ label, text: figure.text, date: figure.date }] : []), ...facts];
}

/** The page of each entity. */
function entityPages(input: ViewInput): PlannedPage<EntityView>[] {
  const { graph } = input;
  return graph.records.entities.map((entity) =>
    pageOfText(entity, () => buildEntityView(graph, entity, input.once(entityViewOptions))),
  );
}

function entityViewOptions(input: ViewInput): EntityViewOptions {
  const { graph, labels, language, address, charts } = input;
  return {
    labels,
    language,
    drawProfiles: charts.drawProfiles,
    eventOf: createEventViews(graph, { labels, language }),
    drawSurroundings: charts.drawSurroundings,
    cardsOf: input.once(siteCards),
    kindViews: input.once(kindViewsById),
    jsonLd: (entity, kind) =>
      buildEntityJsonLd(entity, kind, { url: address.url, entities: graph.entities }),
  };
}
