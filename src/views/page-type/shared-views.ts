import type { KindId } from '../../model/ids/kind-id.ts';
import { createCards, type CardsOf } from '../parts/cards/create-cards.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import type { ViewInput } from './view-input.ts';

/** The kinds with entities, by id. */
export function kindViewsById({ site }: ViewInput): ReadonlyMap<KindId, KindView> {
  return new Map(site.kinds.map((kind) => [kind.id, kind]));
}

/** The cards of the site's entities. */
export function siteCards(input: ViewInput): CardsOf {
  return createCards(input.graph, {
    labels: input.labels,
    language: input.language,
    kindViews: input.once(kindViewsById),
    drawSpark: (values) => input.charts.drawSpark(values, 'card'),
  });
}
